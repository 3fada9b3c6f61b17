import type { Content } from '../../shared/model/content.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { IndexSource } from '../../shared/search/live-index.ts';
import type { SearchQuestion } from '../../shared/search/worker-messages.ts';
import { createMemoryIndex } from './memory-index.ts';
import { sampleDocument } from './sample-document.ts';

/** An archive in memory: what a live index reads, and what a test changes under it. */
export class MemoryArchive implements IndexSource {
  readonly records = new Map<DocumentId, { record: Document; content: Content }>();
  readonly textsAsked: DocumentId[] = [];
  readonly recordsAsked: DocumentId[] = [];
  readonly index = createMemoryIndex();
  onPause: () => void = () => undefined;
  millisecondsALook = 1;
  /** Whether it still knows what was changed since when. */
  isForgetful = false;
  private time = 0;
  /** The documents that were changed, a log of them. */
  private readonly log: DocumentId[] = [];

  add(text: string, said: Partial<Document> = {}): Document {
    const record = sampleDocument({ characters: text.length, ...said });
    this.records.set(record.id, { record, content: { blocks: [{ type: 'paragraph', text }] } });
    this.log.push(record.id);
    return record;
  }

  remove(id: DocumentId): void {
    this.records.delete(id);
    this.log.push(id);
  }

  changes = (since: number | null) => {
    const isWhole = since === null || this.isForgetful;
    const touched = isWhole ? [...this.records.keys()] : [...new Set(this.log.slice(since))];
    return Promise.resolve({
      position: this.log.length,
      total: this.records.size,
      isWhole,
      changed: touched.flatMap((id) => this.records.get(id)?.record ?? []),
      removed: touched.filter((id) => !this.records.has(id)),
    });
  };
  documents = (ids: readonly DocumentId[]) => {
    this.recordsAsked.push(...ids);
    const found = ids.flatMap((id) => {
      const record = this.records.get(id)?.record;
      return record ? [[id, record] as const] : [];
    });
    return Promise.resolve(new Map(found));
  };
  contents = (ids: readonly DocumentId[]) => {
    this.textsAsked.push(...ids);
    const found = ids.flatMap((id) => {
      const content = this.records.get(id)?.content;
      return content ? [[id, content] as const] : [];
    });
    return Promise.resolve(new Map(found));
  };
  pause = () => {
    this.onPause();
    return Promise.resolve();
  };
  /** Some time goes by at every look: slices end, without waiting for a clock. */
  now = () => (this.time += this.millisecondsALook);
}

/** What the window asks when this is typed. */
export function questionOf(typed: string, said: Partial<SearchQuestion> = {}): SearchQuestion {
  return { typed, isTyping: false, kinds: [], sort: 'relevance', limit: 50, offset: 0, ...said };
}
