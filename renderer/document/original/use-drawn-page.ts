import { useEffect, useState, type RefObject } from 'react';
import { failureOf, type Failure } from '../../../shared/errors.ts';
import type { LaidText, OpenedPdf, PageSize } from '../../ui/pdf/open-pdf.ts';

/** A page that was drawn, and the words that lie over it. */
export interface DrawnPage {
  readonly size: PageSize;
  /** Empty for a page without text of its own. Null until it lies there. */
  readonly texts: readonly LaidText[] | null;
  readonly failure: Failure | null;
}

export interface PagePlaces {
  /** Where its picture goes, and where its text does. */
  readonly picture: RefObject<HTMLElement | null>;
  readonly layer: RefObject<HTMLElement | null>;
}

/** Draws a page as wide as it is to be shown, once it is near; anew at another width. */
export function useDrawnPage(
  { picture, layer }: PagePlaces,
  page: {
    readonly pdf: OpenedPdf;
    readonly number: number;
    readonly width: number;
    readonly isNear: boolean;
  },
): DrawnPage | null {
  const { pdf, number, width, isNear } = page;
  const [drawn, setDrawn] = useState<DrawnPage | null>(null);
  useEffect(() => {
    if (!isNear || width <= 0) return undefined;
    let isWanted = true;
    const isLate = () => !isWanted;
    const draw = async () => {
      const size = await pdf.sizeOf(number);
      const canvas = document.createElement('canvas');
      await pdf.draw(number, canvas, Math.round(width * devicePixelRatio));
      if (isLate() || !picture.current || !layer.current) return;
      // One that was drawn narrower stands until now, stretched.
      picture.current.replaceChildren(canvas);
      setDrawn((before) => ({ size, texts: before?.texts ?? null, failure: null }));
      const laid = document.createElement('div');
      laid.className = 'pdf-text';
      laid.style.setProperty('--total-scale-factor', String(width / size.width));
      layer.current.replaceChildren(laid);
      const texts = await pdf.layText(number, laid, width);
      if (!isLate()) setDrawn({ size, texts, failure: null });
    };
    draw().catch((error: unknown) => {
      if (isWanted)
        setDrawn((before) => ({
          size: before?.size ?? { width: 0, height: 0 },
          texts: null,
          failure: failureOf(error),
        }));
    });
    return () => {
      isWanted = false;
    };
  }, [pdf, number, width, isNear, picture, layer]);
  return drawn;
}
