import Check from 'lucide-react/icons/check';
import Search from 'lucide-react/icons/search';
import { useRef, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { DocumentSummary } from '../../shared/search/summary.ts';
import { formatDate } from '../ui/format-date.ts';
import { KindBadge } from '../ui/kind-badge.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { mostRows, useDocumentSearch, type DocumentSearch } from './use-document-search.ts';

function PickerRow(props: { readonly found: DocumentSummary; readonly isPresent: boolean }) {
  const { found, isPresent } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const where = found.ruling?.court ?? found.outlet;
  return (
    <ListBoxItem className="picker-row" id={found.id} textValue={found.title} isDisabled={isPresent}>
      <span className="picker-box" aria-hidden>
        <Check size={14} strokeWidth={3} />
      </span>
      <span className="picker-words">
        <bdi className="picker-row-title" lang={found.languages[0]}>
          {found.title}
        </bdi>
        <span className="picker-facts">
          <KindBadge kind={found.kind} />
          {where !== undefined && <bdi>{where}</bdi>}
          {found.date !== undefined && <span>{formatDate(found.date, language, translate)}</span>}
          {isPresent && <span className="picker-present">{translate('dossier.picker.present')}</span>}
        </span>
      </span>
    </ListBoxItem>
  );
}

export interface PickerResultsProps {
  readonly searchClient: DocumentSearch;
  readonly present: readonly DocumentId[];
  readonly chosen: ReadonlySet<DocumentId>;
  readonly onChoose: (chosen: ReadonlySet<DocumentId>) => void;
}

/** The search box and what it finds, to be ticked; what was ticked stays while other words are searched. */
export function PickerResults({ searchClient, present, chosen, onChoose }: PickerResultsProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const { answer, failure } = useDocumentSearch(searchClient, typed);
  const rows = answer?.rows.map((row) => row.document) ?? [];
  const isInDossier = new Set(present);
  const total = answer?.total ?? 0;
  const status = typed.trim()
    ? translate('dossier.picker.found', { total })
    : translate('dossier.picker.newest');
  return (
    <>
      <SearchField
        className="picker-search"
        aria-label={translate('dossier.picker.search')}
        autoFocus
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') event.continuePropagation();
          else list.current?.querySelector<HTMLElement>('[role=option]:not([aria-disabled])')?.focus();
        }}
      >
        <Search size={18} aria-hidden />
        <Input dir="auto" placeholder={translate('dossier.picker.placeholder')} />
      </SearchField>
      <p className="picker-status" role="status">
        {answer && status}
        {total > mostRows && ` ${translate('dossier.picker.first', { shown: mostRows })}`}
      </p>
      {failure && <FailureNotice failure={failure} title={translate('dossier.picker.failed')} />}
      <ListBox
        ref={list}
        className="picker-list"
        aria-label={translate('dossier.picker.results')}
        items={rows}
        dependencies={[present]}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          // All: those of this list besides what was ticked before.
          const all = rows.map((row) => row.id).filter((id) => !isInDossier.has(id));
          onChoose(keys === 'all' ? new Set([...chosen, ...all]) : (keys as Set<DocumentId>));
        }}
        renderEmptyState={() =>
          answer && <p className="picker-nothing">{translate('dossier.picker.nothing')}</p>
        }
      >
        {(found) => <PickerRow found={found} isPresent={isInDossier.has(found.id)} />}
      </ListBox>
    </>
  );
}
