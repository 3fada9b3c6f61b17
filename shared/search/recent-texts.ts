import type { DocumentId } from '../model/ids.ts';

/** The texts shown last, so that refining a query does not fetch them again at every pause of typing. */
export interface RecentTexts {
  get(id: DocumentId, revision: number): string | undefined;
  keep(id: DocumentId, revision: number, text: string): void;
}

/** Keeps at most `mostCharacters` UTF-16 units in all; what was used longest ago goes first. */
export function createRecentTexts(mostCharacters: number): RecentTexts {
  const kept = new Map<DocumentId, { readonly revision: number; readonly text: string }>();
  let characters = 0;

  function drop(id: DocumentId): void {
    characters -= kept.get(id)?.text.length ?? 0;
    kept.delete(id);
  }

  return {
    get(id, revision) {
      const found = kept.get(id);
      if (found?.revision !== revision) return undefined;
      // A map keeps the order of arrival: taken out and put back, it is the newest.
      kept.delete(id);
      kept.set(id, found);
      return found.text;
    },
    keep(id, revision, text) {
      drop(id);
      kept.set(id, { revision, text });
      characters += text.length;
      for (const oldest of kept.keys()) {
        if (characters <= mostCharacters) break;
        drop(oldest);
      }
    },
  };
}
