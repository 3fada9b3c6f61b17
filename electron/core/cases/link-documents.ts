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
 * What the record of a document says once it is bound to another. A link that was a mere reference to the same document
 * becomes this one.
 */
export function linkPatch(
  source: Document,
  { relation, target }: { readonly relation: Relation; readonly target: Document },
): Pick<Document, 'related'> {
  const reference = referenceOf(target);
  const others = source.related.filter(
    (each) => each.relation !== relation || (each.document !== target.id && each.reference !== reference),
  );
  return { related: [...others, { relation, reference, document: target.id }] };
}

/**
 * Says in one document's record how it is bound to another; the other side follows from it. Durable when it resolves to
 * the changed record. Throws `document-missing`, or `wrong-usage` for a document with itself.
 */
export function linkDocuments(
  archive: Archive,
  { from, relation, to }: { readonly from: string; readonly relation: Relation; readonly to: string },
): Promise<Document> {
  const [source, target] = [getDocument(archive, from), getDocument(archive, to)];
  if (source.id === target.id)
    throw new AppError('wrong-usage', { reason: 'a document is not linked with itself' });
  return editDocument(archive, source.id, linkPatch(source, { relation, target }));
}
