import type { DossierOptions } from '../../shared/model/dossier-options.ts';
import { TextField } from '../ui/text-field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { readCount } from './read-count.ts';
import { ReadField } from './read-field.tsx';

type Supplement = NonNullable<DossierOptions['supplement']>;

export interface SupplementFieldsProps {
  readonly supplement: Supplement;
  /** Documents are numbered by section, so that sections are counted on as well. */
  readonly bySection: boolean;
  readonly onChange: (supplement: Supplement) => void;
}

/** The earlier dossier's title and where its numbers ended. */
export function SupplementFields({ supplement, bySection, onChange }: SupplementFieldsProps) {
  const translate = useTranslate();
  const counts = ['pages', 'documents', ...(bySection ? (['sections'] as const) : [])] as const;
  return (
    <>
      <TextField
        label={translate('dossier.supplement.title')}
        value={supplement.title}
        onChange={(title) => {
          onChange({ ...supplement, title });
        }}
      />
      <div className="title-page-row">
        {counts.map((name) => (
          <ReadField
            key={name}
            label={translate(`dossier.supplement.${name}`)}
            written={String(supplement[name])}
            inputMode="numeric"
            read={(typed) => readCount(typed, 0)}
            error={translate('dossier.countWrong')}
            onChange={(count) => {
              onChange({ ...supplement, [name]: count });
            }}
          />
        ))}
      </div>
    </>
  );
}
