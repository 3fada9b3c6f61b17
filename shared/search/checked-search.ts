import type { DocumentId } from '../model/ids.ts';
import type { Candidates } from './candidates.ts';
import type { SearchOptions, SearchResult } from './hits.ts';
import type { Pacer } from './pacer.ts';
import { phraseChecker } from './phrase-check.ts';
import type { Query } from './query.ts';
import type { KnownVerdicts } from './verdicts.ts';

export interface CheckingSource {
  readonly candidates: Candidates;
  /** All that documents are found by, by their ids; what cannot be read is left out. */
  readonly texts: (ids: readonly DocumentId[]) => Promise<ReadonlyMap<DocumentId, string>>;
  /** What is known of these documents already; takes what is found out. */
  readonly verdicts?: KnownVerdicts;
  /** Rests between two texts: what is typed meanwhile is not kept waiting. */
  readonly pacer: Pick<Pacer, 'rest'>;
  /** Answered between two batches: false when no more time should be spent than the page needs. */
  readonly hasTime: () => boolean;
  /** Answered likewise: true when nobody waits for the answer any more. */
  readonly isOvertaken: () => boolean;
}

/** Texts that are fetched at once. */
const batch = 50;

/**
 * Reads candidates in the order of their rank until the page is full, and goes on while there is time. What was not read
 * is counted as found: `isTotalExact` tells.
 */
export async function checkedSearch(
  query: Query,
  { limit = 20, offset = 0 }: SearchOptions,
  { candidates, texts, verdicts = new Map(), pacer, hasTime, isOvertaken }: CheckingSource,
): Promise<SearchResult> {
  const isHit = phraseChecker(query);
  const refuted: number[] = [];
  let read = 0;
  const isFull = () =>
    read >= candidates.wanted || Math.min(read, candidates.wanted) - refuted.length >= offset + limit;
  while (read < candidates.total && !isOvertaken() && (!isFull() || hasTime())) {
    const some = candidates.take(batch);
    const unknown = some.filter(({ id }) => !verdicts.has(id)).map(({ id }) => id);
    const found = unknown.length > 0 ? await texts(unknown) : new Map<DocumentId, string>();
    for (const id of unknown) {
      const text = found.get(id);
      if (text !== undefined) verdicts.set(id, isHit(text));
      await pacer.rest();
    }
    for (const { number, id } of some) if (verdicts.get(id) !== true) refuted.push(number);
    read += some.length;
  }
  const isWhole = read >= candidates.total;
  return { ...candidates.without(refuted), ...(!isWhole && { isTotalExact: false as const }) };
}
