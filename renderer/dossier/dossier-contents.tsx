import type { DocumentId } from '../../shared/model/ids.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import type { KnownDocument } from './document-records.ts';
import { SectionCard } from './section-card.tsx';
import type { EditedDossier } from './sections.ts';
import type { DossierEdits } from './use-dossier-edits.ts';

export interface DossierContentsProps {
  readonly dossier: EditedDossier;
  readonly records: ReadonlyMap<DocumentId, KnownDocument>;
  readonly edits: DossierEdits;
  /** Chooses documents for a section, by its key. */
  readonly onAdd: (section: string) => void;
  readonly onOpenDocument: (id: DocumentId) => void;
  /** Asks how a document is to stand in the dossier. */
  readonly onInclude: (id: DocumentId) => void;
}

/** The sections under each other, their documents numbered through. */
export function DossierContents(props: DossierContentsProps) {
  const { dossier, records, edits, onAdd, onOpenDocument, onInclude } = props;
  const translate = useTranslate();
  const before = dossier.sections.map((_, index) =>
    dossier.sections.slice(0, index).reduce((sum, section) => sum + section.documents.length, 0),
  );
  return (
    <div role="group" aria-label={translate('dossier.sections')}>
      {dossier.sections.map((section, index) => (
        <SectionCard
          key={section.key}
          dossier={dossier}
          section={section}
          index={index}
          documentsBefore={before[index] ?? 0}
          records={records}
          edits={edits}
          onOpenDocument={onOpenDocument}
          onInclude={onInclude}
          onAdd={() => {
            onAdd(section.key);
          }}
        />
      ))}
    </div>
  );
}
