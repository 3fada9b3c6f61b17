import { createDocumentTable, type DocumentRow } from './document-table.ts';
import { createPostingsBuffer } from './postings.ts';
import type { Segment } from './segment.ts';
import { createSegmentWriter } from './segment-writer.ts';

/** Documents that were just added: a log of (term, document, field, frequency), which becomes a segment. */
export interface Gatherer {
  /** How many postings it holds. */
  readonly postings: number;
  /** `fields`: the terms of each field, as often as they occur. */
  add(row: Omit<DocumentRow, 'lengths'>, fields: readonly (readonly string[])[]): readonly number[];
  /** All that was added, as a segment. The gatherer must not be used any more. */
  finish(): Segment;
}

/** A list of whole numbers without one object a number. */
function createNumbers() {
  let array = new Int32Array(4096);
  let length = 0;
  return {
    get length() {
      return length;
    },
    get view() {
      return array;
    },
    push(value: number): void {
      if (length === array.length) {
        const larger = new Int32Array(length * 2);
        larger.set(array);
        array = larger;
      }
      array[length] = value;
      length += 1;
    },
  };
}

export function createGatherer({
  fields,
  facets,
}: {
  readonly fields: number;
  readonly facets: number;
}): Gatherer {
  const documents = createDocumentTable(fields, facets);
  const numbers = new Map<string, number>();
  /** Of each term the entry made last, so that a term that occurs again is counted there. */
  const lastEntries = createNumbers();
  const [entryTerms, entryPlaces, entryFrequencies] = [createNumbers(), createNumbers(), createNumbers()];

  /** Answers how many different ones there are. `place`: the document and the field in one number. */
  function addTerms(terms: readonly string[], place: number): number {
    const before = entryTerms.length;
    for (const term of terms) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
        lastEntries.push(-1);
      }
      const last = lastEntries.view[number] ?? -1;
      if (last >= before) {
        entryFrequencies.view[last] = (entryFrequencies.view[last] ?? 0) + 1;
        continue;
      }
      lastEntries.view[number] = entryTerms.length;
      entryTerms.push(number);
      entryPlaces.push(place);
      entryFrequencies.push(1);
    }
    return entryTerms.length - before;
  }

  /** The entries in the order of their terms, those of one term as they came: where each term's begin, and all. */
  function grouped(): { readonly starts: Int32Array; readonly entries: Int32Array } {
    const starts = new Int32Array(numbers.size + 1);
    for (let entry = 0; entry < entryTerms.length; entry += 1) {
      const next = (entryTerms.view[entry] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let term = 0; term < numbers.size; term += 1)
      starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    const entries = new Int32Array(entryTerms.length);
    const free = starts.slice();
    for (let entry = 0; entry < entryTerms.length; entry += 1) {
      const term = entryTerms.view[entry] ?? 0;
      const place = free[term] ?? 0;
      entries[place] = entry;
      free[term] = place + 1;
    }
    return { starts, entries };
  }

  return {
    get postings() {
      return entryTerms.length;
    },
    add(row, termsOfFields) {
      const document = documents.count;
      const lengths = termsOfFields.map((terms, field) => addTerms(terms, document * fields + field));
      documents.add({ ...row, lengths });
      return lengths;
    },
    finish() {
      const writer = createSegmentWriter();
      const { starts, entries } = grouped();
      const byField = Array.from({ length: fields }, createPostingsBuffer);
      for (const term of [...numbers.keys()].sort()) {
        const number = numbers.get(term) ?? 0;
        for (const each of byField) each.clear();
        for (let index = starts[number] ?? 0; index < (starts[number + 1] ?? 0); index += 1) {
          const entry = entries[index] ?? 0;
          const place = entryPlaces.view[entry] ?? 0;
          const buffer = byField[place % fields];
          buffer?.makeRoom(1);
          buffer?.add(Math.floor(place / fields), entryFrequencies.view[entry] ?? 0);
        }
        writer.add(term, byField);
      }
      return writer.finish(documents.finish());
    },
  };
}
