import type { Document } from '../../shared/model/document.ts';
import { indexEntry, type IndexEntry } from '../../shared/search/index-entry.ts';
import { readSegment, writeSegment } from '../../shared/search/packed/segment-bytes.ts';
import { createSearchIndex, type SearchIndex } from '../../shared/search/search-index.ts';
import { finish } from './finish.ts';
import { sampleDocument } from './sample-document.ts';

/** An index entry for a document with this text and whatever else a test says of it. */
export function entryOf(text: string, said: Partial<Document> = {}): IndexEntry {
  return indexEntry(sampleDocument(said), { blocks: [{ type: 'paragraph', text }] });
}

/** An index over these texts, and the texts that it finds, best first. */
export function indexOf(
  texts: readonly string[],
  said: Partial<Document> = {},
): { index: SearchIndex; textOf: (id: string) => string } {
  const index = createSearchIndex();
  const textById = new Map<string, string>();
  for (const text of texts) {
    const entry = entryOf(text, said);
    index.put(entry);
    textById.set(entry.id, text);
  }
  return { index, textOf: (id) => textById.get(id) ?? 'nothing' };
}

/** The index as it is after it was saved and loaded. */
export function reloaded(index: SearchIndex): SearchIndex {
  finish(index.merge('rest'));
  const loaded = createSearchIndex();
  for (const { segment, removed } of index.parts()) {
    const bytes = finish(writeSegment(segment, 'an index'));
    const read = finish(readSegment(bytes, 'an index'));
    if (read) loaded.adopt(read, removed);
  }
  return loaded;
}
