import { partiesOf } from '../../shared/cases/case-facts.ts';
import { sayTerm } from '../../shared/fields/say-field.ts';
import type { Document } from '../../shared/model/document.ts';
import { Field } from '../ui/field.tsx';
import { FirstRows } from '../ui/first-rows.tsx';
import { formatList } from '../ui/format-names.ts';
import { PagePart } from '../ui/page-part.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { useArchiveSpeech } from '../ui/use-vocabulary.tsx';

/** Everybody whom the documents name in a role. */
export function CaseParties({ documents }: { readonly documents: readonly Document[] }) {
  const translate = useTranslate();
  const speech = useArchiveSpeech();
  const parties = partiesOf(documents);
  if (parties.length === 0) return null;
  return (
    <PagePart title={translate('case.parties')}>
      <FirstRows rows={parties}>
        {(rows) => (
          <dl>
            {rows.map(({ name, roles, documents: count }) => (
              <Field
                key={name}
                label={formatList(
                  roles.map((role) => sayTerm(role, 'roles', speech)),
                  speech.language,
                )}
              >
                <bdi>{name}</bdi> ({translate('case.documentCount', { documents: count })})
              </Field>
            ))}
          </dl>
        )}
      </FirstRows>
    </PagePart>
  );
}
