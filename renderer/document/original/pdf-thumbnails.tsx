import { useEffect, useEffectEvent, useRef } from 'react';
import { useRowsInView } from '../../ui/use-rows-in-view.ts';
import { useTranslate } from '../../ui/use-translate.tsx';
import { useIsNear } from './use-is-near.ts';
import type { ShownPdf } from './use-pdf.ts';

/** How wide a small picture of a page is, in CSS pixels. */
const width = 112;

export interface PdfThumbnailsProps {
  readonly shown: ShownPdf;
  /** The page that is looked at. */
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** All pages, small; a press goes there. */
export function PdfThumbnails({ shown, page, onPage }: PdfThumbnailsProps) {
  const translate = useTranslate();
  const { pdf, first } = shown;
  const height = (width * first.height) / first.width;
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
    estimate: height + 36,
    listName: 'thumbnails',
  });
  const revealPage = useEffectEvent((wanted: number) => {
    reveal(wanted - 1);
  });
  useEffect(() => {
    revealPage(page);
  }, [page]);
  const pages = Array.from({ length: end - begin }, (_, place) => begin + place + 1);
  return (
    <nav className="pdf-beside" aria-label={translate('original.pages')}>
      <div className="pdf-thumbnails" ref={scroller} data-pages>
        <div style={{ blockSize: `${spaceBefore}px` }} />
        {pages.map((number) => (
          <div key={number} ref={measure} data-row={number - 1}>
            <button
              type="button"
              className="pdf-thumbnail"
              aria-current={number === page ? 'page' : undefined}
              onClick={() => {
                onPage(number);
              }}
            >
              <Thumbnail {...{ shown, number, height }} />
              <span>{translate('document.page', { page: number })}</span>
            </button>
          </div>
        ))}
        <div style={{ blockSize: `${spaceAfter}px` }} />
      </div>
    </nav>
  );
}

function Thumbnail(props: { readonly shown: ShownPdf; readonly number: number; readonly height: number }) {
  const { shown, number, height } = props;
  const place = useRef<HTMLSpanElement>(null);
  const isNear = useIsNear(place);
  useEffect(() => {
    if (!isNear) return;
    const canvas = document.createElement('canvas');
    shown.pdf.draw(number, canvas, Math.round(width * devicePixelRatio)).then(
      () => place.current?.replaceChildren(canvas),
      // The page itself says what is wrong with it.
      () => undefined,
    );
  }, [shown, number, isNear]);
  const size = { inlineSize: `${width}px`, minBlockSize: `${height}px` };
  return <span ref={place} className="pdf-thumbnail-picture" style={size} />;
}
