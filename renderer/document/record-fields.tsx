import { valueAt, type FieldPath } from '../../shared/fields/field.ts';
import { fields } from '../../shared/fields/fields.ts';
import { sayField } from '../../shared/fields/say-field.ts';
import type { Document } from '../../shared/model/document.ts';
import { FieldList } from '../ui/field.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { fieldGroups } from './field-groups.ts';
import { ValueField } from './value-field.tsx';

/** Said elsewhere on the screen: in its header, and with a button each. */
const elsewhere = new Set<FieldPath>(['kind', 'title']);

/** All that a record says, part by part; what is not known is not shown. */
export function RecordFields(props: { readonly record: Document }) {
  const { record } = props;
  const translate = useTranslate();
  const language = useLanguage();
  return fieldGroups.map(({ title, paths }) => {
    const said = paths
      .filter((path) => !elsewhere.has(path))
      .map((path) => ({
        path,
        values: sayField(valueAt(record, path), fields[path].type, { translate, language }),
      }))
      .filter(({ values }) => values.length > 0);
    if (said.length === 0) return null;
    return (
      <FieldList key={title} title={translate(title)}>
        {said.map(({ path, values }) => (
          <ValueField
            key={path}
            label={translate(fields[path].label)}
            origin={record.origins[path]}
            value={values}
          />
        ))}
      </FieldList>
    );
  });
}
