import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { Content } from '../../shared/model/content.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';

export type LoadedDocument =
  | { readonly id: DocumentId; readonly record: Document; readonly content: Content }
  | { readonly id: DocumentId; readonly failure: Failure };

async function load(id: DocumentId): Promise<LoadedDocument> {
  try {
    const [record, content] = await Promise.all([
      request('documents.get', id),
      request('documents.content', id),
    ]);
    return { id, record, content };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

/** A document's record and text. While another one loads the one before stays, so that moving on does not flicker. */
export function useDocument(id: DocumentId): LoadedDocument | null {
  const [loaded, setLoaded] = useState<LoadedDocument | null>(null);
  useEffect(() => {
    let isWanted = true;
    void load(id).then((next) => {
      if (isWanted) setLoaded(next);
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return loaded;
}
