import { useEffect, useRef } from 'react';
import { isolate } from '../ui/isolate.ts';
import type { OpenedPdf } from '../ui/pdf/open-pdf.ts';
import { useTranslate } from '../ui/use-translate.tsx';

export interface PreviewPageProps {
  readonly pdf: OpenedPdf;
  /** In that file, from 1. */
  readonly number: number;
  /** What is printed on it. */
  readonly name: string;
}

/** Sharp on any screen, and large enough to be read when it is enlarged a little. */
const widest = 1400;

/** A page as it will be printed. */
export function PreviewPage({ pdf, number, name }: PreviewPageProps) {
  const translate = useTranslate();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (!current) return;
    const width = Math.min(widest, Math.round(current.clientWidth * devicePixelRatio));
    // A file that was closed meanwhile draws nothing more; the next one does.
    pdf.draw(number, current, Math.max(width, 1)).catch(() => undefined);
  }, [pdf, number]);
  const label = translate('dossier.preview.page', { name: isolate(name) });
  return (
    <li className="preview-page">
      <canvas ref={canvas} role="img" aria-label={label} />
      <span aria-hidden>{label}</span>
    </li>
  );
}
