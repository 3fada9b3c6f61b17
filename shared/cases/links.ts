import type { Link } from '../model/case.ts';
import type { Document } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { createReferences } from './references.ts';

/** The links between documents, from either side. */
export interface Links {
  /** What a document says of others, in the order of its record. */
  from(id: DocumentId): readonly Link[];
  /** What others say of it. */
  to(id: DocumentId): readonly Link[];
}

/** Puts links in order by both their ends. */
export function linksOf(all: Iterable<Link>): Links {
  const from = new Map<DocumentId, Link[]>();
  const to = new Map<DocumentId, Link[]>();
  const add = (side: Map<DocumentId, Link[]>, id: DocumentId, link: Link) => {
    const known = side.get(id);
    if (known) known.push(link);
    else side.set(id, [link]);
  };
  for (const link of all) {
    add(from, link.from, link);
    if (link.to !== undefined) add(to, link.to, link);
  }
  return { from: (id) => from.get(id) ?? [], to: (id) => to.get(id) ?? [] };
}

/** Whether the archive has a document. */
type IsThere = (id: DocumentId) => boolean;

/**
 * What these documents say of others. A reference without a document is looked up among them each time, so that what comes
 * in later is found; one that a person bound stays where it was bound, as long as that document is there.
 */
export function linksSaid(documents: readonly Document[], isThere?: IsThere): readonly Link[] {
  const references = createReferences(documents);
  const own = new Set(documents.map(({ id }) => id));
  const isHere = isThere ?? ((id) => own.has(id));
  return documents.flatMap((document) =>
    document.related.map(({ relation, reference, document: bound }): Link => {
      const known = bound !== undefined && isHere(bound) ? bound : references.find(reference, document);
      return { relation, from: document.id, to: known, reference };
    }),
  );
}

/** The links between these documents, from either side. */
export function createLinks(documents: readonly Document[]): Links {
  return linksOf(linksSaid(documents));
}
