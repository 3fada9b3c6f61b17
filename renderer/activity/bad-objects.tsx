import { documentIdSchema } from '../../shared/model/ids.ts';
import type { BadObjectLine } from '../../shared/ipc/run-shapes.ts';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import type { OpenDocument } from './open-document.ts';
import './bad-objects.css';

/** Files that are not what they were, and the documents that need them. */
export function BadObjects(props: {
  readonly title: string;
  readonly objects: readonly BadObjectLine[];
  readonly onOpenDocument: OpenDocument;
}) {
  const { title, objects, onOpenDocument } = props;
  const translate = useTranslate();
  if (objects.length === 0) return null;
  return (
    <section className="bad-objects">
      <h3>{title}</h3>
      <ul>
        {objects.map(({ file, document, title: name }) => (
          <li key={file}>
            {document === null ? (
              <span>{translate('activity.noDocument')}</span>
            ) : (
              <Button
                variant="quiet"
                onPress={() => {
                  onOpenDocument(documentIdSchema.parse(document));
                }}
              >
                {name ?? document}
              </Button>
            )}
            <code dir="ltr">{file}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
