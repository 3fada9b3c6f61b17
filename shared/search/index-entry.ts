import { plainText, type Content } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { dayOf, facetsOf, type FacetValues } from './facets.ts';

/** What a document is found by, in three fields of falling weight, and what its hits are counted and sorted by. */
export interface IndexEntry {
  readonly id: DocumentId;
  readonly revision: number;
  /** Rises with the date, 0 where there is none: `dayOf`. */
  readonly day: number;
  readonly facets: FacetValues;
  readonly title: string;
  /** Everything that names: people, courts, numbers, outlets, campaigns, tags, the file. One a line. */
  readonly names: string;
  readonly body: string;
}

function namesOf(document: Document): string {
  const { ruling, law } = document;
  return [
    ...document.authors,
    document.outlet,
    ...document.people.map((person) => person.name),
    ...document.campaigns,
    ...document.tags,
    ruling?.court,
    ruling?.jurisdiction,
    ruling?.docket,
    ruling?.ecli,
    ruling?.neutralCitation,
    ...(ruling?.legalBasis ?? []),
    law?.body,
    law?.number,
    ...document.related.map((relation) => relation.reference),
    document.notes,
    document.provenance.fileName,
  ]
    .filter((name) => name !== undefined)
    .join('\n');
}

export function indexEntry(document: Document, content: Content): IndexEntry {
  const { id, revision, date, title } = document;
  return {
    id,
    revision,
    day: dayOf(date),
    facets: facetsOf(document),
    title,
    names: namesOf(document),
    body: plainText(content),
  };
}
