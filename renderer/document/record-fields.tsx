import { archiveFields, fieldLabel } from '../../shared/fields/archive-fields.ts';
import { valueAt } from '../../shared/fields/field.ts';
import { sayField } from '../../shared/fields/say-field.ts';
import { thesauriOf } from '../../shared/fields/thesauri.ts';
import type { Document } from '../../shared/model/document.ts';
import { noVocabulary } from '../../shared/model/vocabulary.ts';
import { request } from '../client.ts';
import { FieldList } from '../ui/field.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { fieldGroups } from './field-groups.ts';
import { ValueField } from './value-field.tsx';

/** Said elsewhere on the screen: in its header, and with a button each. */
const elsewhere = new Set<string>(['kind', 'title']);

const askVocabulary = () => request('vocabulary.get');

/** All that a record says, part by part, the archive's own fields with the first; what is not known is not shown. */
export function RecordFields(props: { readonly record: Document }) {
  const { record } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const { value: vocabulary } = useAnswer(askVocabulary, record.revision);
  const fields = archiveFields(vocabulary ?? noVocabulary);
  const speech = { translate, language, terms: thesauriOf(vocabulary ?? noVocabulary) };
  return fieldGroups.map(({ title, paths }, place) => {
    const said = fields
      .filter(({ path, own }) => (own ? place === 0 : paths.some((each) => each === path)))
      .filter(({ path }) => !elsewhere.has(path))
      .map((field) => ({ field, values: sayField(valueAt(record, field.path), field.type, speech) }))
      .filter(({ values }) => values.length > 0);
    if (said.length === 0) return null;
    return (
      <FieldList key={title} title={translate(title)}>
        {said.map(({ field, values }) => (
          <ValueField
            key={field.path}
            label={fieldLabel(field, speech)}
            origin={record.origins[field.path]}
            value={values}
          />
        ))}
      </FieldList>
    );
  });
}
