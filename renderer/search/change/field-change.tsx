import { useState } from 'react';
import type { FieldPath } from '../../../shared/fields/field.ts';
import { fieldPaths, fields } from '../../../shared/fields/fields.ts';
import { readSaid } from '../../../shared/fields/read-said.ts';
import { saidOf, type Said } from '../../../shared/fields/said.ts';
import { FieldEntry } from '../../ui/entry/field-entry.tsx';
import { requiredFields } from '../../ui/entry/required-fields.ts';
import { Select } from '../../ui/select.tsx';
import { useTranslate } from '../../ui/use-translate.tsx';
import type { ChangeFormProps } from './deed.ts';

/** Each document has its own title; links are said by a form of their own. */
const notTogether = new Set<FieldPath>(['title', 'related']);
const paths = fieldPaths.filter((path) => !notTogether.has(path));

/** A field that each is to have, with the same value. */
export function FieldChange({ onChange, only }: ChangeFormProps & { readonly only?: FieldPath }) {
  const translate = useTranslate();
  const [path, setPath] = useState<FieldPath>(only ?? 'outlet');
  const [said, setSaid] = useState<Said>(saidOf(undefined, fields[path].type));
  const say = (where: FieldPath, next: Said) => {
    setSaid(next);
    const read = readSaid(next, fields[where].type);
    const isWhole = 'value' in read && (read.value !== undefined || !requiredFields.has(where));
    onChange(isWhole ? { does: 'say', values: { [where]: read.value ?? null } } : null);
  };
  const { kinds } = fields[path];
  const choose = (chosen: FieldPath) => {
    setPath(chosen);
    setSaid(saidOf(undefined, fields[chosen].type));
    // An empty field is a change too, but not one that anybody has said yet.
    onChange(null);
  };
  return (
    <>
      {only === undefined && (
        <Select
          label={translate('change.field')}
          value={path}
          options={paths.map((value) => ({ value, label: translate(fields[value].label) }))}
          description={
            kinds
              ? translate('change.fieldOfKind', {
                  kind: kinds.map((kind) => translate(`kind.${kind}`)).join(', '),
                })
              : translate('change.fieldText')
          }
          onChange={choose}
        />
      )}
      <FieldEntry
        key={path}
        path={path}
        said={said}
        onSay={(next) => {
          say(path, next);
        }}
      />
    </>
  );
}
