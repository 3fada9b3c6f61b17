import { plainText, type Content } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { dayOf, type FacetValues } from './facets.ts';
import { facetsOf } from './facets-of.ts';

/** What a document is found by, in five fields, and what its hits are counted and sorted by. */
export interface IndexEntry {
  readonly id: DocumentId;
  readonly revision: number;
  /** Rises with the date, 0 where there is none: `dayOf`. */
  readonly day: number;
  /** Seconds from 1970 on: when it was imported. */
  readonly arrived: number;
  readonly facets: FacetValues;
  /** BCP 47, the main one; `und` where it is not known. Its words are stemmed by it. */
  readonly language: string;
  readonly title: string;
  /** Everything that names: people, courts, numbers, outlets, campaigns, tags, the file. One a line. */
  readonly names: string;
  /** The people in roles among them: `person:` looks for them alone. One a line. */
  readonly people: string;
  /** How the text begins: what it is about is said there first. */
  readonly lead: string;
  readonly body: string;
}

/** Everything that names a document, one a line. */
export function namesOf(document: Document): string {
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

/** In UTF-16 units. Measured on Cranfield: 100 to 160 rank alike. */
const leadLength = 120;

function leadOf(body: string): string {
  const lead = body.slice(0, leadLength);
  return body.length > leadLength ? lead.replace(/(?<=\s)\S+$/, '') : lead;
}

export function indexEntry(document: Document, content: Content): IndexEntry {
  const { id, revision, date, languages, title, provenance } = document;
  const body = plainText(content);
  return {
    id,
    revision,
    day: dayOf(date),
    arrived: Math.floor(Date.parse(provenance.importedAt) / 1000),
    facets: facetsOf(document),
    language: languages[0] ?? 'und',
    title,
    names: namesOf(document),
    people: document.people.map((person) => person.name).join('\n'),
    lead: leadOf(body),
    body,
  };
}
