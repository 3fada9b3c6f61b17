import type { ActivitySubject } from '../../shared/model/activity-line.ts';
import { documentIdSchema } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { isolate } from '../ui/isolate.ts';
import type { OpenDocument } from './open-document.ts';

/** What a record is called; a document leads to itself where `onOpenDocument` is given. */
export function SubjectLink(props: {
  readonly subject: ActivitySubject;
  readonly onOpenDocument?: OpenDocument | undefined;
}) {
  const { subject, onOpenDocument } = props;
  const name = subject.title ?? subject.id;
  if (subject.collection !== 'documents' || !onOpenDocument) return <bdi>{name}</bdi>;
  return (
    <Button
      variant="quiet"
      onPress={() => {
        onOpenDocument(documentIdSchema.parse(subject.id));
      }}
    >
      {isolate(name)}
    </Button>
  );
}
