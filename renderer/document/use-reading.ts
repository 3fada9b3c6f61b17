import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Failure } from '../../shared/errors.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { createMarker, type Marker } from '../../shared/search/marks.ts';
import { readQuery } from '../../shared/search/query.ts';
import type { SearchQuestion } from '../../shared/search/worker-messages.ts';
import { useDocument, type LoadedDocument } from './use-document.ts';
import { useHits, type Hits } from './use-hits.ts';

/** What was searched, and whether its last word is still being typed. */
export type Words = Pick<SearchQuestion, 'typed' | 'isTyping'>;

export interface Reading {
  readonly loaded: LoadedDocument | null;
  /** What is marked in the text; null: nothing was searched. */
  readonly marker: Marker | null;
  readonly hits: Hits;
  /** The `ref` of the element that scrolls the text; it begins anew with each document. */
  readonly page: RefObject<HTMLDivElement | null>;
  /** What went wrong with this document's buttons. */
  readonly failure: Failure | null;
  readonly onFailure: (failure: Failure | null) => void;
}

/** One document being read, with the hits of a search in it. */
export function useReading(id: DocumentId, { typed, isTyping }: Words): Reading {
  const loaded = useDocument(id);
  const page = useRef<HTMLDivElement>(null);
  const hits = useHits(page);
  const language = loaded && 'record' in loaded ? loaded.record.languages[0] : undefined;
  const marker = useMemo(() => {
    const read = readQuery(typed, { isTyping });
    return read.words.length > 0 ? createMarker(read, language) : null;
  }, [typed, isTyping, language]);
  const [failed, setFailed] = useState<{ id: DocumentId; failure: Failure | null } | null>(null);
  const shownId = loaded?.id;
  useEffect(() => {
    page.current?.scrollTo({ top: 0 });
  }, [shownId]);
  return {
    loaded,
    marker,
    hits,
    page,
    failure: failed?.id === id ? failed.failure : null,
    onFailure: (failure) => {
      setFailed({ id, failure });
    },
  };
}
