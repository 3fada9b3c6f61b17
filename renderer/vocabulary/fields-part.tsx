import TextCursorInput from 'lucide-react/icons/text-cursor-input';
import { useRef, useState } from 'react';
import { fieldLabel } from '../../shared/fields/archive-fields.ts';
import type { OwnField } from '../../shared/model/own-field.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { isolate } from '../ui/isolate.ts';
import { PagePart } from '../ui/page-part.tsx';
import { useFoundFocus } from '../ui/use-found-focus.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { useArchiveSpeech, useVocabulary } from '../ui/use-vocabulary.tsx';
import { FieldForm } from './field-form.tsx';
import { OwnRow } from './own-row.tsx';
import { queryOfField } from './query-of.ts';

/** The fields that the archive adds to those of the program. */
export function FieldsPart(props: {
  readonly onList: (code: string) => void;
  readonly onSearch: (typed: string) => void;
}) {
  const translate = useTranslate();
  const speech = useArchiveSpeech();
  const { fields } = useVocabulary();
  /** Which is written: one that is there, or a new one. */
  const [written, setWritten] = useState<OwnField | 'new' | null>(null);
  const part = useRef<HTMLDivElement>(null);
  useFoundFocus(part, `${String(written === null)} ${fields.length}`);
  const nameOf = (own: OwnField) => fieldLabel({ path: `own.${own.id}`, own }, speech);
  const kindsOf = ({ kinds }: OwnField) =>
    kinds.length === 0
      ? translate('vocabulary.allKinds')
      : kinds.map((kind) => translate(`kind.${kind}`)).join(translate('query.comma'));
  const add = (
    <Button
      variant="primary"
      icon={TextCursorInput}
      onPress={() => {
        setWritten('new');
      }}
    >
      {translate('vocabulary.addField')}
    </Button>
  );
  return (
    <div className="vocabulary-part" ref={part} tabIndex={-1}>
      <PagePart title={translate('vocabulary.fields')} text={translate('vocabulary.fieldsText')}>
        {written !== null && (
          <FieldForm
            key={written === 'new' ? '' : written.id}
            field={written === 'new' ? null : written}
            title={
              written === 'new'
                ? translate('vocabulary.newField')
                : translate('vocabulary.changeField', { name: isolate(nameOf(written)) })
            }
            onSaved={({ id, type }) => {
              if (type === 'list') props.onList(id);
            }}
            onDone={() => {
              setWritten(null);
            }}
          />
        )}
        {written === null && fields.length > 0 && <div className="page-part-row">{add}</div>}
        {written === null && fields.length === 0 && (
          <EmptyState icon={TextCursorInput} title={translate('vocabulary.fieldsEmpty')} action={add}>
            {translate('vocabulary.fieldsEmptyText')}
          </EmptyState>
        )}
        {fields.length > 0 && (
          <ul className="record-list">
            {fields.map((field) => (
              <OwnRow
                key={field.id}
                name={nameOf(field)}
                about={[
                  `own.${field.id}`,
                  translate(`vocabulary.type.${field.type}`),
                  kindsOf(field),
                  field.isPrinted ? translate('vocabulary.printed') : undefined,
                ]}
                changeLabel={translate('vocabulary.changeField', { name: isolate(nameOf(field)) })}
                onChange={() => {
                  setWritten(field);
                }}
                onRemove={() => request('vocabulary.removeField', field.id)}
                onShow={() => {
                  props.onSearch(queryOfField(field.id));
                }}
              />
            ))}
          </ul>
        )}
      </PagePart>
    </div>
  );
}
