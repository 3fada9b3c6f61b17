import type { Change } from '../../shared/model/activity.ts';
import type { ObjectId } from '../../shared/model/ids.ts';
import type { IndexStore, SavedForm, SavedPiece } from '../../shared/search/saved-index.ts';
import type { Archive } from './archive.ts';
import { isDamage } from './disk/storage-error.ts';
import { savedIndexSchema, type CollectionRecord } from './storage/collections.ts';

/**
 * The search index's records: `search/0002/0001` is the second piece of the third segment, `search/state` what is to be
 * known of them all. `search` alone is what earlier programs kept, which nobody reads any more, and which goes with the
 * next saving.
 */
const name = 'search';
const stateId = `${name}/state`;

function pieceRecords({ records }: Archive): CollectionRecord<'indexes'>[] {
  return [...records.all('indexes')].filter(({ id }) => id === name || id.startsWith(`${name}/`));
}

function recordId(segment: number, piece: number): string {
  return [name, ...[segment, piece].map((number) => String(number).padStart(4, '0'))].join('/');
}

/** Where an archive keeps its search index: sealed objects, named by the records of `indexes`. */
export function indexStoreOf(archive: Archive): IndexStore {
  return {
    saved: () => Promise.resolve(savedForm(archive)),
    async readPiece(object) {
      if (!pieceRecords(archive).some((record) => record.object === object)) return null;
      try {
        return await archive.objects.get(object);
      } catch (error) {
        if (isDamage(error)) return null;
        throw error;
      }
    },
    writePiece: async (bytes) => ({ object: await archive.objects.put(bytes), bytes: bytes.length }),
    keep: (form) => keepForm(archive, form),
  };
}

function savedForm(archive: Archive): SavedForm {
  const segments = new Map<string, SavedPiece[]>();
  const inOrder = pieceRecords(archive).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const { id, object, bytes } of inOrder) {
    if (id === stateId) continue;
    const [, segment = ''] = id.split('/');
    const pieces = segments.get(segment) ?? [];
    pieces.push({ object, bytes });
    segments.set(segment, pieces);
  }
  const state = archive.records.get('indexes', stateId);
  return {
    segments: [...segments.values()],
    state: state ? { object: state.object, bytes: state.bytes } : null,
    madeFrom: state?.madeFrom ?? null,
  };
}

function piecesOf({ segments, state }: SavedForm): SavedPiece[] {
  return [...segments.flat(), ...(state ? [state] : [])];
}

/** Durable when it resolves. What it replaces is removed only then. */
async function keepForm(archive: Archive, form: SavedForm): Promise<boolean> {
  const named = new Set(pieceRecords(archive).map(({ object }) => object));
  const isThere = (object: ObjectId) => named.has(object) || archive.objects.isOfThisSession(object);
  if (!piecesOf(form).every(({ object }) => isThere(object))) return false;
  if (changesTo(archive, form).length === 0) return true;
  const { changes } = await archive.records.commit('index-saved', () => changesTo(archive, form));
  const kept = new Set(pieceRecords(archive).map(({ object }) => object));
  for (const { before } of changes) {
    const replaced = savedIndexSchema.safeParse(before);
    // An object that stays costs room and nothing else.
    if (replaced.success && !kept.has(replaced.data.object))
      await archive.objects.remove(replaced.data.object).catch(() => undefined);
  }
  return true;
}

/**
 * Where no document has changed since, the entry that keeps the index is itself the last that it knows of: a head that is
 * written right behind it then leaves nothing to look up.
 */
function lastKnownEntry({ records }: Archive, madeFrom: number): number {
  const since = records.changed.since('documents', madeFrom);
  return since?.size === 0 ? records.changed.until + 1 : madeFrom;
}

/** What makes this, and nothing else, the saved index. */
function changesTo(archive: Archive, form: SavedForm): Change[] {
  const { segments, state, madeFrom } = form;
  const savedAt = new Date().toISOString();
  const wanted = new Map<string, CollectionRecord<'indexes'>>();
  const want = (id: string, piece: SavedPiece) =>
    wanted.set(id, { schemaVersion: 1, id, object: piece.object, bytes: piece.bytes, savedAt });
  for (const [segment, pieces] of segments.entries())
    for (const [place, piece] of pieces.entries()) want(recordId(segment, place), piece);
  if (state) want(stateId, state);
  const before = new Map(pieceRecords(archive).map((record) => [record.id, record]));
  const changed = [...wanted.values()].filter(({ id, object }) => before.get(id)?.object !== object);
  const gone = [...before.keys()].filter((id) => !wanted.has(id));
  return [
    ...changed.map((record) => ({
      collection: 'indexes' as const,
      id: record.id,
      after:
        record.id === stateId && madeFrom !== null
          ? { ...record, madeFrom: lastKnownEntry(archive, madeFrom) }
          : record,
    })),
    ...gone.map((id) => ({ collection: 'indexes' as const, id })),
  ];
}
