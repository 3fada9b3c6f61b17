import { useEffect, useSyncExternalStore } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { onEvent, request } from '../client.ts';
import { createListeners } from '../ui/listeners.ts';

/** What is known of a document: its record, or why there is none. */
export type KnownDocument = Document | Failure;

/** How many records are asked for at once. */
const atOnce = 8;

let known: ReadonlyMap<DocumentId, KnownDocument> = new Map();
/** Rises when records may have changed: what was asked before is asked again. */
let era = 0;
const asked = new Set<DocumentId>();
const listeners = createListeners();

function change(next: ReadonlyMap<DocumentId, KnownDocument>): void {
  known = next;
  listeners.tell();
}

async function ask(ids: readonly DocumentId[]): Promise<void> {
  const started = era;
  const queue = ids.filter((id) => !asked.has(id));
  for (const id of queue) asked.add(id);
  for (let from = 0; from < queue.length && started === era; from += atOnce) {
    const batch = await Promise.all(
      queue.slice(from, from + atOnce).map(async (id): Promise<readonly [DocumentId, KnownDocument]> => {
        try {
          return [id, await request('documents.get', id)];
        } catch (error) {
          return [id, failureOf(error)];
        }
      }),
    );
    if (started === era) change(new Map([...known, ...batch]));
  }
}

onEvent('archive.changed', () => {
  era += 1;
  asked.clear();
  change(new Map());
});
let timer: ReturnType<typeof setTimeout> | undefined;
onEvent('documents.changed', () => {
  // An import says so many times a second; what is shown stays until the newer records are here.
  clearTimeout(timer);
  timer = setTimeout(() => {
    era += 1;
    asked.clear();
    change(new Map(known));
  }, 500);
});

/** The records of these documents as they come in. */
export function useDocumentRecords(ids: readonly DocumentId[]): ReadonlyMap<DocumentId, KnownDocument> {
  const records = useSyncExternalStore(listeners.subscribe, () => known);
  useEffect(() => {
    void ask(ids);
  }, [ids, records]);
  return records;
}
