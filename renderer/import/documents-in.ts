import type { ImportResult } from '../../shared/model/import.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { splitPath } from './split-path.ts';

/** What a run brought in, as a dossier can be made of it. */
export interface BroughtIn {
  /** In the order of its files; what was there before is none of them. */
  readonly documents: readonly DocumentId[];
  /** Of the one folder they all came from; empty where there is none. */
  readonly folder: string;
}

export function documentsIn(results: readonly ImportResult[]): BroughtIn {
  const came = results.filter(({ status }) => status === 'imported');
  const folders = new Set(came.map(({ file }) => splitPath(file).folder.split('/')[0]));
  const [folder = ''] = folders;
  return {
    documents: came.flatMap(({ id }) => (id === undefined ? [] : [id])),
    folder: folders.size === 1 ? folder : '',
  };
}
