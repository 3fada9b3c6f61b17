import { AppError } from '../../../shared/errors.ts';
import type { Relation } from '../../../shared/model/case.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { Archive } from '../archive.ts';
import { editDocument, getDocument } from '../documents.ts';

/** What others call a document: its number, or else its title. */
function referenceOf({ ruling, law, title }: Document): string {
  return ruling?.docket ?? ruling?.ecli ?? ruling?.neutralCitation ?? law?.number ?? title;
}

/**
 * Says in one document's record how it is bound to another; the other side follows from it. A link that was a mere
 * reference to the same document becomes this one. Durable when it resolves to the changed record.
 * Throws `document-missing`, or `wrong-usage` for a document with itself.
 */
export function linkDocuments(
  archive: Archive,
  { from, relation, to }: { readonly from: string; readonly relation: Relation; readonly to: string },
): Promise<Document> {
  const [source, target] = [getDocument(archive, from), getDocument(archive, to)];
  if (source.id === target.id)
    throw new AppError('wrong-usage', { reason: 'a document is not linked with itself' });
  const reference = referenceOf(target);
  const others = source.related.filter(
    (each) => each.relation !== relation || (each.document !== target.id && each.reference !== reference),
  );
  return editDocument(archive, source.id, {
    related: [...others, { relation, reference, document: target.id }],
  });
}
