import type { DossierOptions } from '../../shared/model/dossier-options.ts';
import { Select } from '../ui/select.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { readCount } from './read-count.ts';
import { ReadField } from './read-field.tsx';

/** What court rules ask for most often. */
const usual = { pages: 300, megabytes: 35 } as const;

export interface VolumeChoiceProps {
  readonly volumes: DossierOptions['volumes'];
  readonly onChange: (volumes: DossierOptions['volumes']) => void;
}

/** Whether the dossier is divided, by what, and how large a volume may be. */
export function VolumeChoice({ volumes, onChange }: VolumeChoiceProps) {
  const translate = useTranslate();
  const unit = volumes?.unit;
  return (
    <>
      <Select
        label={translate('dossier.volumes')}
        description={translate('dossier.volumesText')}
        value={unit ?? 'none'}
        options={(['none', 'pages', 'megabytes'] as const).map((value) => ({
          value,
          label: translate(`dossier.volumes.${value}`),
        }))}
        onChange={(chosen) => {
          onChange(chosen === 'none' ? undefined : { unit: chosen, most: usual[chosen] });
        }}
      />
      {volumes && unit && (
        <ReadField
          key={unit}
          label={translate(`dossier.volumes.most.${unit}`)}
          description={translate(`dossier.volumes.mostText.${unit}`)}
          written={String(volumes.most)}
          inputMode="numeric"
          read={(typed) => readCount(typed, 1)}
          error={translate('dossier.countWrong')}
          onChange={(most) => {
            onChange({ unit, most });
          }}
        />
      )}
    </>
  );
}
