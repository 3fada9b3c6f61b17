import type { Document } from '../model/document.ts';
import { namesOf } from './index-entry.ts';

/** What a row of results shows of a document without its text: small enough to hold for every document at once. */
export interface DocumentSummary extends Pick<
  Document,
  | 'id'
  | 'revision'
  | 'kind'
  | 'title'
  | 'date'
  | 'outlet'
  | 'languages'
  | 'countries'
  | 'tags'
  | 'campaigns'
  | 'ruling'
> {
  /** The original's file name, without folders. */
  readonly file: string;
  readonly importedAt: string;
  /** What it is found by besides title and text, one a line: phrases are looked for there too. */
  readonly names: string;
}

export function summarise(document: Document): DocumentSummary {
  const { id, revision, kind, title, date, outlet, ruling, provenance } = document;
  const { languages, countries, tags, campaigns } = document;
  return {
    id,
    revision,
    kind,
    title,
    languages,
    countries,
    tags,
    campaigns,
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(ruling === undefined ? {} : { ruling }),
    file: provenance.fileName,
    importedAt: provenance.importedAt,
    names: namesOf(document),
  };
}
