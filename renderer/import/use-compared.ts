import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import { plainText } from '../../shared/model/content.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { alignParagraphs, type AlignedRow } from './align-paragraphs.ts';
import type { Compared } from './compared.ts';

/** Both sides of a comparison; the file of an exact duplicate is no document of its own. */
export interface LoadedComparison {
  readonly fresh: Document | null;
  readonly other: Document;
  readonly rows: readonly AlignedRow[];
}

async function load({ result, other, likeness }: Compared): Promise<LoadedComparison> {
  const record = await request('documents.get', other);
  if (likeness === null || result.id === undefined) return { fresh: null, other: record, rows: [] };
  const fresh = await request('documents.get', result.id);
  const [left, right] = await Promise.all([paragraphsOf(result.id), paragraphsOf(other)]);
  return { fresh, other: record, rows: alignParagraphs(left, right) };
}

async function paragraphsOf(id: DocumentId): Promise<readonly string[]> {
  const text = plainText(await request('documents.content', id));
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Loads both sides; null until they are there. */
export function useCompared(compared: Compared): LoadedComparison | { readonly failure: Failure } | null {
  const [loaded, setLoaded] = useState<LoadedComparison | { readonly failure: Failure } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void load(compared)
      .catch((error: unknown) => ({ failure: failureOf(error) }))
      .then((next) => {
        if (isWanted) setLoaded(next);
      });
    return () => {
      isWanted = false;
    };
  }, [compared]);
  return loaded;
}
