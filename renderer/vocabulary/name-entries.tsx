import { useEffect, useRef } from 'react';
import { languageName } from '../../shared/fields/display-names.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import { interfaceLanguages } from '../../shared/model/preferences.ts';
import { TextField } from '../ui/text-field.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { codeIn, type Naming } from './naming.ts';

export interface NameEntriesProps {
  readonly naming: Naming;
  readonly onName: (naming: Naming) => void;
  /** What is wrong and said now. */
  readonly wrong: Readonly<Partial<Record<'name' | 'code', MessageKey>>>;
  /** It has its code, which never changes. */
  readonly isNamed: boolean;
}

/** What something is called in each language of the interface, the person's own first, and its code. */
export function NameEntries({ naming, onName, wrong, isNamed }: NameEntriesProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    fields.current?.querySelector('input')?.focus();
  }, []);
  const [spoken = 'en'] = language.split('-', 1);
  const inOrder = interfaceLanguages.toSorted(
    (one, other) => Number(other === spoken) - Number(one === spoken),
  );
  return (
    <div className="page-part-fields" ref={fields}>
      {inOrder.map((each, place) => (
        <TextField
          key={each}
          label={translate('vocabulary.name', { language: languageName(each, language) })}
          value={naming.labels[each]}
          maxLength={200}
          autoComplete="off"
          isInvalid={place === 0 && wrong.name !== undefined}
          error={wrong.name && translate(wrong.name)}
          onChange={(label) => {
            onName({ ...naming, labels: { ...naming.labels, [each]: label } });
          }}
        />
      ))}
      <TextField
        label={translate('vocabulary.code')}
        description={translate('vocabulary.codeText')}
        value={naming.code ?? codeIn(naming)}
        maxLength={60}
        autoComplete="off"
        isReadOnly={isNamed}
        isInvalid={wrong.code !== undefined}
        error={wrong.code && translate(wrong.code)}
        onChange={(code) => {
          onName({ ...naming, code });
        }}
      />
    </div>
  );
}
