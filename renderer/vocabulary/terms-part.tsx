import Tags from 'lucide-react/icons/tags';
import { useRef, useState } from 'react';
import { fieldLabel } from '../../shared/fields/archive-fields.ts';
import { sayTerm } from '../../shared/fields/say-field.ts';
import { listNames, termsOf, type Term } from '../../shared/fields/thesauri.ts';
import { givenLists, type ListName } from '../../shared/model/own-term.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { Dotted } from '../ui/dotted.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { isolate } from '../ui/isolate.ts';
import { PagePart } from '../ui/page-part.tsx';
import { Select } from '../ui/select.tsx';
import { useFoundFocus } from '../ui/use-found-focus.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { useArchiveSpeech, useVocabulary, type ArchiveSpeech } from '../ui/use-vocabulary.tsx';
import { OwnRow } from './own-row.tsx';
import { queryOfTerm } from './query-of.ts';
import { TermForm } from './term-form.tsx';

/** What a list is called: by itself, or by the field of the archive's own that chooses from it. */
function listLabel(list: ListName, speech: ArchiveSpeech): string {
  const given = givenLists.find((each) => each === list);
  if (given) return speech.translate(`vocabulary.list.${given}`);
  const field = speech.fields.find(({ path }) => path === list);
  return field ? fieldLabel(field, speech) : list;
}

/** The lists that records choose from, one at a time: the program's terms, and those that the archive adds. */
export function TermsPart(props: {
  readonly list: ListName;
  readonly onList: (list: ListName) => void;
  readonly onSearch: (typed: string) => void;
}) {
  const translate = useTranslate();
  const speech = useArchiveSpeech();
  const vocabulary = useVocabulary();
  /** Which is written: one that is there, or a new one. */
  const [written, setWritten] = useState<Term | 'new' | null>(null);
  const part = useRef<HTMLDivElement>(null);
  useFoundFocus(part, `${String(written === null)} ${vocabulary.terms.length}`);
  const lists = listNames(vocabulary);
  // A field of the archive's own may have been taken away with its list.
  const list = lists.find((each) => each === props.list) ?? 'violence';
  const listName = listLabel(list, speech);
  const terms = termsOf(speech.terms, list);
  const own = vocabulary.terms.filter((term) => term.list === list);
  const nameOf = ({ code }: Term) => sayTerm(code, list, speech);
  const showing = ({ code }: Term) => {
    const query = queryOfTerm({ list, code }, speech.fields);
    return query === null
      ? null
      : () => {
          props.onSearch(query);
        };
  };
  const add = (
    <Button
      icon={Tags}
      onPress={() => {
        setWritten('new');
      }}
    >
      {translate('vocabulary.addTerm')}
    </Button>
  );
  return (
    <div className="vocabulary-part" ref={part} tabIndex={-1}>
      <PagePart title={translate('vocabulary.terms')} text={translate('vocabulary.termsText')}>
        <div className="page-part-row">
          <Select
            label={translate('vocabulary.list')}
            value={list}
            options={lists.map((value) => ({ value, label: listLabel(value, speech) }))}
            onChange={(chosen) => {
              setWritten(null);
              props.onList(chosen);
            }}
          />
          {written === null && terms.length > 0 && add}
        </div>
        {written !== null && (
          <TermForm
            key={written === 'new' ? '' : written.code}
            list={list}
            term={written === 'new' ? null : written}
            terms={terms}
            title={
              written === 'new'
                ? translate('vocabulary.newTerm', { list: isolate(listName) })
                : translate('vocabulary.changeTerm', { name: isolate(nameOf(written)) })
            }
            onDone={() => {
              setWritten(null);
            }}
          />
        )}
        {written === null && terms.length === 0 && (
          <EmptyState icon={Tags} title={translate('vocabulary.termsEmpty')} action={add}>
            {translate('vocabulary.termsEmptyText')}
          </EmptyState>
        )}
        {terms.length > 0 && (
          <p className="page-part-text" role="status">
            {translate('vocabulary.count', { count: terms.length, own: own.length })}
          </p>
        )}
        <ul className="record-list" aria-label={listName}>
          {own.map((term) => (
            <OwnRow
              key={term.id}
              name={nameOf(term)}
              about={[term.code, translate('vocabulary.own')]}
              changeLabel={translate('vocabulary.changeTerm', { name: isolate(nameOf(term)) })}
              onChange={() => {
                setWritten(term);
              }}
              onRemove={() => request('vocabulary.removeTerm', { list, code: term.code })}
              onShow={showing(term)}
            />
          ))}
          {terms
            .filter(({ code }) => !own.some((term) => term.code === code))
            .map((term) => (
              <li key={term.code} className="vocabulary-given">
                <bdi>{nameOf(term)}</bdi>
                <span className="record-row-about">
                  <Dotted parts={[term.code, translate('vocabulary.given')]} />
                </span>
              </li>
            ))}
        </ul>
      </PagePart>
    </div>
  );
}
