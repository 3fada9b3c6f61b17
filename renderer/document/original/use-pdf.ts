import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../../shared/errors.ts';
import { routes } from '../../../shared/ipc/routes.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { readBytes } from '../../press.ts';
import type { OpenedPdf, PageSize } from '../../ui/pdf/open-pdf.ts';

/** A document's original, open to be looked at. */
export interface ShownPdf {
  readonly pdf: OpenedPdf;
  /** How large its first page is: most of the others are alike. */
  readonly first: PageSize;
}

type Opening = { readonly id: DocumentId } & ({ readonly shown: ShownPdf } | { readonly failure: Failure });

/** Opens a document's PDF, and closes it when it is looked at no more; both null while it is being opened. */
export function usePdf(id: DocumentId): {
  readonly shown: ShownPdf | null;
  readonly failure: Failure | null;
} {
  const [opening, setOpening] = useState<Opening | null>(null);
  useEffect(() => {
    let isWanted = true;
    const isLate = () => !isWanted;
    let opened: OpenedPdf | null = null;
    const open = async () => {
      try {
        const [bytes, { openPdf }] = await Promise.all([
          readBytes(routes.originals + id),
          import('../../ui/pdf/open-pdf.ts'),
        ]);
        if (isLate()) return;
        const pdf = await openPdf(bytes);
        opened = pdf;
        const first = await pdf.sizeOf(1);
        if (isLate()) pdf.close();
        else setOpening({ id, shown: { pdf, first } });
      } catch (error) {
        if (isWanted) setOpening({ id, failure: failureOf(error) });
      }
    };
    void open();
    return () => {
      isWanted = false;
      opened?.close();
    };
  }, [id]);
  if (opening?.id !== id) return { shown: null, failure: null };
  return 'shown' in opening
    ? { shown: opening.shown, failure: null }
    : { shown: null, failure: opening.failure };
}
