import type { StatedPlace, Statement } from '../../../shared/activity/statement.ts';
import type { Change } from '../../../shared/model/activity.ts';
import type { InterfaceLanguage } from '../../../shared/model/preferences.ts';
import { readStatementCode, writeStatementCode } from './statement-code.ts';
import type { Archive } from '../archive.ts';
import { readEntry } from './history.ts';
import { isDamage } from '../disk/storage-error.ts';

/**
 * Whether the log is still the one that was signed off. `not-in-log`: it ends before that entry, as an older copy does.
 * `altered`: something up to that entry is not what it was, or cannot be read.
 */
export type StatementCheck = 'holds' | 'other-archive' | 'not-in-log' | 'altered';

/**
 * States how the log ends now, for somebody outside to keep. Nothing is written, and nothing in it is secret: who holds
 * it cannot even test a guess at what an entry says, for entries carry random ids. Throws `archive-damaged`.
 */
export async function signOff(
  archive: Archive,
  { who, language }: { readonly who: string | null; readonly language: InterfaceLanguage },
): Promise<Statement> {
  const { sequence, hash } = archive.records.head;
  const documents = archive.records.count('documents');
  const { at } = await readEntry(archive, sequence);
  const place = {
    archive: archive.id,
    sequence,
    at,
    head: hash,
    documents,
    signedAt: new Date().toISOString(),
  };
  return { ...place, who, language, code: writeStatementCode(place) };
}

/** Reads a statement's code, alone or in the whole text. Throws `statement-unreadable`. */
export function readStatement(text: string): StatedPlace {
  return readStatementCode(text);
}

/**
 * Compares a statement with the log, which is read from its first entry: the chain of hashes, the entry's place, its
 * time, and the number of documents after it.
 */
export async function checkStatement(archive: Archive, stated: StatedPlace): Promise<StatementCheck> {
  if (stated.archive !== archive.id) return 'other-archive';
  const { head } = archive.records;
  if (stated.sequence > head.sequence) return 'not-in-log';
  try {
    const found = await placeAt(archive, stated.sequence);
    const { at, hash = head.hash, documents } = found;
    const isSame = at === stated.at && hash === stated.head && documents === stated.documents;
    return isSame ? 'holds' : 'altered';
  } catch (error) {
    if (isDamage(error)) return 'altered';
    throw error;
  }
}

interface Place extends Pick<StatedPlace, 'at' | 'documents'> {
  /** Undefined for the log's last entry: only the one after it tells. */
  readonly hash?: string;
}

async function placeAt(archive: Archive, sequence: number): Promise<Place> {
  let [at, documents] = ['', 0];
  for await (const entry of archive.records.log()) {
    if (entry.sequence > sequence) return { at, documents, hash: entry.previous };
    at = entry.at;
    documents += entry.changes.reduce((sum, change) => sum + documentsMore(change), 0);
  }
  return { at, documents };
}

/** By how many documents there are more after a change: 1, 0 or -1. */
function documentsMore({ collection, before, after }: Change): number {
  return collection === 'documents' ? Number(after !== undefined) - Number(before !== undefined) : 0;
}
