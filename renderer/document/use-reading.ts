import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Failure } from '../../shared/errors.ts';
import { plainText } from '../../shared/model/content.ts';
import type { DocumentId, NoteId } from '../../shared/model/ids.ts';
import { createMarker } from '../../shared/search/marks.ts';
import { readQuery } from '../../shared/search/query.ts';
import type { SearchQuestion } from '../../shared/search/worker-messages.ts';
import type { Overlay } from './highlighted-text.tsx';
import { placeNotes, type PlacedNote } from './placed-note.ts';
import { useDocument, type LoadedDocument } from './use-document.ts';
import { useHits, type Hits } from './use-hits.ts';
import { useNotes, type Notes } from './use-notes.ts';

/** What was searched, and whether its last word is still being typed. */
export type Words = Pick<SearchQuestion, 'typed' | 'isTyping'>;

export interface Reading {
  readonly loaded: LoadedDocument | null;
  /** The document's text as one: what passages are counted in. */
  readonly text: string;
  /** The hits and highlights that are drawn over it. */
  readonly overlay: Overlay;
  readonly notes: Notes;
  readonly hits: Hits;
  /** The way from highlight to highlight. */
  readonly noteSteps: Hits;
  /** Called when more of the text stands, or something else in it is marked. */
  readonly onGrown: () => void;
  /** Goes to a note's words, at once or when the text stands. */
  readonly showNote: (placed: PlacedNote) => void;
  /** The `ref` of the element that scrolls the text; it begins anew with each document. */
  readonly page: RefObject<HTMLDivElement | null>;
  /** What went wrong with this document's buttons. */
  readonly failure: Failure | null;
  readonly onFailure: (failure: Failure | null) => void;
}

/** Where a note's words begin in the text. */
const noteBeginning = '.highlight.is-first';

/** One document being read, with the hits of a search in it and what was marked. */
export function useReading(id: DocumentId, { typed, isTyping }: Words): Reading {
  const loaded = useDocument(id);
  const page = useRef<HTMLDivElement>(null);
  const hits = useHits(page);
  const noteSteps = useHits(page, noteBeginning);
  const content = loaded && 'record' in loaded ? loaded.content : null;
  const language = loaded && 'record' in loaded ? loaded.record.languages[0] : undefined;
  const shownId = loaded?.id;
  const notes = useNotes(shownId ?? id);
  const text = useMemo(() => (content ? plainText(content) : ''), [content]);
  const { list } = notes;
  const placed = useMemo(() => placeNotes(list ?? [], text), [list, text]);
  const marker = useMemo(() => {
    const read = readQuery(typed, { isTyping });
    return read.words.length > 0 ? createMarker(read, language) : null;
  }, [typed, isTyping, language]);
  const overlay = useMemo(() => ({ marker, notes: placed }), [marker, placed]);

  const wanted = useRef<NoteId>(null);
  const { recount } = hits;
  const { recount: recountNotes, show } = noteSteps;
  const onGrown = useCallback(() => {
    recount();
    recountNotes();
    const note = wanted.current && page.current?.querySelector(`[data-note="${wanted.current}"]`);
    if (!note) return;
    wanted.current = null;
    show(note);
    note.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  }, [recount, recountNotes, show]);

  const [failed, setFailed] = useState<{ id: DocumentId; failure: Failure | null } | null>(null);
  useEffect(() => {
    page.current?.scrollTo({ top: 0 });
  }, [shownId]);
  return {
    loaded,
    text,
    overlay,
    notes,
    hits,
    noteSteps,
    onGrown,
    showNote: ({ note }) => {
      wanted.current = note.id;
      onGrown();
    },
    page,
    failure: failed?.id === id ? failed.failure : null,
    onFailure: (failure) => {
      setFailed({ id, failure });
    },
  };
}
