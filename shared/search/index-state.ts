import { createByteReader } from './packed/byte-reader.ts';
import { createByteWriter } from './packed/byte-writer.ts';

/** Of each segment of an index the documents that are in it no more, by number. */
export type IndexState = readonly (readonly number[])[];

const heading = 'testimonia-index-state 1';

export function writeState(removed: IndexState): Uint8Array {
  const writer = createByteWriter();
  writer.text(heading);
  writer.number(removed.length);
  for (const numbers of removed) {
    writer.number(numbers.length);
    writer.numbers(numbers);
  }
  return writer.view();
}

/** Null for any other bytes. */
export function readState(bytes: Uint8Array): IndexState | null {
  const reader = createByteReader(bytes);
  if (reader.text() !== heading) return null;
  const segments = reader.number();
  const removed: number[][] = [];
  while (removed.length < segments && reader.position < bytes.length)
    removed.push([...reader.numbers(reader.number())]);
  return removed.length === segments && reader.position === bytes.length ? removed : null;
}
