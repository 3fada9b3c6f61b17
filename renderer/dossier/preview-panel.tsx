import type { DocumentId } from '../../shared/model/ids.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { Select } from '../ui/select.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import type { KnownDocument } from './document-records.ts';
import { documentTitle } from './document-title.ts';
import { PreviewPage } from './preview-page.tsx';
import { documentsOf, type EditedDossier } from './sections.ts';
import type { Outlook } from './use-outlook.ts';
import { usePreviewPdf } from './use-preview-pdf.ts';
import './preview-panel.css';

const cover = 'cover';

export interface PreviewPanelProps {
  readonly dossier: EditedDossier;
  readonly records: ReadonlyMap<DocumentId, KnownDocument>;
  readonly outlook: Outlook;
  /** The document whose pages are shown; null: the dossier's first pages are. */
  readonly from: DocumentId | null;
  readonly onFrom: (document: DocumentId | null) => void;
}

/** Some pages of the dossier as they will be printed: from its cover on, or from one of its documents. */
export function PreviewPanel({ dossier, records, outlook, from, onFrom }: PreviewPanelProps) {
  const translate = useTranslate();
  const { known, isBehind } = outlook;
  const { shown, failure } = usePreviewPdf(known?.preview ?? null);
  const ids = documentsOf(dossier);
  const failed = outlook.failure ?? failure;
  const numbered = (id: DocumentId, index: number) =>
    `${index + 1 + (dossier.options.supplement?.documents ?? 0)}. ${documentTitle(records.get(id), translate)}`;
  if (ids.length === 0) return <p className="preview-said">{translate('dossier.preview.empty')}</p>;
  return (
    <section className="preview-panel" aria-label={translate('dossier.side.preview')}>
      <Select
        label={translate('dossier.preview.from')}
        value={from ?? cover}
        options={[
          { value: cover, label: translate('dossier.preview.cover') },
          ...ids.map((id, index) => ({ value: id, label: numbered(id, index) })),
        ]}
        onChange={(value) => {
          onFrom(ids.find((id) => id === value) ?? null);
        }}
      />
      {isBehind && !failed && <Progress label={translate('dossier.preview.making')} />}
      {failed && <FailureNotice failure={failed} title={translate('dossier.preview.failed')} />}
      {shown && (
        <ol className="preview-pages">
          {shown.preview.names.map((name, index) => (
            <PreviewPage key={name} pdf={shown.pdf} number={shown.preview.before + index + 1} name={name} />
          ))}
        </ol>
      )}
    </section>
  );
}
