import { useEffect, useEffectEvent, useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { Content } from '../../shared/model/content.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { useArchive } from '../use-archive.ts';

export type LoadedDocument =
  | { readonly id: DocumentId; readonly record: Document; readonly content: Content }
  | { readonly id: DocumentId; readonly failure: Failure };

async function load(id: DocumentId, before: LoadedDocument | null): Promise<LoadedDocument> {
  try {
    const known = before?.id === id && 'record' in before ? before : null;
    if (!known) {
      const asked = [request('documents.get', id), request('documents.content', id)] as const;
      const [record, content] = await Promise.all(asked);
      return { id, record, content };
    }
    const record = await request('documents.get', id);
    if (record.revision === known.record.revision) return known;
    // An edit leaves the text as it is, and where the reader is in it.
    const isSameText = record.text === known.record.text;
    return { id, record, content: isSameText ? known.content : await request('documents.content', id) };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

/**
 * A document's record and text, and again what was changed of it. While another one loads the one before stays, so that
 * moving on does not flicker.
 */
export function useDocument(id: DocumentId): LoadedDocument | null {
  const { documentsVersion } = useArchive();
  const [loaded, setLoaded] = useState<LoadedDocument | null>(null);
  const shown = useEffectEvent(() => loaded);
  useEffect(() => {
    let isWanted = true;
    void load(id, shown()).then((next) => {
      if (isWanted) setLoaded(next);
    });
    return () => {
      isWanted = false;
    };
  }, [id, documentsVersion]);
  return loaded;
}
