import { createHash } from 'node:crypto';
import type { Archive } from '../../../electron/core/archive.ts';
import { sha256Schema } from '../../../shared/model/ids.ts';
import { sampleDocument } from '../../support/sample-document.ts';

/** In one entry of the log. */
const batch = 100;
const wordsOfText = 400;
const kinds = ['article', 'ruling', 'report'] as const;
const countries = ['MX', 'KR', 'SN', 'FR', 'TN', 'JP'];

/** Words of a language that does not exist, a few of them often: the same for the same seed. */
function textOf(seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const word = () => `w${Math.floor(20_000 * next() ** 3).toString(36)}`;
  const words = Array.from({ length: wordsOfText }, word);
  if (seed % 50 === 0) words.splice(20, 0, 'QUIROGA, Inés said:');
  return words.join(' ');
}

/** Adds documents with an original and a text of some two pages each, as imports leave them. */
export async function addManyDocuments(archive: Archive, count: number): Promise<void> {
  for (let from = 0; from < count; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, count - from) }, (_, at) => from + at);
    const documents = [];
    for (const number of numbers) {
      const text = textOf(number);
      const bytes = Buffer.from(text);
      const content = Buffer.from(JSON.stringify({ blocks: [{ type: 'paragraph', text }] }));
      const plain = sampleDocument({
        title: `Paper ${number}`,
        kind: kinds[number % kinds.length] ?? 'other',
      });
      documents.push({
        ...plain,
        date: `${1990 + (number % 30)}-05`,
        countries: [countries[number % countries.length] ?? 'FR'],
        languages: ['en'],
        characters: text.length,
        original: await archive.objects.put(bytes),
        text: await archive.objects.put(content),
        provenance: {
          ...plain.provenance,
          fileName: `paper-${number}.txt`,
          path: `papers/paper-${number}.txt`,
          bytes: bytes.length,
          sha256: sha256Schema.parse(createHash('sha256').update(bytes).digest('hex')),
        },
      });
    }
    await archive.records.commit(
      'documents-imported',
      documents.map((after) => ({ collection: 'documents', id: after.id, after })),
    );
  }
}
