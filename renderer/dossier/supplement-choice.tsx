import { useState } from 'react';
import type { DossierOptions } from '../../shared/model/dossier-options.ts';
import { Select } from '../ui/select.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { dossiers, useDossiers } from './dossiers.ts';
import { endOf } from './end-of-dossier.ts';
import type { EditedDossier } from './sections.ts';
import { SupplementFields } from './supplement-fields.tsx';

export interface SupplementChoiceProps {
  readonly dossier: EditedDossier;
  readonly onChange: (supplement: DossierOptions['supplement']) => void;
}

const nothing: NonNullable<DossierOptions['supplement']> = { title: '', pages: 0, documents: 0, sections: 0 };

/** Which earlier dossier this one goes on with: one of the archive, whose end is counted, or one made elsewhere. */
export function SupplementChoice({ dossier, onChange }: SupplementChoiceProps) {
  const translate = useTranslate();
  const { dossiers: all } = useDossiers();
  const { supplement, numbering } = dossier.options;
  const others = (all ?? []).filter(({ id }) => id !== dossier.id);
  const [counting, setCounting] = useState<'no' | 'now' | 'done'>('no');
  const chosen = supplement && (others.find(({ title }) => title === supplement.title)?.id ?? 'elsewhere');
  const choose = async (value: string) => {
    const earlier = others.find(({ id }) => id === value);
    setCounting(earlier ? 'now' : 'no');
    if (!earlier) {
      onChange(value === 'none' ? undefined : nothing);
      return;
    }
    onChange({ ...nothing, title: earlier.title });
    const end = await endOf(earlier);
    // Whatever else was chosen while it was counted stays.
    if (end) dossiers.edit(dossier.id, (now) => ({ ...now, options: { ...now.options, supplement: end } }));
    setCounting(end ? 'done' : 'no');
  };
  return (
    <>
      <Select
        label={translate('dossier.supplement')}
        description={translate('dossier.supplementText')}
        value={chosen ?? 'none'}
        options={[
          { value: 'none', label: translate('dossier.supplement.none') },
          ...others.map(({ id, title }) => ({ value: id, label: title })),
          { value: 'elsewhere', label: translate('dossier.supplement.elsewhere') },
        ]}
        onChange={(value) => void choose(value)}
      />
      <p className="title-page-said" role="status">
        {counting === 'now' && translate('dossier.supplement.counting')}
        {counting === 'done' && translate('dossier.supplement.counted')}
      </p>
      {supplement && counting !== 'now' && (
        <SupplementFields
          key={`${chosen} ${counting}`}
          supplement={supplement}
          bySection={numbering === 'by-section'}
          onChange={onChange}
        />
      )}
    </>
  );
}
