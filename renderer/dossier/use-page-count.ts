import { useEffect, useRef, useState } from 'react';
import { countDossierPages } from './dossier-client.ts';
import { contentsOf } from './exports.ts';
import { documentsOf, draftOf, type EditedDossier } from './sections.ts';

/** Setting the pages takes a worker of its own some seconds: only once a dossier has stood still so long (ms). */
const pause = 1500;

/** How many pages the PDF would have; null until that is known. It stays while a change is being counted. */
export function usePageCount(dossier: EditedDossier, isSaved: boolean): number | null {
  const [counted, setCounted] = useState<{ readonly contents: string; readonly pages: number | null }>();
  const latest = useRef(dossier);
  useEffect(() => {
    latest.current = dossier;
  });
  const contents = contentsOf(dossier);
  const isEmpty = documentsOf(dossier).length === 0;
  const isDue = isSaved && !isEmpty && counted?.contents !== contents;
  useEffect(() => {
    if (!isDue) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const count = async () => {
      const saved = { ...latest.current, sections: draftOf(latest.current).sections };
      // Without the number the dossier can be worked on; what is wrong with it the export says.
      const pages = await countDossierPages(saved, { signal }).catch(() => null);
      if (!signal.aborted) setCounted({ contents, pages });
    };
    const timer = setTimeout(() => void count(), pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [isDue, contents]);
  return isEmpty ? null : (counted?.pages ?? null);
}
