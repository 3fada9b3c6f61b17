import type { Document } from '../../shared/model/document.ts';
import { FieldList } from '../ui/field.tsx';
import { formatDate } from '../ui/format-date.ts';
import { countryName, languageName } from '../ui/format-names.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { ValueField } from './value-field.tsx';

/** What every kind of document may say of itself. */
export function AboutFields(props: { readonly record: Document }) {
  const { record } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const date = (edtf: string | undefined) => edtf && formatDate(edtf, language, translate);
  return (
    <FieldList title={translate('document.about')}>
      <ValueField
        label={translate('field.authors')}
        origin={record.origins['authors']}
        value={record.authors}
      />
      <ValueField label={translate('field.outlet')} origin={record.origins['outlet']} value={record.outlet} />
      <ValueField label={translate('field.date')} origin={record.origins['date']} value={date(record.date)} />
      <ValueField
        label={translate('field.languages')}
        origin={record.origins['languages']}
        value={record.languages.map((tag) => languageName(tag, language))}
      />
      <ValueField
        label={translate('field.countries')}
        origin={record.origins['countries']}
        value={record.countries.map((code) => countryName(code, language))}
      />
      <ValueField
        label={translate('field.campaigns')}
        origin={record.origins['campaigns']}
        value={record.campaigns}
      />
      <ValueField label={translate('field.tags')} origin={record.origins['tags']} value={record.tags} />
      <ValueField
        label={translate('field.people')}
        origin={record.origins['people']}
        value={record.people.map(({ name, role }) => `${name} (${role})`)}
      />
      <ValueField
        label={translate('field.source')}
        origin={record.origins['source.url']}
        value={record.source?.url}
      />
      <ValueField
        label={translate('field.accessed')}
        origin={record.origins['source.accessed']}
        value={date(record.source?.accessed)}
      />
      <ValueField label={translate('field.rights')} origin={record.origins['rights']} value={record.rights} />
      <ValueField
        label={translate('field.confidentiality')}
        value={translate(`confidentiality.${record.confidentiality}`)}
      />
      <ValueField label={translate('field.notes')} origin={record.origins['notes']} value={record.notes} />
    </FieldList>
  );
}
