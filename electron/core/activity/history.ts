import { AppError } from '../../../shared/errors.ts';
import type { CollectionName, Entry } from '../../../shared/model/activity.ts';
import type { ActivityAbout, ActivityLine, RecordChange } from '../../../shared/model/activity-line.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { fieldChanges } from './field-changes.ts';
import {
  openLogIndex,
  openLogTail,
  titleOf,
  type IndexedEntry,
  type LogIndex,
  type LogTail,
} from './log-index.ts';
import { undoableChanges } from './undoable.ts';
import type { Archive } from '../archive.ts';

export interface ActivityOptions {
  /** Only entries before this one. */
  readonly before?: number | undefined;
  /** How many at most; 100 when left out. */
  readonly limit?: number | undefined;
  /** Leaves out so many of the newest. */
  readonly offset?: number | undefined;
  /** Only what changed this document or its notes: its history. */
  readonly document?: DocumentId | undefined;
  /** Only what is about these; left out, everything. */
  readonly about?: ActivityAbout | undefined;
}

const mostSubjects = 5;

/** A page of the log, and how many entries there are on all pages. */
export interface Activity {
  readonly lines: readonly ActivityLine[];
  readonly total: number;
}

/**
 * A page of the activity log, newest first. Of everything, the log's end is read that far; the first call for a part of
 * it (`document`, `about`, `before`) reads the whole log, later ones only what came since. Throws `archive-damaged`.
 */
export async function listActivity(
  archive: Archive,
  { before = Infinity, limit = 100, offset = 0, document, about }: ActivityOptions = {},
): Promise<Activity> {
  if (document === undefined && about === undefined && before === Infinity) {
    const tail = await openLogTail(archive, offset + limit);
    return pageOf(tail, tail.entries, { before, limit, offset, total: tail.entries.at(-1)?.sequence ?? 0 });
  }
  const index = await openLogIndex(archive);
  const all = document === undefined ? index.entries : historyOf(index, document);
  const entries = about === undefined ? all : all.filter((entry) => aboutOf(entry) === about);
  return pageOf(index, entries, { before, limit, offset, total: entries.length });
}

function pageOf(
  index: LogTail,
  entries: readonly IndexedEntry[],
  { before, limit, offset, total }: Readonly<Record<'before' | 'limit' | 'offset' | 'total', number>>,
): Activity {
  // The entries are in order, so what comes before one of them ends where it would stand.
  const end = entries.findLastIndex(({ sequence }) => sequence < before) + 1 - offset;
  const page = entries.slice(Math.max(0, end - limit), Math.max(0, end)).toReversed();
  return { lines: page.map((entry) => lineOf(index, entry)), total };
}

/**
 * What one entry changed, record by record and field by field. Throws `entry-missing` or `archive-damaged`.
 */
export async function entryChanges(archive: Archive, sequence: number): Promise<readonly RecordChange[]> {
  const { changes } = await readEntry(archive, sequence);
  return changes.map(({ collection, id, before, after }) => {
    const subject = { collection, id, title: titleOf(after ?? before) };
    if (!isRecord(before)) return { ...subject, kind: 'added', fields: [] };
    if (!isRecord(after)) return { ...subject, kind: 'removed', fields: [] };
    return { ...subject, kind: 'changed', fields: fieldChanges(before, after) };
  });
}

/** One entry of the log as it was written. Throws `entry-missing` or `archive-damaged`. */
export async function readEntry(archive: Archive, sequence: number): Promise<Entry> {
  const isThere = Number.isInteger(sequence) && sequence >= 1;
  if (isThere) for await (const entry of archive.records.log(sequence)) return entry;
  throw new AppError('entry-missing', { sequence });
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function aboutOf({ touched }: IndexedEntry): ActivityAbout {
  const touches = (name: CollectionName) => touched.some(({ collection }) => collection === name);
  if (touches('documents') || touches('imports')) return 'documents';
  return touches('dossiers') ? 'dossiers' : 'archive';
}

function historyOf(index: LogIndex, document: DocumentId): readonly IndexedEntry[] {
  const own = index.trail('documents', document)?.entries ?? [];
  const sequences = new Set([...own, ...index.notesOf(document)]);
  return [...sequences].sort((one, other) => one - other).flatMap((at) => index.entries[at - 1] ?? []);
}

function lineOf(index: LogTail, entry: IndexedEntry): ActivityLine {
  const { sequence, at, who, action, undoes, touched } = entry;
  const undoable = undoableChanges(action, touched);
  const undoneBy = index.undoneBy(sequence);
  const stands = undoable.every(({ trail, print }) => trail.print === print);
  return {
    sequence,
    at,
    who: who ?? null,
    action,
    undoes: undoes ?? null,
    undoneBy,
    documents: touched.filter(({ collection }) => collection === 'documents').length,
    canUndo: undoneBy === null && undoable.length > 0 && stands,
    subjects: touched
      .slice(0, mostSubjects)
      .map(({ trail: { collection, id, title } }) => ({ collection, id, title })),
  };
}
