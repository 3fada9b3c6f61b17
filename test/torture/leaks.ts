import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../../electron/core/disk/storage-error.ts';

/** So many bytes in a row of a text are no chance. */
const runLength = 8;

/**
 * Every run of these texts, as it would show in a file: as it is and without capitals, composed and decomposed, in
 * UTF-16 either way, in base64 wherever it begins, in hexadecimal.
 */
export function runsOf(...texts: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  const add = (bytes: Buffer) => {
    for (let at = 0; at + runLength <= bytes.length; at += 1)
      runs.add(bytes.subarray(at, at + runLength).toString('latin1'));
  };
  const forms = texts.flatMap((text) => [text, text.toLowerCase()]);
  for (const text of forms.flatMap((each) => [each.normalize('NFC'), each.normalize('NFD')])) {
    const [utf8, utf16] = [Buffer.from(text), Buffer.from(text, 'utf16le')];
    const reversed = Buffer.from(utf16).swap16();
    for (const bytes of [utf8, utf16, reversed]) add(bytes);
    for (const bytes of [utf8, utf16]) {
      add(Buffer.from(bytes.toString('hex')));
      add(Buffer.from(bytes.toString('hex').toUpperCase()));
      for (const shift of [0, 1, 2]) {
        const shifted = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
        // Without the first and last signs, which depend on what stands around.
        add(Buffer.from(shifted.slice(4, -4)));
      }
    }
  }
  return runs;
}

/** Every file under a folder. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Which files under a folder show a run of these in their bytes or their path. */
export async function leaksUnder(folder: string, runs: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  for (const file of await filesUnder(folder)) {
    const bytes = (await readFile(file).catch(nothingIfGone)).toString('latin1');
    const said = `${Buffer.from(file.slice(folder.length)).toString('latin1')}\n${bytes}`;
    for (let at = 0; at + runLength <= said.length; at += 1) {
      if (!runs.has(said.slice(at, at + runLength))) continue;
      found.push(file);
      break;
    }
  }
  return found;
}

/** A file that is gone by now shows nothing: programs clear their own away while this looks. */
function nothingIfGone(error: unknown): Buffer {
  if (systemCode(error) === 'ENOENT') return Buffer.alloc(0);
  throw error;
}
