import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { DocumentId } from '../model/ids.ts';
import { analysisVersion, terms } from './analyze.ts';
import { pageOf, type Candidate, type SearchOptions, type SearchResult } from './hits.ts';
import type { IndexEntry } from './index-entry.ts';
import { narrowTerm, widenTerm } from './narrow-term.ts';
import type { Query } from './query.ts';
import { hasWord, planSearch } from './search-plan.ts';
import { fromUtf8, toUtf8 } from './utf8.ts';

/** Every document's words, in memory. Searches see what was put before them. */
export interface SearchIndex {
  /** Adds a document, or puts its newer revision in place of the older. */
  put(entry: IndexEntry): void;
  remove(id: DocumentId): void;
  /** What it holds: compared with the records to catch up after a crash or another program's import. */
  readonly revisions: ReadonlyMap<DocumentId, number>;
  search(query: Query, options?: SearchOptions): SearchResult;
  save(): Uint8Array;
}

type Kept = Pick<IndexEntry, 'revision' | 'kind' | 'date'>;

/**
 * The ranking measured in the design: BM25 without MiniSearch's lower bound `d`, which favours long documents.
 * Terms come analysed, from documents and queries alike.
 */
const options: Options<IndexEntry> = {
  fields: ['title', 'names', 'body'],
  storeFields: ['revision', 'kind', 'date'],
  tokenize: terms,
  processTerm: narrowTerm,
  autoVacuum: false,
  searchOptions: {
    boost: { title: 2.5, names: 1.5 },
    bm25: { k: 1.2, b: 0.75, d: 0 },
    tokenize: (joined) => joined.split('\n'),
  },
};

/** MiniSearch 7.2.0 with a way to its vocabulary, which it keeps to itself. */
class Engine extends MiniSearch<IndexEntry> {
  private readonly completions = new Map<string, readonly string[]>();

  constructor() {
    super(options);
  }

  put(entry: IndexEntry): void {
    if (this.has(entry.id)) this.discard(entry.id);
    this.add(entry);
    this.completions.clear();
  }

  frequency(term: string): number {
    let most = 0;
    const fields = this._index.get(narrowTerm(term));
    for (const documents of fields?.values() ?? []) most = Math.max(most, documents.size);
    return most;
  }

  beginningWith(prefix: string, most: number): readonly string[] {
    const known = this.completions.get(prefix);
    if (known) return known;
    const found = Array.from(this._index.atPrefix(narrowTerm(prefix)).keys(), widenTerm)
      .filter((term) => term.length > prefix.length)
      .map((term) => ({ term, frequency: this.frequency(term) }))
      .toSorted((a, b) => b.frequency - a.frequency)
      .slice(0, most)
      .map(({ term }) => term);
    this.completions.set(prefix, found);
    return found;
  }

  documentsWith(term: string): Set<DocumentId> {
    const ids = new Set<DocumentId>();
    for (const documents of this._index.get(narrowTerm(term))?.values() ?? []) {
      for (const shortId of documents.keys()) {
        const id = this._documentIds.get(shortId) as DocumentId | undefined;
        if (id !== undefined) ids.add(id);
      }
    }
    return ids;
  }

  kept(id: DocumentId): Kept {
    return this.getStoredFields(id) as unknown as Kept;
  }

  /** MiniSearch leaves the words of discarded documents lying about; a saved index has none of them. */
  sweep(): void {
    const empty: string[] = [];
    for (const [term, fields] of this._index) {
      for (const [field, documents] of fields) {
        for (const id of documents.keys()) if (!this._documentIds.has(id)) documents.delete(id);
        if (documents.size === 0) fields.delete(field);
      }
      if (fields.size === 0) empty.push(term);
    }
    for (const term of empty) this._index.delete(term);
    this._dirtCount = 0;
    this.completions.clear();
  }

