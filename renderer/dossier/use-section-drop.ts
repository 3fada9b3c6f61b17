import {
  useDragAndDrop,
  type DragAndDropHooks,
  type DropItem,
  type ItemDropTarget,
} from 'react-aria-components/useDragAndDrop';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { EditedSection, Place } from './sections.ts';

/** A document of a section as the list shows it. */
export interface DocumentRow {
  readonly id: DocumentId;
  readonly title: string;
}

/** Ours alone: files and text from elsewhere are not taken for documents. */
const dragType = 'application/x-testimonia-document';

async function idsOf(items: readonly DropItem[]): Promise<DocumentId[]> {
  const texts = items.filter((item) => item.kind === 'text');
  return (await Promise.all(texts.map((item) => item.getText(dragType)))) as DocumentId[];
}

/** Documents of a section dragged, by pointer or by keyboard, within it and to the others. */
export function useSectionDrop(
  section: EditedSection,
  onPlace: (ids: readonly DocumentId[], place: Place) => void,
): DragAndDropHooks<DocumentRow> {
  const placeOf = ({ key, dropPosition }: ItemDropTarget): Place => {
    const at = section.documents.findIndex((id) => id === key);
    const before = section.documents[dropPosition === 'after' ? at + 1 : at];
    return { section: section.key, before };
  };
  const { dragAndDropHooks } = useDragAndDrop<DocumentRow>({
    getItems: (_keys, rows) => rows.map(({ id, title }) => ({ [dragType]: id, 'text/plain': title })),
    acceptedDragTypes: [dragType],
    getAllowedDropOperations: () => ['move'],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      // In the order they stand, whatever order they were chosen in.
      onPlace(
        section.documents.filter((id) => keys.has(id)),
        placeOf(target),
      );
    },
    onInsert: ({ items, target }) => {
      void idsOf(items).then((ids) => {
        onPlace(ids, placeOf(target));
      });
    },
    onRootDrop: ({ items }) => {
      void idsOf(items).then((ids) => {
        onPlace(ids, { section: section.key });
      });
    },
  });
  return dragAndDropHooks;
}
