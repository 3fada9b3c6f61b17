import { showsOriginal } from '../../shared/dossier/dossier-content.ts';
import { entryOf } from '../../shared/model/dossier.ts';
import type { DossierOptions } from '../../shared/model/dossier-options.ts';
import { Choice } from '../ui/choice.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { setPassword, usePassword } from './passwords.ts';
import { documentsOf, type EditedDossier } from './sections.ts';
import { SupplementChoice } from './supplement-choice.tsx';
import type { DossierEdits } from './use-dossier-edits.ts';
import { VolumeChoice } from './volume-choice.tsx';

/** In how many files, behind which numbers and which lock the dossier is written. */
export function FileChoices(props: { readonly dossier: EditedDossier; readonly edits: DossierEdits }) {
  const { dossier, edits } = props;
  const { options } = dossier;
  const translate = useTranslate();
  const password = usePassword(dossier.id);
  const hasOriginals =
    options.profile === 'court' &&
    documentsOf(dossier).some((id) => showsOriginal({ entry: entryOf(dossier, id) }));
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
        label={translate('dossier.format')}
        value={options.archival ? 'archival' : 'pdf'}
        options={(['pdf', 'archival'] as const).map((value) => ({
          value,
          label: translate(`dossier.format.${value}`),
        }))}
        onChange={(format) => {
          change({ archival: format === 'archival' });
        }}
      />
      <p className="title-page-warning" role="status">
        {options.archival && password !== '' && translate('dossier.archival.password')}
        {options.archival && password === '' && hasOriginals && translate('dossier.archival.originals')}
      </p>
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