  restore(saved: AsPlainObject): void {
    const numbered = <Value>(map: Readonly<Record<string, unknown>>) =>
      new Map(Object.entries(map).map(([key, value]) => [Number(key), value as Value]));
    this._documentCount = saved.documentCount;
    this._nextId = saved.nextId;
    this._documentIds = numbered<DocumentId>(saved.documentIds);
    this._idToShortId = new Map(
      Array.from(this._documentIds, ([shortId, id]) => [id as DocumentId, shortId]),
    );
    this._fieldLength = numbered<number[]>(saved.fieldLength);
    this._avgFieldLength = saved.averageFieldLength;
    this._storedFields = numbered<Record<string, unknown>>(saved.storedFields);
    for (const [term, fields] of saved.index) {
      const byField = Object.entries(fields).map(
        ([field, frequencies]) => [Number(field), numbered<number>(frequencies)] as const,
      );
      this._index.set(term, new Map(byField));
    }
  }

  ids(): readonly DocumentId[] {
    return [...this._idToShortId.keys()] as DocumentId[];
  }
}

/** Documents that have one of the query's exclusions. */
function excluded(query: Query, engine: Engine): ReadonlySet<DocumentId> {
  const ids = new Set<DocumentId>();
  for (const { terms: together } of query.without) {
    const [first = new Set<DocumentId>(), ...others] = together.map((term) => engine.documentsWith(term));
    for (const id of first) if (others.every((other) => other.has(id))) ids.add(id);
  }
  return ids;
}

function candidates(query: Query, engine: Engine): Candidate[] {
  const plan = planSearch(query, engine);
  if (plan.weights.size === 0) return [];
  const without = excluded(query, engine);
  const found: Candidate[] = [];
  const raw = engine.search([...plan.weights.keys()].join('\n'), {
    boostTerm: (narrow) => plan.weights.get(widenTerm(narrow)) ?? 1,
  });
  for (const { id: anyId, score, queryTerms } of raw) {
    const id = anyId as DocumentId;
    const inDocument = new Set(queryTerms.map(widenTerm));
    const missing = plan.words.filter((word) => !hasWord(word, inDocument));
    if (without.has(id) || missing.some((word) => word.isRequired)) continue;
    const { kind, date } = engine.kept(id);
    found.push({
      id,
      kind,
      ...(date === undefined ? {} : { date }),
      // MiniSearch multiplies by the number of terms found; "all words first" says that better.
      score: score / queryTerms.length,
      hasAllWords: plan.canHaveAllWords && missing.length === 0,
    });
  }
  return liftWhole(found);
}

/** Documents with all words stand before the others by their score alone, for whoever sorts by it again. */
function liftWhole(found: readonly Candidate[]): Candidate[] {
  const bestWithSome = found.reduce(
    (best, { score, hasAllWords }) => (hasAllWords ? best : Math.max(best, score)),
    0,
  );
  return found.map((each) => (each.hasAllWords ? { ...each, score: each.score + bestWithSome } : each));
}

function indexOver(engine: Engine): SearchIndex {
  const revisions = new Map(engine.ids().map((id) => [id, engine.kept(id).revision]));
  return {
    revisions,
    put(entry) {
      engine.put(entry);
      revisions.set(entry.id, entry.revision);
    },
    remove(id) {
      if (revisions.delete(id)) engine.discard(id);
    },
    search: (query, searchOptions) => pageOf(candidates(query, engine), searchOptions),
    save() {
      engine.sweep();
      return toUtf8(`${header}${JSON.stringify(engine)}`);
    },
  };
}

const header = `testimonia-index 2 analysis ${analysisVersion}\n`;

export function createSearchIndex(): SearchIndex {
  return indexOver(new Engine());
}

/** The index as `save` gave it; null when another version of the format or of the analysis made it: build it anew. */
export function loadSearchIndex(bytes: Uint8Array): SearchIndex | null {
  if (fromUtf8(bytes.subarray(0, header.length)) !== header) return null;
  const engine = new Engine();
  engine.restore(JSON.parse(fromUtf8(bytes.subarray(header.length))) as AsPlainObject);
  return indexOver(engine);
}
