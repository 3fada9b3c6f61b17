import type { Document } from '../../shared/model/document.ts';
import { Field, FieldList } from '../ui/field.tsx';
import { formatInstant } from '../ui/format-date.ts';
import { formatSize } from '../ui/format-size.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { ValueField } from './value-field.tsx';

/** Where the document came from, and how one knows that its original has not changed. */
export function ProvenanceFields(props: { readonly record: Document }) {
  const { provenance, remarks = [] } = props.record;
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <FieldList title={translate('document.provenance')}>
      <ValueField label={translate('field.fileName')} value={provenance.path} />
      <ValueField label={translate('field.size')} value={formatSize(provenance.bytes, language)} />
      <ValueField label={translate('field.format')} value={provenance.format} />
      <ValueField
        label={translate('field.importedAt')}
        value={formatInstant(provenance.importedAt, language)}
      />
      <Field label={translate('field.sha256')}>
        <code className="details-digest" dir="ltr">
          {provenance.sha256}
        </code>
      </Field>
      {remarks.map((remark) => (
        <ValueField key={remark} label={translate('field.remarks')} value={translate(`remark.${remark}`)} />
      ))}
      <ValueField label={translate('field.fixity')} value={translate('field.fixityText')} />
    </FieldList>
  );
}
