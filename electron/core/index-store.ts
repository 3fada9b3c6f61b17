import type { Change } from '../../shared/model/activity.ts';
import type { ObjectId } from '../../shared/model/ids.ts';
import type { IndexStore, SavedPiece, SavedSegments } from '../../shared/search/saved-index.ts';
import type { Archive } from './archive.ts';
import { isDamage } from './disk/storage-error.ts';
import { savedIndexSchema, type CollectionRecord } from './storage/collections.ts';

/**
 * The search index's records: `search/0002/0001` is the second piece of the third segment. `search` alone is what earlier
 * programs kept, which nobody reads any more, and which goes with the next saving.
 */
const name = 'search';

function pieceRecords({ records }: Archive): CollectionRecord<'indexes'>[] {
  return [...records.all('indexes')].filter(({ id }) => id === name || id.startsWith(`${name}/`));
}

function recordId(segment: number, piece: number): string {
  return [name, ...[segment, piece].map((number) => String(number).padStart(4, '0'))].join('/');
}

/** Where an archive keeps its search index: sealed objects, named by the records of `indexes`. */
export function indexStoreOf(archive: Archive): IndexStore {
  return {
    segments: () => Promise.resolve(savedSegments(archive)),
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
    keep: (segments) => keepSegments(archive, segments),
  };
}

function savedSegments(archive: Archive): SavedSegments {
  const segments = new Map<string, SavedPiece[]>();
  const inOrder = pieceRecords(archive).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const { id, object, bytes } of inOrder) {
    const [, segment = ''] = id.split('/');
    const pieces = segments.get(segment) ?? [];
    pieces.push({ object, bytes });
    segments.set(segment, pieces);
  }
  return [...segments.values()];
}

/** Durable when it resolves. What it replaces is removed only then. */
async function keepSegments(archive: Archive, segments: SavedSegments): Promise<boolean> {
  const named = new Set(pieceRecords(archive).map(({ object }) => object));
  const isThere = (object: ObjectId) => named.has(object) || archive.objects.isOfThisSession(object);
  if (!segments.flat().every(({ object }) => isThere(object))) return false;
  if (changesTo(archive, segments).length === 0) return true;
  const { changes } = await archive.records.commit('index-saved', () => changesTo(archive, segments));
  const kept = new Set(pieceRecords(archive).map(({ object }) => object));
  for (const { before } of changes) {
    const replaced = savedIndexSchema.safeParse(before);
    // An object that stays costs room and nothing else.
    if (replaced.success && !kept.has(replaced.data.object))
      await archive.objects.remove(replaced.data.object).catch(() => undefined);
  }
  return true;
}

/** What makes these segments, and nothing else, the saved index. */
function changesTo(archive: Archive, segments: SavedSegments): Change[] {
  const wanted = new Map(
    segments.flatMap((pieces, segment) =>
      pieces.map((each, piece) => [recordId(segment, piece), each] as const),
    ),
  );
  const before = new Map(pieceRecords(archive).map((record) => [record.id, record]));
  const savedAt = new Date().toISOString();
  const changed = [...wanted].filter(([id, { object }]) => before.get(id)?.object !== object);
  const gone = [...before.keys()].filter((id) => !wanted.has(id));
  return [
    ...changed.map(([id, piece]) => ({
      collection: 'indexes' as const,
      id,
      after: { schemaVersion: 1, id, ...piece, savedAt },
    })),
    ...gone.map((id) => ({ collection: 'indexes' as const, id })),
  ];
}
