import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { ActivityLine } from '../../shared/model/activity-line.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { onEvent, request } from '../client.ts';

/** More entries than this of one document are looked up in the log itself. */
const mostLines = 100;

type History =
  { readonly lines: readonly ActivityLine[] } | { readonly lines: null; readonly failure: Failure };

async function load(document: DocumentId): Promise<History> {
  try {
    return await request('activity.list', { document, about: 'all', offset: 0, limit: mostLines });
  } catch (error) {
    return { lines: null, failure: failureOf(error) };
  }
}

/** What the log tells of one document, newest first; read anew when documents or notes change. Null until it was read. */
export function useDocumentHistory(document: DocumentId): History | null {
  const [history, setHistory] = useState<History | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = () =>
      void load(document).then((next) => {
        if (isWanted) setHistory(next);
      });
    read();
    const endings = [onEvent('documents.changed', read), onEvent('notes.changed', read)];
    return () => {
      isWanted = false;
      for (const end of endings) end();
    };
  }, [document]);
  return history;
}
