import {
  annotations,
  citationStyles,
  numberings,
  profiles,
  type DossierOptions,
} from '../../shared/model/dossier-options.ts';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { IndexColumns } from './index-columns.tsx';
import { LinesField } from './lines-field.tsx';
import { linesToNames, namesToLines } from './name-lines.ts';
import type { EditedDossier } from './sections.ts';
import type { DossierEdits } from './use-dossier-edits.ts';

/** What no page number may hold. */
const notBates = /[^\p{L}\p{N} ._/-]/gu;
/** How the dossier is numbered, indexed, cited, and who may read it. */
export function DossierChoices(props: { readonly dossier: EditedDossier; readonly edits: DossierEdits }) {
  const { dossier, edits } = props;
  const { options } = dossier;
  const translate = useTranslate();
  const change = (patch: Partial<DossierOptions>) => {
    edits.describe({ options: { ...options, ...patch } });
  };
  return (
    <section className="title-page" aria-labelledby="dossier-choices-heading">
      <h2 id="dossier-choices-heading">{translate('dossier.choices')}</h2>
      <Select
        label={translate('dossier.profile')}
        description={translate(`dossier.profileText.${options.profile}`)}
        value={options.profile}
        options={profiles.map((value) => ({ value, label: translate(`dossier.profile.${value}`) }))}
        onChange={(profile) => {
          change({ profile });
        }}
      />
      {(options.profile === 'public' || dossier.redactions.hidesNames) && (
        <LinesField
          label={translate('dossier.names')}
          description={translate('dossier.namesText')}
          lines={namesToLines(options.protectedNames)}
          error={(lines) => {
            const [line] = linesToNames(lines).wrong;
            return line === undefined ? undefined : translate('dossier.namesWrong', { line });
          }}
          onChange={(lines) => {
            change({ protectedNames: linesToNames(lines).people });
          }}
        />
      )}
      <Select
        label={translate('dossier.numbering')}
        value={options.numbering}
        options={numberings.map((value) => ({ value, label: translate(`dossier.numbering.${value}`) }))}
        onChange={(numbering) => {
          change({ numbering });
        }}
      />
      <TextField
        label={translate('dossier.bates')}
        description={translate('dossier.batesText')}
        value={options.bates}
        maxLength={24}
        onChange={(bates) => {
          change({ bates: bates.replace(notBates, '') });
        }}
      />
      <Select
        label={translate('dossier.citation')}
        value={options.citation}
        options={citationStyles.map((value) => ({ value, label: translate(`dossier.citation.${value}`) }))}
        onChange={(citation) => {
          change({ citation });
        }}
      />
      <Select
        label={translate('dossier.annotations')}
        description={translate('dossier.annotationsText')}
        value={options.annotations}
        options={annotations.map((value) => ({ value, label: translate(`dossier.annotations.${value}`) }))}
        onChange={(chosen) => {
          change({ annotations: chosen });
        }}
      />
      <IndexColumns
        columns={options.columns}
        onChange={(columns) => {
          change({ columns });
        }}
      />
    </section>
  );
}
