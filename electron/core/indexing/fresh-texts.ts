import { plainText, type Content } from '../../../shared/model/content.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';

/** In UTF-16 units: what an import may be ahead of its index; whatever is beyond is read from the archive again. */
const mostText = 4 * 1024 * 1024;

/** Texts that have just been sealed, until somebody takes them: to read one back takes longer than to import a short file. */
export interface FreshTexts {
  keep(id: DocumentId, content: Content): void;
  /** Once: it is forgotten then. */
  take(id: DocumentId): Content | undefined;
}

export function createFreshTexts(): FreshTexts {
  const texts = new Map<DocumentId, { readonly content: Content; readonly length: number }>();
  let total = 0;
  const take = (id: DocumentId) => {
    const text = texts.get(id);
    texts.delete(id);
    total -= text?.length ?? 0;
    return text?.content;
  };
  return {
    keep: (id, content) => {
      const { length } = plainText(content);
      texts.set(id, { content, length });
      total += length;
      for (const oldest of texts.keys()) {
        if (total <= mostText) break;
        take(oldest);
      }
    },
    take,
  };
}
