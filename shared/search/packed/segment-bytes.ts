import type { DocumentId } from '../../model/ids.ts';
import { createByteReader, type ByteReader } from './byte-reader.ts';
import { createByteWriter, type ByteWriter } from './byte-writer.ts';
import type { DocumentTable } from './document-table.ts';
import type { Segment } from './segment.ts';
import type { Terms } from './terms.ts';
import type { ValueColumn } from './value-column.ts';

/** Terms or documents between two breaths: a few milliseconds of work. */
const breath = 20_000;

/** A segment as bytes that begin with `heading`. Yields every few milliseconds. */
export function* writeSegment(segment: Segment, heading: string): Generator<undefined, Uint8Array> {
  const { documents, terms, postings, postingStarts, frequencies } = segment;
  const writer = createByteWriter(postings.length + 65_536);
  writer.text(heading);
  yield* writeDocuments(documents, writer);
  writer.number(terms.count);
  for (let place = 0; place < terms.count; place += 1) {
    const start = terms.starts[place] ?? 0;
    const shared = terms.shared[place] ?? 0;
    const length = (terms.starts[place + 1] ?? 0) - start;
    writer.number(shared);
    writer.number(length - shared);
    for (let index = shared; index < length; index += 1) writer.number(terms.units[start + index] ?? 0);
    writer.number((postingStarts[place + 1] ?? 0) - (postingStarts[place] ?? 0));
    writer.number(frequencies[place] ?? 0);
    if (place % breath === breath - 1) yield;
  }
  writer.number(postings.length);
  writer.bytes(postings);
  return writer.view();
}

function* writeDocuments(table: DocumentTable, writer: ByteWriter): Generator<undefined, void> {
  const { count, fields, ids, revisions, days, lengths, columns } = table;
  for (const number of [count, fields, columns.length]) writer.number(number);
  for (let document = 0; document < count; document += 1) {
    writer.text(ids[document] ?? '');
    writer.number(revisions[document] ?? 0);
    writer.number(days[document] ?? 0);
    for (let field = 0; field < fields; field += 1) writer.number(lengths[document * fields + field] ?? 0);
    if (document % breath === breath - 1) yield;
  }
  for (const { names, starts, values } of columns) {
    writer.number(names.length);
    for (const name of names) writer.text(name);
    for (let document = 0; document < count; document += 1) {
      const [from, to] = [starts[document] ?? 0, starts[document + 1] ?? 0];
      writer.number(to - from);
      for (let place = from; place < to; place += 1) writer.number(values[place] ?? 0);
    }
    yield;
  }
}

/** The segment that `writeSegment` wrote with the same heading; null for any other bytes. */
export function* readSegment(bytes: Uint8Array, heading: string): Generator<undefined, Segment | null> {
  const reader = createByteReader(bytes);
  if (reader.number() !== heading.length) return null;
  for (const letter of heading) if (reader.number() !== letter.charCodeAt(0)) return null;
  const documents = yield* readDocuments(reader);
  const { terms, postingStarts, frequencies } = yield* readTerms(reader);
  const postings = reader.bytes(reader.number());
  const isWhole = reader.position === bytes.length && postings.length === postingStarts[terms.count];
  return isWhole ? { documents, terms, postings, postingStarts, frequencies } : null;
}

function* readDocuments(reader: ByteReader): Generator<undefined, DocumentTable> {
  const [count, fields, facets] = [reader.number(), reader.number(), reader.number()];
  const ids: DocumentId[] = [];
  const [revisions, days] = [new Uint32Array(count), new Uint32Array(count)];
  const lengths = new Uint32Array(count * fields);
  for (let document = 0; document < count; document += 1) {
    ids.push(reader.text() as DocumentId);
    revisions[document] = reader.number();
    days[document] = reader.number();
    for (let field = 0; field < fields; field += 1) lengths[document * fields + field] = reader.number();
    if (document % breath === breath - 1) yield;
  }
  const columns: ValueColumn[] = [];
  for (let facet = 0; facet < facets; facet += 1) {
    columns.push(readColumn(reader, count));
    yield;
  }
  return { count, fields, ids, revisions, days, lengths, columns };
}

function readColumn(reader: ByteReader, count: number): ValueColumn {
  const names = Array.from({ length: reader.number() }, () => reader.text());
  const starts = new Uint32Array(count + 1);
  const values: number[] = [];
  for (let document = 0; document < count; document += 1) {
    for (let left = reader.number(); left > 0; left -= 1) values.push(reader.number());
    starts[document + 1] = values.length;
  }
  return { names, starts, values: new Uint32Array(values) };
}

function* readTerms(
  reader: ByteReader,
): Generator<undefined, Pick<Segment, 'postingStarts' | 'frequencies'> & { readonly terms: Terms }> {
  const count = reader.number();
  const [starts, postingStarts] = [new Uint32Array(count + 1), new Uint32Array(count + 1)];
  const [frequencies, shared] = [new Uint32Array(count), new Uint8Array(count)];
  let units = new Uint16Array(count * 10);
  let length = 0;
  for (let place = 0; place < count; place += 1) {
    const common = reader.number();
    const added = reader.number();
    if (length + common + added > units.length) {
      const larger = new Uint16Array(units.length * 2 + common + added);
      larger.set(units.subarray(0, length));
      units = larger;
    }
    const before = starts[place - 1] ?? 0;
    for (let index = 0; index < common; index += 1) units[length + index] = units[before + index] ?? 0;
    for (let index = 0; index < added; index += 1) units[length + common + index] = reader.number();
    length += common + added;
    shared[place] = common;
    starts[place + 1] = length;
    postingStarts[place + 1] = (postingStarts[place] ?? 0) + reader.number();
    frequencies[place] = reader.number();
    if (place % breath === breath - 1) yield;
  }
  const terms = { count, units: units.slice(0, length), starts, shared };
  return { terms, postingStarts, frequencies };
}
