import { useEffect, useRef, useState } from 'react';
import type { DossierOutlook } from '../../shared/dossier/build-volumes.ts';
import type { PreviewWish } from '../../shared/dossier/preview.ts';
import { failureOf, type Failure } from '../../shared/errors.ts';
import { lookAheadInDossier } from './dossier-client.ts';
import { contentsOf } from './exports.ts';
import { documentsOf, draftOf, type EditedDossier } from './sections.ts';

/** Setting the pages takes a worker of its own some seconds: only once a dossier has stood still so long (ms). */
const pause = 1500;

export interface Outlook {
  /** What is known; it stays while a change is looked at. Null before. */
  readonly known: DossierOutlook | null;
  /** Why nothing newer is known. */
  readonly failure: Failure | null;
  /** What is known is not of what is asked. */
  readonly isBehind: boolean;
}

/** How many pages the PDF would have, and how those wished for look, while the dossier is worked on. */
export function useOutlook(dossier: EditedDossier, wish: PreviewWish | null, isSaved: boolean): Outlook {
  const [looked, setLooked] = useState<{
    readonly contents: string;
    readonly wished: string;
    readonly known: DossierOutlook | null;
    readonly failure: Failure | null;
  }>();
  const latest = useRef({ dossier, wish });
  useEffect(() => {
    latest.current = { dossier, wish };
  });
  const contents = contentsOf(dossier);
  const wished = JSON.stringify(wish);
  const isEmpty = documentsOf(dossier).length === 0;
  const isSame = looked?.contents === contents;
  const isBehind = !isEmpty && !(isSame && (wish === null || looked.wished === wished));
  const isDue = isSaved && isBehind;
  // What is only shown elsewhere of the same dossier needs no pause.
  const wait = isSame ? 0 : pause;
  useEffect(() => {
    if (!isDue) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const look = async () => {
      const { dossier: now, wish: wanted } = latest.current;
      const saved = { ...now, sections: draftOf(now).sections };
      try {
        const known = await lookAheadInDossier(saved, wanted, { signal });
        if (!signal.aborted) setLooked({ contents, wished, known, failure: null });
      } catch (error) {
        if (!signal.aborted)
          setLooked((before) => ({
            contents,
            wished,
            known: before?.known ?? null,
            failure: failureOf(error),
          }));
      }
    };
    const timer = setTimeout(() => void look(), wait);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [isDue, contents, wished, wait]);
  if (isEmpty) return { known: null, failure: null, isBehind: false };
  return { known: looked?.known ?? null, failure: looked?.failure ?? null, isBehind };
}
