import type { Document } from '../../shared/model/document.ts';
import type { Origins } from '../../shared/model/origin.ts';
import { FieldList } from '../ui/field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { ValueField } from './value-field.tsx';

/** What is said of rulings only. */
export function RulingFields(props: {
  readonly ruling: NonNullable<Document['ruling']>;
  readonly origins: Origins;
}) {
  const { ruling, origins } = props;
  const translate = useTranslate();
  return (
    <FieldList title={translate('document.ruling')}>
      <ValueField label={translate('field.court')} origin={origins['ruling.court']} value={ruling.court} />
      <ValueField
        label={translate('field.jurisdiction')}
        origin={origins['ruling.jurisdiction']}
        value={ruling.jurisdiction}
      />
      <ValueField label={translate('field.docket')} origin={origins['ruling.docket']} value={ruling.docket} />
      <ValueField label={translate('field.ecli')} origin={origins['ruling.ecli']} value={ruling.ecli} />
      <ValueField
        label={translate('field.neutralCitation')}
        origin={origins['ruling.neutralCitation']}
        value={ruling.neutralCitation}
      />
      <ValueField
        label={translate('field.stage')}
        origin={origins['ruling.stage']}
        value={ruling.stage && translate(`stage.${ruling.stage}`)}
      />
      <ValueField
        label={translate('field.outcome')}
        origin={origins['ruling.outcome']}
        value={ruling.outcome && translate(`outcome.${ruling.outcome}`)}
      />
      <ValueField
        label={translate('field.sentence')}
        origin={origins['ruling.sentence']}
        value={ruling.sentence}
      />
      <ValueField
        label={translate('field.legalBasis')}
        origin={origins['ruling.legalBasis']}
        value={ruling.legalBasis}
      />
      <ValueField
        label={translate('field.retaliation')}
        value={ruling.isRetaliation ? translate('field.retaliationText') : undefined}
      />
    </FieldList>
  );
}
