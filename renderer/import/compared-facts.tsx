import type { Document } from '../../shared/model/document.ts';
import { Field, FieldList } from '../ui/field.tsx';
import { formatInstant } from '../ui/format-date.ts';
import { formatSize } from '../ui/format-size.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';

/** What each of the two is and where it came from. `fresh` is null for a file that was not stored, being the same. */
export function ComparedFacts(props: {
  readonly file: string;
  readonly fresh: Document | null;
  readonly other: Document;
}) {
  const { file, fresh, other } = props;
  const translate = useTranslate();
  return (
    <div className="comparison-sides">
      {fresh ? (
        <DocumentFacts title={translate('import.compare.fresh')} record={fresh} />
      ) : (
        <FieldList title={translate('import.compare.fresh')}>
          <Field label={translate('field.fileName')}>
            <bdi>{file}</bdi>
          </Field>
          <Field label={translate('import.compare.stored')}>{translate('import.compare.notStored')}</Field>
        </FieldList>
      )}
      <DocumentFacts title={translate('import.compare.other')} record={other} />
    </div>
  );
}

function DocumentFacts({ title, record }: { readonly title: string; readonly record: Document }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { path, bytes, importedAt, sha256 } = record.provenance;
  return (
    <FieldList title={title}>
      <Field label={translate('activity.field.title')}>
        <bdi>{record.title}</bdi>
      </Field>
      <Field label={translate('field.fileName')}>
        <bdi>{path}</bdi>
      </Field>
      <Field label={translate('field.size')}>{formatSize(bytes, language)}</Field>
      <Field label={translate('field.importedAt')}>{formatInstant(importedAt, language)}</Field>
      <Field label={translate('field.sha256')}>
        <code dir="ltr">{sha256}</code>
      </Field>
    </FieldList>
  );
}
