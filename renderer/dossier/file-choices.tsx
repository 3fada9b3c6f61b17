import type { DossierOptions } from '../../shared/model/dossier-options.ts';
import { Choice } from '../ui/choice.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { setPassword, usePassword } from './passwords.ts';
import type { EditedDossier } from './sections.ts';
import { SupplementChoice } from './supplement-choice.tsx';
import type { DossierEdits } from './use-dossier-edits.ts';
import { VolumeChoice } from './volume-choice.tsx';

/** In how many files, behind which numbers and which lock the dossier is written. */
export function FileChoices(props: { readonly dossier: EditedDossier; readonly edits: DossierEdits }) {
  const { dossier, edits } = props;
  const { options } = dossier;
  const translate = useTranslate();
  const password = usePassword(dossier.id);
  const change = (patch: Partial<DossierOptions>) => {
    edits.describe({ options: { ...options, ...patch } });
  };
  return (
    <section className="title-page" aria-labelledby="file-choices-heading">
      <h2 id="file-choices-heading">{translate('dossier.file')}</h2>
      <VolumeChoice
        volumes={options.volumes}
        onChange={(volumes) => {
          change({ volumes });
        }}
      />
      <SupplementChoice
        dossier={dossier}
        onChange={(supplement) => {
          change({ supplement });
        }}
      />
      <PassphraseField
        isShownAtFirst
        label={translate('dossier.password')}
        description={translate('dossier.passwordText')}
        value={password}
        onChange={(next) => {
          setPassword(dossier.id, next);
        }}
      />
      <Choice
        label={translate('dossier.written')}
        value={options.sidecar ? 'record' : 'pdf'}
        options={(['pdf', 'record'] as const).map((value) => ({
          value,
          label: translate(`dossier.written.${value}`),
        }))}
        onChange={(written) => {
          change({ sidecar: written === 'record' });
        }}
      />
    </section>
  );
}
