import { spareBytes } from './bit-blocks.ts';
import { createByteReader, type ByteReader } from './byte-reader.ts';
import { createByteWriter, type ByteWriter } from './byte-writer.ts';
import type { DocumentTable } from './document-table.ts';
import { idLength } from './id-column.ts';
import type { Segment } from './segment.ts';
import { readTerms, writeTerms } from './term-bytes.ts';
import type { ValueColumn } from './value-column.ts';

/** A segment as bytes that begin with `heading`: column by column. Yields every few milliseconds. */
export function* writeSegment(segment: Segment, heading: string): Generator<undefined, Uint8Array> {
  const { documents, terms, postings, postingStarts, frequencies } = segment;
  const writer = createByteWriter(postings.length + 65_536);
  writer.text(heading);
  yield* writeDocuments(documents, writer);
  yield* writeTerms(terms, writer);
  writer.numbers(lengthsBetween(postingStarts));
  yield;
  writer.numbers(frequencies);
  yield;
  writer.number(postings.length);
  writer.bytes(postings);
  return writer.view();
}

function* writeDocuments(table: DocumentTable, writer: ByteWriter): Generator<undefined, void> {
  const { count, ids, revisions, days, arrivals, lengths, columns } = table;
  writer.numbers([count, lengths.length, columns.length]);
  writer.bytes(ids);
  for (const column of [revisions, days, arrivals, ...lengths]) writer.numbers(column);
  for (const { names, starts, values } of columns) {
    yield;
    writer.number(names.length);
    for (const name of names) writer.text(name);
    writer.numbers(lengthsBetween(starts));
    writer.number(values.length);
    writer.numbers(values);
  }
  yield;
}

/** The segment that `writeSegment` wrote with the same heading; null for any other bytes. */
export function* readSegment(bytes: Uint8Array, heading: string): Generator<undefined, Segment | null> {
  const reader = createByteReader(bytes);
  if (reader.number() !== heading.length) return null;
  for (const letter of heading) if (reader.number() !== letter.charCodeAt(0)) return null;
  const documents = yield* readDocuments(reader);
  const terms = yield* readTerms(reader);
  const postingStarts = startsOf(reader.numbers(terms.count));
  yield;
  const frequencies = reader.numbers(terms.count);
  yield;
  const postings = reader.bytes(reader.number());
  const isWhole =
    reader.position === bytes.length && postings.length === (postingStarts[terms.count] ?? 0) + spareBytes;
  return isWhole ? { documents, terms, postings, postingStarts, frequencies } : null;
}

function* readDocuments(reader: ByteReader): Generator<undefined, DocumentTable> {
  const [count, fields, facets] = [reader.number(), reader.number(), reader.number()];
  const ids = reader.bytes(count * idLength).slice();
  const [revisions, days, arrivals] = [reader.numbers(count), reader.numbers(count), reader.numbers(count)];
  const lengths = Array.from({ length: fields }, () => reader.numbers(count));
  yield;
  const columns: ValueColumn[] = [];
  for (let facet = 0; facet < facets; facet += 1) {
    const names = Array.from({ length: reader.number() }, () => reader.text());
    const starts = startsOf(reader.numbers(count));
    columns.push({ names, starts, values: reader.numbers(reader.number()) });
    yield;
  }
  return { count, ids, revisions, days, arrivals, lengths, columns };
}

function lengthsBetween(starts: Uint32Array): Uint32Array {
  return Uint32Array.from(
    { length: starts.length - 1 },
    (_, place) => (starts[place + 1] ?? 0) - (starts[place] ?? 0),
  );
}

function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let sum = 0;
  for (let place = 0; place < lengths.length; place += 1) {
    sum += lengths[place] ?? 0;
    starts[place + 1] = sum;
  }
  return starts;
}
