import { plainText, type Content } from '../model/content.ts';
import type { Document, DocumentKind } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';

/** What a document is found by, in three fields of falling weight, and what its hits are counted and sorted by. */
export interface IndexEntry {
  readonly id: DocumentId;
  readonly revision: number;
  readonly kind: DocumentKind;
  /** EDTF, as in the record. */
  readonly date?: string;
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
  const { id, revision, kind, date, title } = document;
  return {
    id,
    revision,
    kind,
    ...(date === undefined ? {} : { date }),
    title,
    names: namesOf(document),
    body: plainText(content),
  };
}
