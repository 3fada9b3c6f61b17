import type { Document } from '../../shared/model/document.ts';
import { FieldList } from '../ui/field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { ValueField } from './value-field.tsx';

/** What is said of rulings only. */
export function RulingFields(props: { readonly ruling: NonNullable<Document['ruling']> }) {
  const { ruling } = props;
  const translate = useTranslate();
  return (
    <FieldList title={translate('document.ruling')}>
      <ValueField label={translate('field.court')} value={ruling.court} />
      <ValueField label={translate('field.jurisdiction')} value={ruling.jurisdiction} />
      <ValueField label={translate('field.docket')} value={ruling.docket} />
      <ValueField label={translate('field.ecli')} value={ruling.ecli} />
      <ValueField label={translate('field.neutralCitation')} value={ruling.neutralCitation} />
      <ValueField
        label={translate('field.stage')}
        value={ruling.stage && translate(`stage.${ruling.stage}`)}
      />
      <ValueField
        label={translate('field.outcome')}
        value={ruling.outcome && translate(`outcome.${ruling.outcome}`)}
      />
      <ValueField label={translate('field.sentence')} value={ruling.sentence} />
      <ValueField label={translate('field.legalBasis')} value={ruling.legalBasis} />
      <ValueField
        label={translate('field.retaliation')}
        value={ruling.isRetaliation ? translate('field.retaliationText') : undefined}
      />
    </FieldList>
  );
}
