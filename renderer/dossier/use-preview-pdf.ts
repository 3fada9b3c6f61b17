import { useEffect, useState } from 'react';
import type { DossierPreview } from '../../shared/dossier/preview.ts';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { OpenedPdf } from '../ui/pdf/open-pdf.ts';

/** A preview made ready to be drawn. */
export interface ShownPreview {
  readonly preview: DossierPreview;
  readonly pdf: OpenedPdf;
}

/** Opens each preview as it comes; the one before stays until then. */
export function usePreviewPdf(preview: DossierPreview | null): {
  readonly shown: ShownPreview | null;
  readonly failure: Failure | null;
} {
  const [shown, setShown] = useState<ShownPreview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    if (!preview) return;
    let isWanted = true;
    const open = async () => {
      try {
        const { openPdf } = await import('../ui/pdf/open-pdf.ts');
        const pdf = await openPdf(preview.bytes.slice());
        if (!isWanted) {
          pdf.close();
          return;
        }
        setFailure(null);
        setShown({ preview, pdf });
      } catch (error) {
        if (isWanted) setFailure(failureOf(error));
      }
    };
    void open();
    return () => {
      isWanted = false;
    };
  }, [preview]);
  useEffect(() => {
    return () => {
      shown?.pdf.close();
    };
  }, [shown]);
  return { shown, failure };
}
