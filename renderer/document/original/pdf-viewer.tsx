import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslate } from '../../ui/use-translate.tsx';
import { useRowsInView } from '../../ui/use-rows-in-view.ts';
import { HitList } from './hit-list.tsx';
import type { OriginalReading } from './original-reading.ts';
import { PdfBar, type Beside } from './pdf-bar.tsx';
import { PdfPage } from './pdf-page.tsx';
import { PdfThumbnails } from './pdf-thumbnails.tsx';
import { usePageInView } from './use-page-in-view.ts';
import type { ShownPdf } from './use-pdf.ts';
import { useZoom } from './use-zoom.ts';

export interface PdfViewerProps {
  readonly shown: ShownPdf;
  readonly reading: OriginalReading;
}

/** Space between two pages, in pixels. */
const gap = 16;

/** The pages of a PDF, by those in view; beside them small pictures of all, or the list of hits. */
export function PdfViewer({ shown, reading }: PdfViewerProps) {
  const translate = useTranslate();
  const { pdf, first } = shown;
  const { hits, record } = reading;
  const [beside, setBeside] = useState<Beside>('nothing');
  const [step, setStep] = useState(-1);
  const zoom = useZoom(first);
  const {
    first: begin,
    end,
    spaceBefore,
    spaceAfter,
    scroller,
    measure,
    reveal,
  } = useRowsInView({
    count: pdf.pages,
    estimate: (zoom.width * first.height) / first.width + gap,
    listName: `${record.id} ${zoom.width}`,
  });
  const { page, look } = usePageInView(scroller);
  const { follow } = zoom;
  useEffect(() => follow(scroller), [follow, scroller]);
  // At another size the same page stays in view.
  const revealPage = useEffectEvent(() => {
    reveal(page - 1);
  });
  useEffect(() => {
    revealPage();
  }, [zoom.width]);
  const current = hits[step] ?? null;
  const goTo = (to: number) => {
    const wanted = Math.min(Math.max(1, to), pdf.pages);
    reveal(wanted - 1);
    look(wanted);
  };
  const goToHit = (to: number) => {
    const wanted = (to + hits.length) % hits.length;
    setStep(wanted);
    goTo(hits[wanted]?.page ?? 1);
  };
  const pages = Array.from({ length: end - begin }, (_, place) => begin + place);
  return (
    <div className="pdf-viewer">
      <PdfBar
        {...{ page, zoom, beside, step }}
        pages={pdf.pages}
        hits={hits.length}
        onPage={goTo}
        onBeside={setBeside}
        onStep={(by) => {
          goToHit(step < 0 && by === -1 ? -1 : step + by);
        }}
      />
      <div className="pdf-viewer-parts">
        {beside === 'pages' && <PdfThumbnails {...{ shown, page }} onPage={goTo} />}
        {beside === 'hits' && <HitList {...{ hits, step }} onHit={goToHit} />}
        <div
          className="pdf-pages"
          ref={scroller}
          data-scroller
          data-pages
          tabIndex={0}
          role="group"
          aria-label={translate('document.original')}
          onKeyDown={({ key, ctrlKey, metaKey, altKey, target, currentTarget }) => {
            if (ctrlKey || metaKey || altKey || target !== currentTarget) return;
            if (key === '+' || key === '=') zoom.step(1);
            else if (key === '-') zoom.step(-1);
            else if (key === '0') zoom.fit();
          }}
        >
          <div style={{ blockSize: `${spaceBefore}px` }} />
          {pages.map((row) => (
            <div key={row} ref={measure} data-row={row} className="pdf-row">
              <PdfPage number={row + 1} width={zoom.width} {...{ shown, reading, current }} />
            </div>
          ))}
          <div style={{ blockSize: `${spaceAfter}px` }} />
        </div>
      </div>
    </div>
  );
}
