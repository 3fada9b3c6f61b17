import type { Content } from '../../shared/model/content.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { IndexSource } from '../../shared/search/live-index.ts';
import type { SearchQuestion } from '../../shared/search/worker-messages.ts';
import { createMemoryIndex } from './memory-index.ts';
import { sampleDocument } from './sample-document.ts';

/** An archive in memory: what a live index reads, and what a test changes under it. */
export class MemoryArchive implements IndexSource {
  readonly documents = new Map<DocumentId, { record: Document; content: Content }>();
  readonly textsAsked: DocumentId[] = [];
  readonly index = createMemoryIndex();
  onPause: () => void = () => undefined;
  millisecondsALook = 1;
  private time = 0;

  add(text: string, said: Partial<Document> = {}): Document {
    const record = sampleDocument({ characters: text.length, ...said });
    this.documents.set(record.id, { record, content: { blocks: [{ type: 'paragraph', text }] } });
    return record;
  }

  records = () => [...this.documents.values()].map((each) => each.record);
  contents = (ids: readonly DocumentId[]) => {
    this.textsAsked.push(...ids);
    const found = ids.flatMap((id) => {
      const content = this.documents.get(id)?.content;
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
