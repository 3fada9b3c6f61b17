import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Notice, FailureNotice } from '../../ui/notice.tsx';
import { useTranslate } from '../../ui/use-translate.tsx';
import { PassageSpot } from '../passage-spot.tsx';
import { usePassageSpot, type OpenedSpot } from '../use-passage-spot.ts';
import { useSelectedPassage } from '../use-selected-passage.ts';
import type { OriginalReading } from './original-reading.ts';
import { anchorPage } from './page-anchors.ts';
import { MarksOnPage } from './marks-on-page.tsx';
import { pageStretches } from './page-stretches.ts';
import { selectedOnPage } from './selected-on-page.ts';
import type { TextHit } from './text-hits.ts';
import { useDrawnPage } from './use-drawn-page.ts';
import { useIsNear } from './use-is-near.ts';
import type { ShownPdf } from './use-pdf.ts';

/** Below this share of a page's letters found in the text, marks on it may be missing. */
const muchKnown = 0.7;

export interface PdfPageProps {
  readonly shown: ShownPdf;
  /** From 1. */
  readonly number: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly reading: OriginalReading;
  /** The hit that one has stepped to. */
  readonly current: TextHit | null;
}

/** A page as it looks, with the hits and highlights on it; its words can be selected and marked. */
export function PdfPage({ shown, number, width, reading, current }: PdfPageProps) {
  const translate = useTranslate();
  const { record, content, text, notes, placed, hits, onExcerpt } = reading;
  const box = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(box);
  const drawn = useDrawnPage({ picture, layer }, { pdf: shown.pdf, number, width, isNear });
  const texts = drawn?.texts ?? null;
  const anchors = useMemo(
    () =>
      texts &&
      anchorPage(
        texts.map((each) => each.text),
        pageStretches(content, number),
      ),
    [texts, content, number],
  );
  const read = useCallback(
    (element: HTMLElement) => (texts && anchors ? selectedOnPage(element, { texts, anchors, text }) : null),
    [texts, anchors, text],
  );
  const selected = useSelectedPassage(layer, read);
  const { opened, actions, openNote } = usePassageSpot({
    ...{ document: record.id, notes, placed, onExcerpt },
    place: box,
  });
  const spot: OpenedSpot | null = opened ?? (selected && { kind: 'tools', ...selected });
  const size = drawn && drawn.size.width > 0 ? drawn.size : shown.first;
  const isRecognised = record.recognition?.pages.includes(number) ?? false;

  useEffect(() => {
    if (current && anchors)
      box.current?.querySelector('.pdf-mark.is-current')?.scrollIntoView({ block: 'center' });
  }, [current, anchors]);

  return (
    <div className="pdf-page">
      {drawn?.failure && <FailureNotice failure={drawn.failure} title={translate('original.pageFailed')} />}
      {isRecognised && (
        <p className="pdf-page-said">
          {translate('original.recognised', {
            confidence: Math.round(record.recognition?.confidence ?? 0) / 100,
          })}
        </p>
      )}
      {anchors && !isRecognised && anchors.known < muchKnown && (
        <Notice tone="warning" title={translate('original.differs')} />
      )}
      <div
        ref={box}
        className="pdf-page-box"
        tabIndex={-1}
        style={{ inlineSize: `${width}px`, aspectRatio: `${size.width} / ${size.height}` }}
        onClick={({ clientX, clientY }) => {
          if (getSelection()?.isCollapsed === false) return;
          // The words lie over the highlights.
          const under = document.elementsFromPoint(clientX, clientY);
          const note = under.find((each) => each.classList.contains('pdf-note'));
          if (note) openNote(note);
        }}
      >
        <div
          ref={picture}
          className="pdf-page-picture"
          role="img"
          aria-label={translate('document.page', { page: number })}
        />
        {texts && anchors && <MarksOnPage {...{ texts, anchors, placed, hits, current }} />}
        <div ref={layer} className="pdf-page-words" lang={record.languages[0]} />
        {spot && <PassageSpot spot={spot} place={box} notes={placed} actions={actions} />}
      </div>
    </div>
  );
}
