import type { Document } from '../model/document.ts';

/** What a reference has no field for, as the lines that reference managers keep such things in (Zotero’s Extra). */
export function referenceNotes({ ruling, notes }: Document): readonly string[] {
  const ecli = ruling?.ecli;
  return [...(ecli === undefined ? [] : [`ECLI: ${ecli}`]), ...(notes === undefined ? [] : [notes])];
}

/** Where a document came out: an outlet, a court, a body. */
export function publisherOf({ kind, outlet, ruling, law }: Document): string | undefined {
  if (kind === 'ruling') return ruling?.court;
  return kind === 'law' ? (law?.body ?? outlet) : outlet;
}

/** The number by which a ruling or a law is cited. */
export function numberOf({ kind, ruling, law }: Document): string | undefined {
  return kind === 'ruling' ? ruling?.docket : law?.number;
}

/** Words to find it by in another program. */
export function keywordsOf({ tags, campaigns }: Document): readonly string[] {
  return [...tags, ...campaigns];
}

/** What all formats of references carry; some only where there is one value, or for kinds that have a type of their own. */
export function carriedByReferences({ kind, languages }: Document): readonly string[] {
  return [
    ...['title', 'date', 'tags', 'source.url'],
    ...['ruling.court', 'ruling.docket', 'ruling.neutralCitation', 'law.number'],
    // What stands as a ruling's author in such files are its parties.
    ...(kind === 'ruling' ? [] : ['authors']),
    ...(kind === 'testimony' ? [] : ['kind']),
    ...(kind === 'ruling' || kind === 'law' ? [] : ['outlet']),
    ...(languages.length > 1 ? [] : ['languages']),
  ];
}
