import { fieldLabel } from '../../shared/fields/archive-fields.ts';
import { valueAt } from '../../shared/fields/field.ts';
import { sayField } from '../../shared/fields/say-field.ts';
import type { Document } from '../../shared/model/document.ts';
import { FieldList } from '../ui/field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { useArchiveSpeech } from '../ui/use-vocabulary.tsx';
import { groupFields } from './field-groups.ts';
import { ValueField } from './value-field.tsx';

/** Said elsewhere on the screen: in its header, and with a button each. */
const elsewhere = new Set<string>(['kind', 'title']);

/** All that a record says, part by part; what is not known is not shown. */
export function RecordFields(props: { readonly record: Document }) {
  const { record } = props;
  const translate = useTranslate();
  const speech = useArchiveSpeech();
  return groupFields(speech.fields).map(({ title, fields }) => {
    const said = fields
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
