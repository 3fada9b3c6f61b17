import type { DocumentId } from '../model/ids.ts';
import { alikeTo } from './alike.ts';
import { analysisVersion } from './analyze.ts';
import { candidatesAmong, type Candidates } from './candidates.ts';
import { columnNames } from './facets.ts';
import { findDocuments, inOrderOfArrival } from './find.ts';
import type { SearchOptions, SearchResult } from './hits.ts';
import type { IndexEntry } from './index-entry.ts';
import { countingWrittenLike, countLanguages } from './index-languages.ts';
import { pageOf } from './page.ts';
import { createTermReader, type TermReader } from './term-reader.ts';
import { completionsOf, countTerms, nearTo } from './packed/neighbours.ts';
import { membersOf, subtract } from './packed/bitset.ts';
import type { IndexView } from './packed/index-view.ts';
import { createPackedIndex } from './packed/packed-index.ts';
import type { Segment } from './packed/segment.ts';
import { documentFrequency } from './packed/tally.ts';
import type { TermNumbers } from './packed/term-numbers.ts';
import type { Query } from './query.ts';
import { documentWith } from './single-document.ts';
import { doubtsOf, type Doubt } from './suggest.ts';
import { tellingTerms } from './similar.ts';
import { withOtherWords } from './other-words.ts';
import { soundScripts } from './sounds/heard-word.ts';
import { hangul } from './sounds/syllabaries.ts';
import { planSearch } from './search-plan.ts';
import { stemsIn } from './stems.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One of the segments that make up an index. */
interface SegmentPart {
  readonly segment: Segment;
  /** The documents that are in it no more, by number. */
  readonly removed: readonly number[];
}

/** Every document's words. Searches see what was put before them. */
export interface SearchIndex {
  /** Adds a document, or puts its newer revision in place of the older. */
  put(entry: IndexEntry): void;
  remove(id: DocumentId): void;
  /** How many documents it has. */
  readonly documents: number;
  /** What it holds: compared with the records to catch up after a crash or another program's import. */
  revisionOf(id: DocumentId): number | undefined;
  ids(): Iterable<DocumentId>;
  search(query: Query, options?: SearchOptions): SearchResult;
  /** What a search would find if the texts meet the query too: for one whose words must stand in order. */
  candidates(query: Query, options?: SearchOptions): Candidates;
  /** The query with what else its words are found by here: to be marked in texts. */
  understood(query: Query): Query;
  /** Documents that are like a text, a document's own: the most telling of its terms as a query. */
  similar(
    document: { readonly id: DocumentId; readonly text: string; readonly language: string },
    options?: SearchOptions,
  ): SearchResult;
  /** What was meant perhaps by words that it hardly has, with a document each in which that stands. */
  doubts(query: Query): readonly (Doubt & { readonly standsIn: DocumentId })[];
  /** What is shown when nothing was asked: what came last stands first, or by date. */
  newest(options?: SearchOptions): SearchResult;
  /** Keeps searches quick while documents are put: to be run to its end now and then, with rests where it yields. */
  merge(when: 'adding' | 'rest'): Generator<undefined, void>;
  /** All of it as values that never change, the oldest first. */
  parts(): readonly SegmentPart[];
  /** Takes over a part; where it is not known what was removed, its documents take the place of those with their ids. */
  adopt(segment: Segment, removed: readonly number[] | null): void;
  /** How many different terms it has. */
  readonly terms: number;
}

/** Title, names, lead, body, people. */
const fields = 5;

/** What stands before each saved segment: another version of the form or of the analysis is built anew. */
export const segmentHeading = `testimonia-segment 5 analysis ${analysisVersion}`;

/** Terms taken for one that was typed with `~`. */
const mostNear = 32;

