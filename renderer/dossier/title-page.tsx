import { Choice } from '../ui/choice.tsx';
import { languageChoices } from '../ui/language-choices.ts';
import { TextField } from '../ui/text-field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { CoverFields } from './cover-fields.tsx';
import type { EditedDossier } from './sections.ts';
import type { DossierEdits } from './use-dossier-edits.ts';

/** What stands on the dossier's cover and around its documents. */
export function TitlePage(props: { readonly dossier: EditedDossier; readonly edits: DossierEdits }) {
  const { dossier, edits } = props;
  const translate = useTranslate();
  return (
    <section className="title-page" aria-labelledby="title-page-heading">
      <h2 id="title-page-heading">{translate('dossier.frame')}</h2>
      <TextField
        label={translate('dossier.field.title')}
        value={dossier.title}
        isInvalid={dossier.title.trim() === ''}
        error={translate('dossier.titleMissing')}
        onChange={(title) => {
          edits.describe({ title });
        }}
      />
      <TextField
        label={translate('dossier.field.subtitle')}
        value={dossier.subtitle}
        onChange={(subtitle) => {
          edits.describe({ subtitle });
        }}
      />
      <TextField
        label={translate('dossier.field.compiler')}
        value={dossier.compiler}
        onChange={(compiler) => {
          edits.describe({ compiler });
        }}
      />
      <Choice
        label={translate('dossier.field.language')}
        value={dossier.language}
        options={languageChoices}
        onChange={(language) => {
          edits.describe({ language });
        }}
      />
      <CoverFields dossier={dossier} edits={edits} />
      <TextField
        label={translate('dossier.field.notes')}
        description={translate('dossier.field.notesText')}
        rows={5}
        value={dossier.notes}
        onChange={(notes) => {
          edits.describe({ notes });
        }}
      />
    </section>
  );
}
