import { FailureNotice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useTranslate } from '../../ui/use-translate.tsx';
import type { OriginalReading } from './original-reading.ts';
import { PdfViewer } from './pdf-viewer.tsx';
import { usePdf } from './use-pdf.ts';

/** A document's PDF as it looks. */
export function PdfOriginal({ reading }: { readonly reading: OriginalReading }) {
  const translate = useTranslate();
  const { shown, failure } = usePdf(reading.record.id);
  if (failure)
    return (
      <div className="original-said">
        <FailureNotice failure={failure} title={translate('original.failed')} />
      </div>
    );
  if (!shown)
    return (
      <div className="original-said">
        <Progress label={translate('original.opening')} />
      </div>
    );
  return <PdfViewer key={reading.record.id} shown={shown} reading={reading} />;
}
