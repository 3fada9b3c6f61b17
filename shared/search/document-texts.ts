import { plainText, type Content } from '../model/content.ts';
import type { DocumentId } from '../model/ids.ts';
import { createRecentTexts } from './recent-texts.ts';
import type { DocumentSummary } from './summary.ts';

/** Texts by id, of which those read last are remembered; one that cannot be read is missing. */
export interface DocumentTexts {
  bodies(ids: readonly DocumentId[]): Promise<Map<DocumentId, string>>;
  /** All that documents are found by: titles and names before the text. */
  whole(ids: readonly DocumentId[]): Promise<Map<DocumentId, string>>;
}

interface TextSource {
  readonly contents: (ids: readonly DocumentId[]) => Promise<ReadonlyMap<DocumentId, Content>>;
  readonly summaries: (ids: readonly DocumentId[]) => Promise<ReadonlyMap<DocumentId, DocumentSummary>>;
}

/** Some forty long rulings. */
const recentCharacters = 8_000_000;

export function createDocumentTexts({ contents, summaries }: TextSource): DocumentTexts {
  const recent = createRecentTexts(recentCharacters);

  async function bodies(ids: readonly DocumentId[]): Promise<Map<DocumentId, string>> {
    const rows = await summaries(ids);
    const revisionOf = (id: DocumentId) => rows.get(id)?.revision ?? 0;
    const texts = new Map<DocumentId, string>();
    const missing: DocumentId[] = [];
    for (const id of ids) {
      const text = recent.get(id, revisionOf(id));
      if (text === undefined) missing.push(id);
      else texts.set(id, text);
    }
    for (const [id, content] of missing.length > 0 ? await contents(missing) : []) {
      const text = plainText(content);
      recent.keep(id, revisionOf(id), text);
      texts.set(id, text);
    }
    return texts;
  }

  return {
    bodies,
    async whole(ids) {
      const texts = await bodies(ids);
      for (const [id, { title, names }] of await summaries(ids))
        texts.set(id, [title, names, texts.get(id) ?? ''].join('\n'));
      return texts;
    },
  };
}
