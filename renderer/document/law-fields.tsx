import type { Document } from '../../shared/model/document.ts';
import type { Origins } from '../../shared/model/origin.ts';
import { FieldList } from '../ui/field.tsx';
import { formatDate } from '../ui/format-date.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { ValueField } from './value-field.tsx';

/** What is said of laws only. */
export function LawFields(props: { readonly law: NonNullable<Document['law']>; readonly origins: Origins }) {
  const { law, origins } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const date = (edtf: string | undefined) => edtf && formatDate(edtf, language, translate);
  return (
    <FieldList title={translate('document.law')}>
      <ValueField
        label={translate('field.instrument')}
        origin={origins['law.instrument']}
        value={law.instrument && translate(`instrument.${law.instrument}`)}
      />
      <ValueField label={translate('field.number')} origin={origins['law.number']} value={law.number} />
      <ValueField label={translate('field.body')} origin={origins['law.body']} value={law.body} />
      <ValueField
        label={translate('field.status')}
        origin={origins['law.status']}
        value={law.status && translate(`status.${law.status}`)}
      />
      <ValueField
        label={translate('field.adopted')}
        origin={origins['law.adopted']}
        value={date(law.adopted)}
      />
      <ValueField
        label={translate('field.inForce')}
        origin={origins['law.inForce']}
        value={date(law.inForce)}
      />
    </FieldList>
  );
}
