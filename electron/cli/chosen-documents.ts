import type { Archive } from '../core/archive.ts';
import { listDocuments } from '../core/documents.ts';
import type { Options } from './command.ts';
import { idsFound } from './ids-found.ts';
import { readText } from './read-option.ts';

/** What is to go out: what `--query` finds, else everything. */
export async function chosenDocuments(archive: Archive, options: Options): Promise<readonly string[]> {
  const query = readText(options, 'query');
  if (query !== undefined) return idsFound(archive, query);
  return listDocuments(archive).map(({ id }) => id);
}
