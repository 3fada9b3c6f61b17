import type { Change, CollectionName, Entry } from '../../../shared/model/activity.ts';
import type { Archive } from '../archive.ts';
import { createSerialQueue, type SerialQueue } from '../storage/serial-queue.ts';
import { printOf } from './record-print.ts';

/** One record's way through the log. */
interface Trail {
  readonly collection: CollectionName;
  readonly id: string;
  /** As it is called now, or was called last; null where records of its kind have no title. */
  readonly title: string | null;
  /** Its state now (`printOf`). */
  readonly print: number;
  /** The entries that changed it, oldest first. */
  readonly entries: readonly number[];
}

/** An entry without what its records hold. */
export interface IndexedEntry extends Pick<Entry, 'sequence' | 'at' | 'who' | 'action' | 'undoes'> {
  readonly touched: readonly {
    readonly collection: CollectionName;
    readonly trail: Trail;
    readonly print: number;
  }[];
}

/** The whole log in memory, without what the records hold: who, when, what, and which records. */
export interface LogIndex {
  /** The entry of sequence n at n - 1. */
  readonly entries: readonly IndexedEntry[];
  trail(collection: CollectionName, id: string): Trail | undefined;
  /** The entries that changed notes of this document, oldest first. */
  notesOf(document: string): readonly number[];
  /** The entry that takes this one back and was not taken back itself. */
  undoneBy(sequence: number): number | null;
}

/** The end of the log: its entries in order, the newest last. */
export type LogTail = Pick<LogIndex, 'entries' | 'undoneBy'>;

interface GrowingIndex extends LogIndex {
  add(entry: Entry): void;
}

type GrowingTrail = { -readonly [Key in keyof Trail]: Trail[Key] } & { readonly entries: number[] };

interface Kept {
  readonly index: GrowingIndex;
  readonly inTurn: SerialQueue;
}

/** Goes with the archive: nothing of it outlives the key. */
const kept = new WeakMap<Archive, Kept>();

/**
 * The index of an archive's log, up to its newest entry. Made by reading the log once, at the first call; later calls
 * read what came since. Throws `archive-damaged`.
 */
export async function openLogIndex(archive: Archive): Promise<LogIndex> {
  const { index, inTurn } = kept.get(archive) ?? { index: createLogIndex(), inTurn: createSerialQueue() };
  kept.set(archive, { index, inTurn });
  await inTurn(async () => {
    if (index.entries.length >= archive.records.head.sequence) return;
    for await (const entry of archive.records.log(index.entries.length + 1)) index.add(entry);
  });
  return index;
}

/**
 * The index of the log's newest entries alone. It says the same of each of them as the whole one, because whatever
 * changed their records since is among them. The whole one is made meanwhile. Throws `archive-damaged`.
 */
export async function openLogTail(archive: Archive, length: number): Promise<LogTail> {
  const { sequence } = archive.records.head;
  if (sequence - (kept.get(archive)?.index.entries.length ?? 0) <= length) return openLogIndex(archive);
  const tail = createLogIndex();
  for await (const entry of archive.records.log(Math.max(1, sequence - length + 1))) tail.add(entry);
  // What stands in its way is told to whoever asks for it.
  void openLogIndex(archive).catch(() => undefined);
  return tail;
}

function createLogIndex(): GrowingIndex {
  const entries: IndexedEntry[] = [];
  const trails = new Map<string, GrowingTrail>();
  /** By the entry taken back: those that did. */
  const undoings = new Map<number, number[]>();
  /** By the document that notes are about: the entries. */
  const noted = new Map<string, number[]>();

  const undoneBy = (sequence: number): number | null =>
    undoings.get(sequence)?.findLast((undoing) => undoneBy(undoing) === null) ?? null;

  const follow = (sequence: number, { collection, id, before, after }: Change) => {
    const key = `${collection}/${id}`;
    const trail = trails.get(key) ?? { collection, id, title: null, print: 0, entries: [] };
    trails.set(key, trail);
    trail.title = titleOf(after ?? before) ?? trail.title;
    trail.print = printOf(after);
    trail.entries.push(sequence);
    if (collection === 'notes') {
      const document = documentOf(after ?? before);
      noted.set(document, [...(noted.get(document) ?? []), sequence]);
    }
    return { collection, trail, print: trail.print };
  };

  return {
    entries,
    trail: (collection, id) => trails.get(`${collection}/${id}`),
    notesOf: (document) => noted.get(document) ?? [],
    undoneBy,
    add: ({ sequence, at, who, action, undoes, changes }) => {
      const touched = changes.map((change) => follow(sequence, change));
      entries.push({ sequence, at, who, action, undoes, touched });
      if (undoes === undefined) return;
      undoings.set(undoes, [...(undoings.get(undoes) ?? []), sequence]);
    },
  };
}

/** The document that a note is about. */
function documentOf(note: unknown): string {
  return typeof note === 'object' && note !== null && 'document' in note ? String(note.document) : '';
}

/** What people call a record; null where records of its kind have no title. */
export function titleOf(record: unknown): string | null {
  if (typeof record !== 'object' || record === null) return null;
  const named = ['title', 'name', 'code'].find((name) => name in record);
  const title: unknown = named === undefined ? null : Reflect.get(record, named);
  return typeof title === 'string' ? title : null;
}
