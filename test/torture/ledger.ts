/** What may stand somewhere: first what was last said to be saved, then what was tried since without an answer. */
type Allowed<Value> = readonly [Value, ...Value[]];

/** What an archive has said to be saved, and what it was asked to save, at one moment. Never changed, only replaced. */
export interface Promised {
  readonly isCreated: boolean;
  /** The title of each document; null where there is none. */
  readonly titles: ReadonlyMap<string, Allowed<string | null>>;
  readonly index: Allowed<string | null>;
  /** The passphrases that open it. */
  readonly passphrases: Allowed<readonly string[]>;
  /** So many entries of the log, at least. */
  readonly entries: number;
}

/** Keeps what was promised up to date while an archive lives. */
export interface Ledger {
  readonly now: Promised;
  /** The text of each document that was ever to be imported: original and text are made of it. */
  readonly bodies: ReadonlyMap<string, string>;
  /** What was seen to be wrong while living. */
  readonly faults: string[];
  created(): void;
  bring(document: string, body: string): void;
  tryTitle(document: string, title: string | null): void;
  /** Said to be saved: so nothing that failed before it may come back. */
  settleTitles(titles: ReadonlyMap<string, string | null>): void;
  tryIndex(index: string): void;
  settleIndex(index: string): void;
  tryPassphrases(passphrases: readonly string[]): void;
  settlePassphrases(passphrases: readonly string[]): void;
}

export function openLedger(passphrases: readonly string[]): Ledger {
  let now: Promised = {
    isCreated: false,
    titles: new Map(),
    index: [null],
    passphrases: [passphrases],
    entries: 0,
  };
  const bodies = new Map<string, string>();
  const committed = (changes: Partial<Promised>) => {
    const titles = new Map([...now.titles].map(([id, [sure]]) => [id, [sure] as const]));
    now = { ...now, titles, index: [now.index[0]], entries: now.entries + 1, ...changes };
  };
  return {
    get now() {
      return now;
    },
    bodies,
    faults: [],
    created: () => {
      now = { ...now, isCreated: true, entries: now.entries + 1 };
    },
    bring: (document, body) => {
      bodies.set(document, body);
    },
    tryTitle: (document, title) => {
      const [sure, ...tried] = now.titles.get(document) ?? [null];
      now = { ...now, titles: new Map(now.titles).set(document, [sure, ...tried, title]) };
    },
    settleTitles: (titles) => {
      committed({});
      const settled = new Map(now.titles);
      for (const [id, title] of titles) settled.set(id, [title]);
      now = { ...now, titles: settled };
    },
    tryIndex: (index) => {
      now = { ...now, index: [...now.index, index] };
    },
    settleIndex: (index) => {
      committed({ index: [index] });
    },
    tryPassphrases: (passphrases) => {
      now = { ...now, passphrases: [...now.passphrases, passphrases] };
    },
    settlePassphrases: (passphrases) => {
      now = { ...now, passphrases: [passphrases] };
    },
  };
}
