import type { BuiltVolume } from '../../shared/dossier/build-volumes.ts';
import { checkFile } from '../../shared/dossier/check/check-file.ts';
import { sidecarOf } from '../../shared/dossier/dossier-record.ts';
import type { QpdfPlace } from '../../shared/dossier/finish/qpdf.ts';
import { routes } from '../../shared/ipc/routes.ts';
import { sha256Schema, type Sha256 } from '../../shared/model/ids.ts';
import { ask } from '../press.ts';
import type { ExportedFile } from './dossier-messages.ts';

/** Of a file's bytes, in hexadecimal. */
export async function sha256Of(bytes: Uint8Array): Promise<Sha256> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return sha256Schema.parse(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
}

export interface WriteOptions {
  /** Stands for the file that the person chose. */
  readonly token: string;
  /** The volume's, from 1; undefined where the dossier is one file. */
  readonly number: number | undefined;
  readonly hasRecord: boolean;
  readonly password: string | undefined;
  readonly qpdf: QpdfPlace;
}

/** Has a finished file written, with its record for machines where it is to have one, and looks it over. */
export async function writeVolume(
  { bytes, pages, firstPage, record }: BuiltVolume,
  { token, number, hasRecord, password, qpdf }: WriteOptions,
): Promise<ExportedFile> {
  const file = new Uint8Array(bytes);
  const sha256 = await sha256Of(file);
  const sidecar = sidecarOf(record, { sha256, bytes: file.length, pages });
  const send = (part: 'pdf' | 'record', body: Uint8Array<ArrayBuffer> | string): Promise<Response> => {
    const asked = new URLSearchParams({ part, ...(number !== undefined && { volume: String(number) }) });
    return ask(`${routes.dossiers}${token}?${asked}`, { method: 'POST', body });
  };
  await send('pdf', file);
  if (hasRecord) await send('record', `${JSON.stringify(sidecar, null, 2)}\n`);
  const { rules } = await checkFile(file, { qpdf, password, sha256, sidecar });
  return { pages, firstPage, bytes: file.length, sha256, rules };
}
