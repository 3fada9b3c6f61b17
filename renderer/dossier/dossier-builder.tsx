import ArrowLeft from 'lucide-react/icons/arrow-left';
import FileOutput from 'lucide-react/icons/file-output';
import ListPlus from 'lucide-react/icons/list-plus';
import { useMemo, useState } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { isolate } from '../ui/isolate.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { DocumentPicker } from './document-picker.tsx';
import { useDocumentRecords } from './document-records.ts';
import { documentTitle } from './document-title.ts';
import { DossierContents } from './dossier-contents.tsx';
import { DossierSide, type Side } from './dossier-side.tsx';
import { dossiers, useDossiers } from './dossiers.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { startExport, useExport } from './exports.ts';
import { documentsOf, type EditedDossier } from './sections.ts';
import type { DocumentSearch } from './use-document-search.ts';
import { useDossierEdits } from './use-dossier-edits.ts';
import { useOutlook } from './use-outlook.ts';
import './dossier-builder.css';

/** So many pages are shown at once. */
const mostShown = 8;

/** What the keyboards have printed on them, in any language. */
const keys = {
  up: isolate('Alt ↑'),
  down: isolate('Alt ↓'),
  remove: isolate('Del'),
  read: isolate('Enter'),
};

export interface DossierBuilderProps {
  readonly dossier: EditedDossier;
  readonly searchClient: DocumentSearch;
  readonly onOpenDocument: (id: DocumentId) => void;
}

/** One dossier: its documents in their order, its title page, and the PDF made of it. */
export function DossierBuilder({ dossier, searchClient, onOpenDocument }: DossierBuilderProps) {
  const translate = useTranslate();
  const { saving } = useDossiers();
  const ids = useMemo(() => documentsOf(dossier), [dossier]);
  const records = useDocumentRecords(ids);
  const edits = useDossierEdits(dossier, records);
  const running = useExport(dossier.id);
  const [side, setSide] = useState<Side>('choices');
  /** The document whose pages the preview shows; null: the cover and what follows. */
  const [from, setFrom] = useState<DocumentId | null>(null);
  const wish = useMemo(
    () =>
      side === 'preview' ? { document: from && ids.includes(from) ? from : null, most: mostShown } : null,
    [side, from, ids],
  );
  const outlook = useOutlook(dossier, wish, saving === 'saved' && running?.state !== 'running');
  const pages = outlook.known?.pages ?? null;
  /** The section that documents are being chosen for; null while none are. */
  const [adding, setAdding] = useState<string | null>(null);
  /** The document whose treatment is being chosen. */
  const [including, setIncluding] = useState<DocumentId | null>(null);

  const untitled = translate('dossier.untitled');
  const saved = translate(
    saving === 'saved' ? 'dossier.saved' : typeof saving === 'string' ? 'dossier.saving' : 'dossier.notSaved',
  );
  const facts = [
    translate('dossier.counts', { documents: ids.length, sections: dossier.sections.length }),
    ...(pages === null ? [] : [translate('dossier.pages', { pages })]),
    saved,
  ];
  return (
    <Screen
      title={dossier.title.trim() || untitled}
      subtitle={facts.join(' · ')}
      layout="panes"
      before={
        <IconButton
          icon={ArrowLeft}
          label={translate('dossier.back')}
          onPress={() => {
            dossiers.open(null);
          }}
        />
      }
      actions={
        <Button
          variant="primary"
          icon={FileOutput}
          isDisabled={ids.length === 0}
          isPending={running?.state === 'running'}
          onPress={() => void startExport(dossier.id, untitled)}
        >
          {translate('dossier.export')}
        </Button>
      }
    >
      <div className="dossier-builder" onBlur={() => void dossiers.flush()}>
        <div className="dossier-builder-contents">
          {typeof saving !== 'string' && (
            <FailureNotice
              failure={saving}
              title={translate('dossier.notSaved')}
              actions={<Button onPress={() => void dossiers.flush()}>{translate('dossier.retry')}</Button>}
            />
          )}
          <DossierContents
            dossier={dossier}
            records={records}
            edits={edits}
            onAdd={setAdding}
            onOpenDocument={onOpenDocument}
            onInclude={setIncluding}
          />
          <div className="dossier-builder-foot">
            <Button variant="secondary" icon={ListPlus} onPress={edits.addSection}>
              {translate('dossier.addSection')}
            </Button>
            <p>{translate(ids.length === 0 ? 'dossier.exportEmpty' : 'dossier.keys', keys)}</p>
          </div>
        </div>
        <DossierSide
          dossier={dossier}
          records={records}
          edits={edits}
          side={side}
          onSide={setSide}
          outlook={outlook}
          from={wish?.document ?? null}
          onFrom={setFrom}
        />
        <p className="is-spoken-only" role="status">
          {edits.spoken}
        </p>
        <EntryDialog
          dossier={dossier}
          id={including}
          title={including ? documentTitle(records.get(including), translate) : ''}
          edits={edits}
          onClose={() => {
            setIncluding(null);
          }}
        />
        <DocumentPicker
          isOpen={adding !== null}
          searchClient={searchClient}
          present={ids}
          onClose={() => {
            setAdding(null);
          }}
          onAdd={(chosen) => {
            edits.add(chosen, adding ?? undefined);
          }}
        />
      </div>
    </Screen>
  );
}
