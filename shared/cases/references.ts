import type { Document } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { fold } from '../search/fold.ts';

/** Documents by what others call them: docket, ECLI, citation, a law's number, title, file name. */
export interface References {
  /** The document that is meant; undefined where none is, or where several may be. */
  find(reference: string, from: Pick<Document, 'id' | 'countries'>): DocumentId | undefined;
}

type Referred = Pick<Document, 'id' | 'countries' | 'title' | 'ruling' | 'law' | 'provenance'>;

const keyOf = (text: string): string => fold(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')).trim();

function keysOf({ title, ruling, law, provenance }: Referred): readonly string[] {
  const { fileName } = provenance;
  const names = [ruling?.docket, ruling?.ecli, ruling?.neutralCitation, law?.number, title, fileName];
  return [...names, fileName.replace(/\.[^.]*$/u, '')]
    .filter((name) => name !== undefined)
    .map(keyOf)
    .filter((key) => key !== '');
}

/** A number inside a longer reference (“Haesol High Court, 2019노9227”) is told from a word by its digits. */
const telling = /\p{Nd}.*\p{Nd}/u;
const mostWords = 8;
const shortestInside = 4;

/** The stretches of words inside a reference that may be a number, the longest first. */
function* insideOf(key: string): Generator<string> {
  const words = key.split(' ');
  for (let length = Math.min(words.length - 1, mostWords); length > 0; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const stretch = words.slice(at, at + length).join(' ');
      if (stretch.length >= shortestInside && telling.test(stretch)) yield stretch;
    }
}

/** Looks references up among these documents. */
export function createReferences(documents: Iterable<Referred>): References {
  const byKey = new Map<string, Referred[]>();
  for (const document of documents)
    for (const key of new Set(keysOf(document))) {
      const known = byKey.get(key);
      if (known) known.push(document);
      else byKey.set(key, [document]);
    }

  /** Dockets are given anew in every country: one of the same country is meant before others. */
  function only(key: string, { id, countries }: Pick<Document, 'id' | 'countries'>): DocumentId | undefined {
    const found = (byKey.get(key) ?? []).filter((each) => each.id !== id);
    const near = found.filter((each) => each.countries.some((country) => countries.includes(country)));
    const [first, ...others] = near.length > 0 ? near : found;
    return others.length === 0 ? first?.id : undefined;
  }

  return {
    find(reference, from) {
      const key = keyOf(reference);
      if (key === '') return undefined;
      if (byKey.has(key)) return only(key, from);
      for (const stretch of insideOf(key)) if (byKey.has(stretch)) return only(stretch, from);
      return undefined;
    },
  };
}
