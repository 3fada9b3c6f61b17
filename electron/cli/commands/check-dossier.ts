import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { checkDossierFile } from '../../core/dossier-check.ts';
import { AppError, exitCodes } from '../../../shared/errors.ts';
import { sayRule } from '../../../shared/dossier/say-rule.ts';
import { dossierSidecarSchema, type DossierSidecar } from '../../../shared/model/dossier-sidecar.ts';
import type { Command, Options } from '../command.ts';
import { readText } from '../read-option.ts';
import { firstLine, readTextFile } from '../read-text-file.ts';
import { passOrFail } from '../pass-or-fail.ts';
import { sidecarPath } from '../sidecar-path.ts';

/** `check-dossier FILE.pdf`: whether a PDF is the one that was made, and its numbers, links and bookmarks hold. */
export const checkDossier: Command = {
  name: 'check-dossier',
  operands: '',
  summary: 'cli.checkDossier',
  options: [
    ['--sidecar [file]', 'cli.checkDossier.sidecar'],
    ['--password-file <file>', 'cli.dossier.passwordFile'],
  ],
  run: async ({ archive: file, options }, { output, translate }) => {
    const bytes = await readPdf(file);
    const passwordFile = readText(options, 'passwordFile');
    const password = passwordFile === undefined ? undefined : await firstLine(passwordFile);
    const sidecar = await readSidecar(file, options);
    const found = await checkDossierFile(bytes, { sidecar, password });
    const rules = passOrFail(found.rules);
    const faults = found.rules.filter(({ holds }) => !holds);
    output.data(
      { file, sha256: found.sha256, pages: found.pages, ok: found.ok, rules, faults },
      [
        ...found.rules.map((result) => sayRule(result, translate)),
        translate('cli.checkDossier.done', { ok: String(found.ok), pages: found.pages }),
      ].join('\n'),
    );
    return found.ok ? 0 : exitCodes['archive-damaged'];
  },
};

async function readPdf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError(isMissing ? 'file-missing' : 'file-unreadable', { file, reason }, { cause });
  }
}

async function readSidecar(file: string, options: Options): Promise<DossierSidecar | undefined> {
  const path = sidecarPath(file, options);
  if (path === undefined) return undefined;
  const text = await readTextFile(path);
  try {
    return dossierSidecarSchema.parse(JSON.parse(text));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : 'it is not JSON';
    throw new AppError('wrong-usage', { reason: `${path} is no record of a dossier: ${reason}` }, { cause });
  }
}
