import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Archive } from '../../electron/core/archive.ts';

const headsKept = 3;

/** The files of an open archive on a real disk that neither its format nor any record, now or ever, gives a reason. */
export async function staleFiles(archive: Archive): Promise<string[]> {
  const named = await everNamed(archive);
  const entries = await readdir(archive.path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(archive.path, join(entry.parentPath, entry.name)));
  const heads = files.filter((file) => /^head\/\d{9}$/.test(file)).sort();
  const isKnown = (file: string) => {
    const [, id] = /^objects\/[0-9a-f]{2}\/([0-9a-f]{32})$/.exec(file) ?? [];
    if (id !== undefined) return named.includes(id);
    if (file.startsWith('head/')) return heads.slice(-headsKept).includes(file);
    return file === 'vault.json' || file === 'lock' || /^journal\/\d{9}$/.test(file);
  };
  return files.filter((file) => !isKnown(file));
}

/** All that was ever said of documents, and the indexes of now, as text: an object's id stands in it, or it is stale. */
async function everNamed(archive: Archive): Promise<string> {
  const said = [...archive.records.all('indexes')].map((index) => JSON.stringify(index));
  for await (const { changes } of archive.records.log())
    for (const change of changes) if (change.collection === 'documents') said.push(JSON.stringify(change));
  return said.join('\n');
}
