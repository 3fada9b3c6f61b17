import type { Change } from '../../../shared/model/activity.ts';
import type { Content } from '../../../shared/model/content.ts';
import type { ObjectId, Sha256 } from '../../../shared/model/ids.ts';
import type { ImportResult } from '../../../shared/model/import.ts';
import type { TextLayer } from '../../../shared/model/recognition.ts';
import type { Archive } from '../archive.ts';
import type { KeptDocument } from '../indexing/indexing.ts';
import type { ObjectGroup } from '../storage/objects.ts';
import type { MakeDocument } from './import-document.ts';

/** What became of one file, and the document to keep when it became one. */
export interface Outcome {
  readonly result: ImportResult;
  readonly document?: {
    readonly make: MakeDocument;
    readonly original: Uint8Array;
    /** Of the original. */
    readonly sha256: Sha256;
    readonly content: Content;
    readonly layer?: TextLayer | undefined;
  };
}

/** Outcomes that become durable together: objects first, then all records in one entry of the log. */
export interface Batch {
  /** Begins to write the document's objects; the file counts as imported only when its result is told. */
  add(outcome: Outcome): void;
  /** Whether it is time to flush: many files, many bytes, or a while since the last one. */
  isDue(): boolean;
  /**
   * Begins to make everything added durable, and its results to be told in order; what is added from now on goes into the
   * next group. Waits only until the group before has ended, so that no more than two are in memory. Throws what the
   * archive threw over an earlier group; nothing comes after that.
   */
  begin(): Promise<void>;
  /** The same, and resolves when everything is durable and told. Throws what the archive throws. */
  flush(): Promise<void>;
}

const mostFiles = 50;
const mostBytes = 32 * 1024 * 1024;
/** In milliseconds: what a crash can lose at most, a slow file aside. */
const longest = 2000;

/** One outcome in a group. */
interface Pending {
  readonly result: ImportResult;
  readonly make?: MakeDocument;
  readonly content?: Content;
  readonly stored: Promise<readonly PromiseSettledResult<ObjectId>[]>;
}

export interface BatchListener {
  /** Called for each result, in order, once its document is durable. */
  readonly onResult: (result: ImportResult) => void;
  /** Called before, for the documents of each group. */
  readonly onKept?: ((kept: readonly KeptDocument[]) => void) | undefined;
  /** What else belongs into the commit of such results: without it, they are told and not kept. */
  readonly report?: (results: readonly ImportResult[]) => readonly Change[];
}

export function createBatch(archive: Archive, { onResult, onKept, report }: BatchListener): Batch {
  let pending: Pending[] = [];
  let bytes = 0;
  let since = Date.now();
  let group = archive.objects.beginGroup();
  let last: Promise<void> = Promise.resolve();
  const originals = new WeakMap<Uint8Array, Promise<ObjectId>>();

  /** Once, however many documents a file holds. */
  const putOriginal = (original: Uint8Array) => {
    const earlier = originals.get(original);
    if (earlier) return earlier;
    bytes += original.length;
    const put = group.put(original);
    originals.set(original, put);
    return put;
  };

  /** Never rejects: a failure is thrown by the flush that waits for it. */
  const store = (document: Outcome['document']) => {
    if (!document) return Promise.allSettled<ObjectId>([]);
    const { original, content, layer } = document;
    const texts = [content, ...(layer ? [layer] : [])].map(encoded);
    for (const object of texts) bytes += object.length;
    return Promise.allSettled([putOriginal(original), ...texts.map((text) => group.put(text))]);
  };

  const keep = async (kept: readonly Pending[], objects: ObjectGroup) => {
    const changes: Change[] = [];
    const texts: KeptDocument[] = [];
    for (const { make, content, stored } of kept) {
      const [original, text, layer] = (await stored).map(fulfilled);
      if (!make || original === undefined || text === undefined) continue;
      const after = make({ original, text, ...(layer === undefined ? {} : { layer }) });
      changes.push({ collection: 'documents', id: after.id, after });
      if (content) texts.push({ id: after.id, content });
    }
    await objects.sync();
    changes.push(...(report?.(kept.map(({ result }) => result)) ?? []));
    if (changes.length > 0) await archive.records.commit('documents-imported', changes);
    if (texts.length > 0) onKept?.(texts);
    for (const { result } of kept) onResult(result);
  };

  const begin = (): Promise<void> => {
    const [before, kept, objects] = [last, pending, group];
    pending = [];
    bytes = 0;
    group = archive.objects.beginGroup();
    last = before.then(() => keep(kept, objects));
    // Told by whoever waits for it next.
    last.catch(() => undefined);
    return before;
  };

  return {
    add: ({ result, document }) => {
      if (pending.length === 0) since = Date.now();
      const stored = store(document);
      const { make, content } = document ?? {};
      pending.push({ result, stored, ...(make && { make }), ...(content && onKept && { content }) });
    },
    isDue: () =>
      pending.length >= mostFiles ||
      bytes >= mostBytes ||
      (pending.length > 0 && Date.now() - since >= longest),
    begin,
    flush: async () => {
      await begin();
      await last;
    },
  };
}

function fulfilled<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

function encoded(value: Content | TextLayer): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
