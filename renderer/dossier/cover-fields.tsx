import { edtfDateSchema } from '../../shared/model/document.ts';
import type { DossierCover } from '../../shared/model/dossier-cover.ts';
import { TextField } from '../ui/text-field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { LinesField } from './lines-field.tsx';
import { ReadField } from './read-field.tsx';
import { linesToParties, partiesToLines } from './name-lines.ts';
import type { EditedDossier } from './sections.ts';
import type { DossierEdits } from './use-dossier-edits.ts';

/** What the cover says of the matter: court, case, parties, date. */
export function CoverFields(props: { readonly dossier: EditedDossier; readonly edits: DossierEdits }) {
  const { dossier, edits } = props;
  const { cover } = dossier;
  const translate = useTranslate();
  const change = (patch: Partial<DossierCover>) => {
    edits.describe({ cover: { ...cover, ...patch } });
  };
  return (
    <>
      <TextField
        label={translate('dossier.cover.court')}
        value={cover.court}
        onChange={(court) => {
          change({ court });
        }}
      />
      <TextField
        label={translate('dossier.cover.matter')}
        value={cover.matter}
        onChange={(matter) => {
          change({ matter });
        }}
      />
      <LinesField
        label={translate('dossier.cover.parties')}
        description={translate('dossier.cover.partiesText')}
        lines={partiesToLines(cover.parties)}
        onChange={(lines) => {
          change({ parties: linesToParties(lines) });
        }}
      />
      <ReadField
        label={translate('dossier.cover.date')}
        description={translate('dossier.cover.dateText')}
        written={cover.date ?? ''}
        read={readDate}
        error={translate('dossier.cover.dateWrong')}
        onChange={(date) => {
          change({ date });
        }}
      />
    </>
  );
}

/** Empty says that there is none. */
function readDate(typed: string): { readonly value: string | undefined } | null {
  const date = typed.trim();
  if (date === '') return { value: undefined };
  return edtfDateSchema.safeParse(date).success ? { value: date } : null;
}
