import Pencil from 'lucide-react/icons/pencil';
import { useRef, useState } from 'react';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { Field, FieldList } from '../ui/field.tsx';
import { useFoundFocus } from '../ui/use-found-focus.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { EditForm } from './edit-form.tsx';
import { ProvenanceFields } from './provenance-fields.tsx';
import { RecordFields } from './record-fields.tsx';
import { useDraft } from './use-draft.ts';
import './document-details.css';

export interface DocumentDetailsProps {
  readonly record: Document;
  readonly onOpen: (id: DocumentId) => void;
}

/** All that the archive knows of a document beside its text; what is not known is not shown. */
export function DocumentDetails({ record, onOpen }: DocumentDetailsProps) {
  const translate = useTranslate();
  const { id } = record;
  // What was typed and could not be kept waits in the form.
  const hasDraft = useDraft(id).size > 0;
  const [isEditing, setIsEditing] = useState(hasDraft);
  const details = useRef<HTMLDivElement>(null);
  useFoundFocus(details, String(isEditing));
  if (isEditing)
    return (
      <div className="document-details">
        <EditForm
          key={id}
          record={record}
          onDone={() => {
            setIsEditing(false);
          }}
        />
      </div>
    );
  return (
    <div className="document-details" ref={details} tabIndex={-1}>
      <Button
        icon={Pencil}
        onPress={() => {
          setIsEditing(true);
        }}
      >
        {translate('edit.open')}
      </Button>
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