/** What a plan asks of the vocabulary, remembered while the index stays as it is. */
function vocabularyOf(view: IndexView): Vocabulary {
  const completions = new Map<string, readonly string[]>();
  const alike = new Map<string, readonly string[]>();
  const stems = new Map<string, readonly string[]>();
  const counts = countLanguages(view);
  // Also the documents whose language is not known.
  const languages = [...counts.map(({ value }) => value), 'und'];
  return {
    languages,
    stems(word) {
      const known = stems.get(word);
      if (known) return known;
      const found = stemsIn(word, languages);
      stems.set(word, found);
      return found;
    },
    documents: view.documents,
    frequency: (term) => documentFrequency(view, term),
    writtenLike: countingWrittenLike({ languages: counts, documents: view.documents }),
    alike(word, asPairs = false) {
      const key = `${word} ${asPairs}`;
      const known = alike.get(key);
      if (known) return known;
      const found = alikeTo(view, word, asPairs ? [hangul] : soundScripts);
      alike.set(key, found);
      return found;
    },
    beginningWith(prefix, most) {
      const known = completions.get(prefix);
      if (known) return known;
      const found = [...completionsOf(view, prefix, most).keys()];
      completions.set(prefix, found);
      return found;
    },
    near(term, letters) {
      const found = [...nearTo(view, term, letters)].filter(([, distance]) => distance > 0);
      return found
        .map(([other, distance]) => ({ term: other, distance, frequency: documentFrequency(view, other) }))
        .sort((a, b) => a.distance - b.distance || b.frequency - a.frequency || (a.term < b.term ? -1 : 1))
        .slice(0, mostNear);
    },
  };
}

/** An empty index. */
export function createSearchIndex(): SearchIndex {
  const packed = createPackedIndex({ fields, facets: columnNames.length });
  /** Null at rest: it holds a good part of what the index takes. */
  let reader: { readonly terms: TermNumbers; readonly read: TermReader } | null = null;
  let known: { readonly view: IndexView; readonly vocabulary: Vocabulary } | null = null;

  function current(): { readonly view: IndexView; readonly vocabulary: Vocabulary } {
    const view = packed.view();
    if (known?.view !== view) known = { view, vocabulary: vocabularyOf(view) };
    return known;
  }

  return {
    get documents() {
      return packed.documents;
    },
    revisionOf: (id) => packed.revisionOf(id),
    ids: () => packed.ids(),
    put({ id, revision, day, arrived, facets, language, ...texts }) {
      const values = columnNames.map((facet) => facets[facet]);
      const { terms } = packed;
      if (reader?.terms !== terms) reader = { terms, read: createTermReader(terms) };
      const { read } = reader;
      const { title, names, lead, body, people } = texts;
      const ofFields = [title, names, lead, body, people].map((text) => read(text, language));
      packed.put({ id, revision, day, arrived, values }, ofFields);
    },
    remove(id) {
      packed.remove(id);
    },
    search(query, options = {}) {
      const { view, vocabulary } = current();
      return pageOf(view, findDocuments(view, planSearch(query, vocabulary)), options);
    },
    candidates(query, options = {}) {
      const { view, vocabulary } = current();
      return candidatesAmong(view, findDocuments(view, planSearch(query, vocabulary)), options);
    },
    understood: (query) => withOtherWords(query, current().vocabulary),
    similar({ id, text, language }, options = {}) {
      const { view } = current();
      const known = { documents: view.documents, frequency: (term: string) => documentFrequency(view, term) };
      const weights = tellingTerms(text, language, known);
      const found = findDocuments(view, { weights, wanted: [], without: [], filters: [] });
      const itself = packed.setOf(id);
      subtract(found.documents, itself);
      subtract(found.withAllWords, itself);
      return pageOf(view, found, options);
    },
    doubts(query) {
      const { view, vocabulary } = current();
      return doubtsOf(query, vocabulary).flatMap((doubt) => {
        const standsIn = documentWith(view, doubt.term);
        return standsIn === null ? [] : [{ ...doubt, standsIn }];
      });
    },
    newest(options = {}) {
      const { view } = current();
      const found = pageOf(view, inOrderOfArrival(view), options);
      const first = found.total - (options.offset ?? 0);
      return { ...found, hits: found.hits.map((hit, row) => ({ ...hit, score: first - row })) };
    },
    merge(when) {
      if (when === 'rest') reader = null;
      return packed.merge(when);
    },
    parts: () =>
      packed.view().parts.map(({ segment, removed }) => ({
        segment,
        removed: removed ? [...membersOf(removed)] : [],
      })),
    adopt(segment, removed) {
      packed.adopt(segment, removed);
    },
    get terms() {
      return countTerms(packed.view());
    },
  };
}
