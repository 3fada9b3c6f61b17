import { useState } from 'react';
import { fieldLabel, type ArchiveField } from '../../../shared/fields/archive-fields.ts';
import type { ArchivePath, FieldPath } from '../../../shared/fields/field.ts';
import { readSaid } from '../../../shared/fields/read-said.ts';
import { saidOf, type Said } from '../../../shared/fields/said.ts';
import { FieldEntry } from '../../ui/entry/field-entry.tsx';
import { requiredFields } from '../../ui/entry/required-fields.ts';
import { Select } from '../../ui/select.tsx';
import { useTranslate } from '../../ui/use-translate.tsx';
import { useArchiveSpeech } from '../../ui/use-vocabulary.tsx';
import type { ChangeFormProps } from './deed.ts';

/** Each document has its own title; links are said by a form of their own. */
const notTogether = new Set<ArchivePath>(['title', 'related']);

/** Fields that are said of many at once, and the one that is chosen. */
function useChosen(
  first: ArchivePath,
): readonly [readonly ArchiveField[], ArchiveField | undefined, (path: ArchivePath) => void] {
  const { fields } = useArchiveSpeech();
  const [path, setPath] = useState(first);
  const together = fields.filter((field) => !notTogether.has(field.path));
  return [together, together.find((field) => field.path === path), setPath];
}

/** A field that each is to have, with the same value. */
export function FieldChange({ onChange, only }: ChangeFormProps & { readonly only?: FieldPath }) {
  const translate = useTranslate();
  const speech = useArchiveSpeech();
  const [together, field, setPath] = useChosen(only ?? 'outlet');
  const [said, setSaid] = useState<Said | null>(null);
  // The archive's own may have been taken away meanwhile.
  if (!field) return null;
  const { path, type, kinds } = field;
  const say = (next: Said) => {
    setSaid(next);
    const read = readSaid(next, type, speech);
    const isWhole = 'value' in read && (read.value !== undefined || !requiredFields.has(path));
    onChange(isWhole ? { does: 'say', values: { [path]: read.value ?? null } } : null);
  };
  const choose = (chosen: ArchivePath) => {
    setPath(chosen);
    setSaid(null);
    // An empty field is a change too, but not one that anybody has said yet.
    onChange(null);
  };
  return (
    <>
      {only === undefined && (
        <Select
          label={translate('change.field')}
          value={path}
          options={together.map((each) => ({ value: each.path, label: fieldLabel(each, speech) }))}
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
      <FieldEntry key={path} field={field} said={said ?? saidOf(undefined, type)} onSay={say} />
    </>
  );
}
