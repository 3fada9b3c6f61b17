import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { Field, FieldList } from '../ui/field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { ProvenanceFields } from './provenance-fields.tsx';
import { RecordFields } from './record-fields.tsx';
import './document-details.css';

export interface DocumentDetailsProps {
  readonly record: Document;
  readonly onOpen: (id: DocumentId) => void;
}

/** All that the archive knows of a document beside its text; what is not known is not shown. */
export function DocumentDetails({ record, onOpen }: DocumentDetailsProps) {
  const translate = useTranslate();
  return (
    <div className="document-details">
      <RecordFields record={record} />
      {record.related.length > 0 && (
        <FieldList title={translate('document.related')}>
          {record.related.map(({ relation, reference, document }) => (
            <Field key={`${relation} ${reference}`} label={translate(`relation.${relation}`)}>
              {document ? (
                <Button
                  variant="quiet"
                  onPress={() => {
                    onOpen(document);
                  }}
                >
                  {reference}
                </Button>
              ) : (
                <bdi>{reference}</bdi>
              )}
            </Field>
          ))}
        </FieldList>
      )}
      <ProvenanceFields record={record} />
    </div>
  );
}
