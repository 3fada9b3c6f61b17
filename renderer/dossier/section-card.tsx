import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { GridList } from 'react-aria-components/GridList';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextField as Note } from '../ui/text-field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import type { Translate } from '../../shared/i18n/translate.ts';
import { entryOf } from '../../shared/model/dossier.ts';
import type { KnownDocument } from './document-records.ts';
import { documentTitle } from './document-title.ts';
import { DossierRow } from './dossier-row.tsx';
import { canStep, type EditedDossier, type EditedSection } from './sections.ts';
import type { DossierEdits } from './use-dossier-edits.ts';
import { useSectionDrop } from './use-section-drop.ts';
import './section-card.css';

export interface SectionCardProps {
  readonly dossier: EditedDossier;
  readonly section: EditedSection;
  /** Its place among the sections, from 0, and the documents that stand before it. */
  readonly index: number;
  readonly documentsBefore: number;
  readonly records: ReadonlyMap<DocumentId, KnownDocument>;
  readonly edits: DossierEdits;
  readonly onAdd: () => void;
  readonly onOpenDocument: (id: DocumentId) => void;
  readonly onInclude: (id: DocumentId) => void;
}

/** One section: its title, its documents in their order, and what can be done with them. */
export function SectionCard(props: SectionCardProps) {
  const { dossier, section, index, documentsBefore, records, edits, onAdd, onOpenDocument, onInclude } =
    props;
  const translate = useTranslate();
  const [chosen, setChosen] = useState<ReadonlySet<DocumentId>>(new Set());
  const dragAndDropHooks = useSectionDrop(section, edits.place);
  const rows = useMemo(
    () => section.documents.map((id) => ({ id, title: documentTitle(records.get(id), translate) })),
    [section.documents, records, translate],
  );
  const number = index + 1;

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const id = section.documents.find(
      (each) => (event.target as HTMLElement).closest<HTMLElement>('[role=row]')?.dataset['key'] === each,
    );
    if (id === undefined) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
    if (event.altKey && step !== undefined) edits.step(id, step, 'row');
    else if (event.key === 'Delete') edits.take(chosen.has(id) ? [...chosen] : [id]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section
      className="section-card"
      data-section={section.key}
      aria-label={section.title || translate('dossier.section', { number })}
    >
      <header className="section-card-header">
        <TextField
          className="section-card-title"
          aria-label={translate('dossier.sectionTitle', { number })}
          value={section.title}
          onChange={(title) => {
            edits.rename(section.key, title);
          }}
        >
          <Input
            className="section-card-input"
            dir="auto"
            placeholder={translate('dossier.sectionPlaceholder')}
          />
        </TextField>
        {dossier.sections.length > 1 && (
          <>
            <IconButton
              icon={ArrowUp}
              label={translate('dossier.sectionUp')}
              isDisabled={index === 0}
              onPress={() => {
                edits.stepSection(section.key, -1);
              }}
            />
            <IconButton
              icon={ArrowDown}
              label={translate('dossier.sectionDown')}
              isDisabled={index === dossier.sections.length - 1}
              onPress={() => {
                edits.stepSection(section.key, 1);
              }}
            />
          </>
        )}
        <IconButton
          icon={Trash2}
          label={translate('dossier.removeSection')}
          onPress={() => {
            edits.removeSection(section.key);
          }}
        />
      </header>
      <div onKeyDownCapture={press}>
        <GridList
          className="section-card-list"
          aria-label={section.title || translate('dossier.section', { number })}
          items={rows}
          dependencies={[records, dossier, documentsBefore]}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            setChosen(new Set(section.documents.filter((id) => keys === 'all' || keys.has(id))));
          }}
          dragAndDropHooks={dragAndDropHooks}
          renderEmptyState={() => <p className="section-card-empty">{translate('dossier.sectionEmpty')}</p>}
        >
          {(row) => (
            <DossierRow
              row={row}
              known={records.get(row.id)}
              number={documentsBefore + section.documents.indexOf(row.id) + 1}
              canStep={(step) => canStep(dossier, row.id, step)}
              onStep={(step) => {
                edits.step(row.id, step, 'button');
              }}
              onTake={() => {
                edits.take([row.id]);
              }}
              onOpen={() => {
                onOpenDocument(row.id);
              }}
              treatment={saidTreatment(dossier, row.id, translate)}
              onInclude={() => {
                onInclude(row.id);
              }}
            />
          )}
        </GridList>
      </div>
      <div className="section-card-note">
        <Note
          label={translate('dossier.sectionNote')}
          rows={section.note ? 3 : 1}
          value={section.note}
          onChange={(note) => {
            edits.annotate(section.key, note);
          }}
        />
      </div>
      <footer className="section-card-footer">
        <Button variant="quiet" icon={Plus} onPress={onAdd}>
          {translate('dossier.addDocuments')}
        </Button>
      </footer>
    </section>
  );
}

/** How a document stands there, in a word; nothing for its text alone. */
function saidTreatment(dossier: EditedDossier, id: DocumentId, translate: Translate): string | undefined {
  const { treatment } = entryOf(dossier, id);
  return treatment === 'text' ? undefined : translate(`dossier.treatment.${treatment}`);
}
