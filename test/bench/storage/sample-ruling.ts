import { documentSchema, type Document } from '../../../shared/model/document.ts';

const notes = 'What the court held, in the words of the report that came with the ruling. '.repeat(5);

/** A ruling's record as imports make them, about 1.1 kB as JSON; the same for the same number. */
export function sampleRuling(number: number): Document {
  const digits = String(number).padStart(12, '0');
  return documentSchema.parse({
    schemaVersion: 1,
    id: `d${digits}`,
    revision: 1,
    kind: 'ruling',
    title: `Ruling ${number} of a court that does not exist`,
    authors: ['A. Author'],
    date: '2018-11-25',
    languages: ['es'],
    countries: ['AR'],
    tags: ['appeal', 'sentence'],
    notes,
    ruling: { court: 'Court of Appeal', docket: `${number}/2018`, outcome: 'convicted' },
    provenance: {
      fileName: `${number}.md`,
      path: `rulings/${number}.md`,
      bytes: 4000,
      sha256: digits.padStart(64, '0'),
      format: 'markdown',
      importedAt: '2026-11-22T07:00:00.000Z',
      importId: 'i000000000000',
    },
    original: digits.padStart(32, '0'),
    text: digits.padStart(32, 'a'),
    characters: 4000,
  });
}

/** The ruling with its title edited, as one change of one record. */
export function editedRuling(number: number): Document {
  const ruling = sampleRuling(number);
  return { ...ruling, revision: 2, title: `${ruling.title}, edited` };
}
