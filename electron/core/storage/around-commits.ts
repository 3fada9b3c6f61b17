import { bringUpEntry, type RecordFormat } from './record-format.ts';
import type { Records } from './records.ts';

interface Around {
  readonly format: RecordFormat;
  /** Runs before each commit; when it throws, nothing is committed. */
  readonly before: () => Promise<void>;
  /** Told of each commit once it is durable. */
  readonly after: () => void;
}

/** An archive's records as they are given out: with what has to go before and after each commit, and a log brought up. */
export function aroundCommits(records: Records, { format, before, after }: Around): Records {
  return {
    all: (collection) => records.all(collection),
    get: (collection, id) => records.get(collection, id),
    count: (collection) => records.count(collection),
    commit: async (action, changes, options) => {
      await before();
      const entry = await records.commit(action, changes, options);
      after();
      return entry;
    },
    log: async function* (from) {
      for await (const entry of records.log(from)) yield bringUpEntry(format, entry);
    },
    damagedHeads: () => records.damagedHeads(),
    changed: records.changed,
    get head() {
      return records.head;
    },
  };
}
