import { createHash } from 'node:crypto';
import type { BuiltVolume } from '../../shared/dossier/build-volumes.ts';
import { sidecarOf } from '../../shared/dossier/dossier-record.ts';
import type { DossierWarning } from '../../shared/dossier/dossier-warning.ts';
import type { RedactedFile } from '../../shared/model/redaction-log.ts';
import { sha256Schema, type Sha256 } from '../../shared/model/ids.ts';
import { checkDossierFile } from '../core/dossier-check.ts';
import { volumePath } from '../core/volume-path.ts';
import { passOrFail } from './pass-or-fail.ts';
import { requireNoFile, writeNewFile } from './write-new-file.ts';

/** What was asked for beside the PDF. */
export interface AskedFiles {
  readonly file: string;
  readonly sidecarFile: string | undefined;
  readonly password: string | undefined;
  readonly isChecked: boolean;
}

type Rules = Awaited<ReturnType<typeof checkDossierFile>>['rules'];

export interface WrittenVolume {
  readonly file: string;
  /** The number printed on its first page. */
  readonly firstPage: number;
  readonly pages: number;
  readonly documents: number;
  readonly bytes: number;
  readonly sha256: string;
  /** What the check found; true and none where it was not asked for. */
  readonly ok: boolean;
  readonly rules: Rules;
}

/**
 * Writes a dossier: one PDF is the file asked for; volumes stand beside each other under its name and their numbers, each
 * with its sidecar. Throws `file-exists` before anything is written, and what `beforeWriting` throws.
 */
export async function writeVolumes(
  built: readonly BuiltVolume[],
  asked: AskedFiles,
  beforeWriting: () => Promise<void>,
): Promise<readonly WrittenVolume[]> {
  const pathOf = (file: string, index: number): string =>
    built.length > 1 ? volumePath(file, index + 1) : file;
  const sidecarOfVolume = (index: number): string | undefined => {
    const { file, sidecarFile } = asked;
    if (sidecarFile === undefined) return undefined;
    // Unless it was named, it lies where `check-dossier` looks for it: beside its own volume.
    return sidecarFile === `${file}.json` ? `${pathOf(file, index)}.json` : pathOf(sidecarFile, index);
  };
  // All or none: half of the volumes would look like the whole.
  for (const index of built.keys()) {
    await requireNoFile(pathOf(asked.file, index));
    const beside = sidecarOfVolume(index);
    if (beside !== undefined) await requireNoFile(beside);
  }
  await beforeWriting();
  const written: WrittenVolume[] = [];
  for (const [index, { bytes, pages, documents, firstPage, record }] of built.entries()) {
    const file = pathOf(asked.file, index);
    await writeNewFile(file, bytes);
    const sha256 = sha256Of(bytes);
    const sidecar = sidecarOf(record, { sha256, bytes: bytes.length, pages });
    const beside = sidecarOfVolume(index);
    if (beside !== undefined)
      await writeNewFile(beside, Buffer.from(`${JSON.stringify(sidecar, null, 2)}\n`));
    const { password } = asked;
    const found = asked.isChecked ? await checkDossierFile(bytes, { sidecar, password }) : undefined;
    const result = { ok: found?.ok ?? true, rules: found?.rules ?? [] };
    written.push({ file, firstPage, pages, documents, bytes: bytes.length, sha256, ...result });
  }
  return written;
}

function sha256Of(bytes: Uint8Array): Sha256 {
  return sha256Schema.parse(createHash('sha256').update(bytes).digest('hex'));
}

/** What was taken out of each file, for the archive. */
export function redactedFiles(built: readonly BuiltVolume[]): RedactedFile[] {
  return built.map(({ bytes, redactions }) => ({
    sha256: sha256Of(bytes),
    documents: redactions.map(({ document, pages }) => ({ document, pages: [...pages] })),
  }));
}

interface WholeDossier {
  readonly file: string;
  readonly pages: number;
  readonly documents: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** All volumes as one: the first file and its SHA-256, everything else added up. */
export function wholeOf(volumes: readonly WrittenVolume[]): WholeDossier {
  const sum = (count: (volume: WrittenVolume) => number): number =>
    volumes.reduce((total, volume) => total + count(volume), 0);
  return {
    file: volumes[0]?.file ?? '',
    pages: sum(({ pages }) => pages),
    documents: sum(({ documents }) => documents),
    bytes: sum(({ bytes }) => bytes),
    sha256: volumes[0]?.sha256 ?? '',
  };
}

/** What `--json` prints of a dossier; `volumes` only where there are several. */
export function toldOf(volumes: readonly WrittenVolume[], warnings: readonly DossierWarning[]): object {
  const told = volumes.map(({ file, firstPage, pages, documents, bytes, sha256, rules }) => ({
    ...{ file, firstPage, pages, documents, bytes, sha256 },
    ...(rules.length > 0 && { check: passOrFail(rules) }),
  }));
  const check = told[0]?.check;
  return {
    ...wholeOf(volumes),
    warnings,
    ...(check && { check }),
    ...(told.length > 1 && { volumes: told }),
  };
}
