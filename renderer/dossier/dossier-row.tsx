import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import BookOpen from 'lucide-react/icons/book-open';
import GripVertical from 'lucide-react/icons/grip-vertical';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import X from 'lucide-react/icons/x';
import { Button as Pressable } from 'react-aria-components/Button';
import { GridListItem } from 'react-aria-components/GridList';
import { countryName } from '../../shared/fields/display-names.ts';
import { formatDate } from '../ui/format-date.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { isolate } from '../ui/isolate.ts';
import { KindBadge } from '../ui/kind-badge.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import type { KnownDocument } from './document-records.ts';
import type { DocumentRow } from './use-section-drop.ts';
import './dossier-row.css';

export interface DossierRowProps {
  readonly row: DocumentRow;
  readonly known: KnownDocument | undefined;
  /** Its number in the whole dossier, from 1. */
  readonly number: number;
  readonly canStep: (step: -1 | 1) => boolean;
  readonly onStep: (step: -1 | 1) => void;
  readonly onTake: () => void;
  readonly onOpen: () => void;
  /** What is said of how it stands there, when that is not plain text: "Excerpts". */
  readonly treatment: string | undefined;
  /** Asks how the document is to stand in the dossier. */
  readonly onInclude: () => void;
}

/** A document of a dossier: its number, what it is, and where it can go. */
export function DossierRow(props: DossierRowProps) {
  const { row, known, number, canStep, onStep, onTake, onOpen, treatment, onInclude } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const record = known && 'title' in known ? known : null;
  const where = record?.ruling?.court ?? record?.outlet ?? record?.law?.body;
  const facts = record
    ? [
        record.date === undefined ? '' : formatDate(record.date, language, translate),
        record.countries.map((code) => countryName(code, language)).join(', '),
      ].filter((fact) => fact !== '')
    : [];
  return (
    <GridListItem id={row.id} value={row} textValue={row.title} className="dossier-row" onAction={onOpen}>
      <Pressable
        slot="drag"
        className="dossier-row-grip"
        aria-label={translate('dossier.drag', { title: isolate(row.title) })}
      >
        <GripVertical size={16} aria-hidden />
      </Pressable>
      <span className="dossier-row-number">{number.toLocaleString(language)}</span>
      <div className="dossier-row-words">
        <p className={record ? 'dossier-row-title' : 'dossier-row-title dossier-row-unknown'}>
          <bdi lang={record?.languages[0]}>{row.title}</bdi>
        </p>
        {record && (
          <p className="dossier-row-facts">
            <KindBadge kind={record.kind} />
            {treatment !== undefined && <span>{treatment}</span>}
            {where !== undefined && <bdi>{where}</bdi>}
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        )}
      </div>
      <div className="dossier-row-actions">
        <IconButton icon={BookOpen} label={translate('dossier.read')} shortcut="⏎" onPress={onOpen} />
        <IconButton
          icon={ArrowUp}
          label={translate('dossier.up')}
          shortcut="Alt ↑"
          isDisabled={!canStep(-1)}
          onPress={() => {
            onStep(-1);
          }}
        />
        <IconButton
          icon={ArrowDown}
          label={translate('dossier.down')}
          shortcut="Alt ↓"
          isDisabled={!canStep(1)}
          onPress={() => {
            onStep(1);
          }}
        />
        <IconButton icon={SlidersHorizontal} label={translate('dossier.include')} onPress={onInclude} />
        <IconButton icon={X} label={translate('dossier.take')} shortcut="Del" onPress={onTake} />
      </div>
    </GridListItem>
  );
}
