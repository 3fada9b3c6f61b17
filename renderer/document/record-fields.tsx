import type { MessageKey } from '../../shared/i18n/en/index.ts';
import { valueAt, type FieldPath } from '../../shared/fields/field.ts';
import { fieldPaths, fields } from '../../shared/fields/fields.ts';
import { sayField } from '../../shared/fields/say-field.ts';
import type { Document } from '../../shared/model/document.ts';
import { FieldList } from '../ui/field.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { ValueField } from './value-field.tsx';

/** Where fields stand, by how their paths begin; what belongs to no part stands first. */
const groups: readonly { readonly title: MessageKey; readonly holds: (path: FieldPath) => boolean }[] = [
  { title: 'document.about', holds: (path) => !/^(?:ruling|law|testimony)\./.test(path) },
  { title: 'document.ruling', holds: (path) => path.startsWith('ruling.') },
  { title: 'document.law', holds: (path) => path.startsWith('law.') },
  { title: 'document.testimony', holds: (path) => path.startsWith('testimony.') },
];

/** Said elsewhere on the screen: in its header, and with a button each. */
const elsewhere = new Set<FieldPath>(['kind', 'title', 'related']);

/** All that a record says, part by part; what is not known is not shown. */
export function RecordFields(props: { readonly record: Document }) {
  const { record } = props;
  const translate = useTranslate();
  const language = useLanguage();
  return groups.map(({ title, holds }) => {
    const said = fieldPaths
      .filter((path) => holds(path) && !elsewhere.has(path))
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
