import { partiesOf } from '../../shared/cases/case-facts.ts';
import type { Document } from '../../shared/model/document.ts';
import { Field } from '../ui/field.tsx';
import { formatList } from '../ui/format-names.ts';
import { PagePart } from '../ui/page-part.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';

/** Everybody whom the documents name in a role. */
export function CaseParties({ documents }: { readonly documents: readonly Document[] }) {
  const translate = useTranslate();
  const language = useLanguage();
  const parties = partiesOf(documents);
  if (parties.length === 0) return null;
  return (
    <PagePart title={translate('case.parties')}>
      <dl>
        {parties.map(({ name, roles, documents: count }) => (
          <Field key={name} label={formatList(roles, language)}>
            <bdi>{name}</bdi> ({translate('case.documentCount', { documents: count })})
          </Field>
        ))}
      </dl>
    </PagePart>
  );
}
