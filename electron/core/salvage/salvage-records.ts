import type { CollectionName } from '../../../shared/model/activity.ts';
import type { Archive } from '../archive.ts';
import type { CollectionRecord } from '../storage/collections.ts';
import type { CopyOptions } from '../copies/copy-report.ts';
import type { Objects } from '../storage/objects.ts';
import type { RecordFormat } from '../storage/record-format.ts';
import type { Gathered } from './gather.ts';
import { readKnown } from './last-known.ts';
import { lostByReport, lostOf, type Lost } from './lost.ts';
import { takeDocuments, type TakenDocuments } from './take-documents.ts';

/** So many become one entry: what is cut off loses no more than these. */
const recordsPerEntry = 100;

/** What is taken as it is, after the documents that it names. */
const besides = [
  'imports',
  'dossiers',
  'mappings',
  'searches',
  'people',
  'cases',
  'campaigns',
  'redactions',
  'pairs',
  'notes',
  'terms',
  'fields',
  'merges',
] as const;

/** What is taken of it. The search index is not: it is made anew. */
type Taken = Exclude<CollectionName, 'indexes'>;

/** The damaged archive, as far as it can be read. */
export interface SalvageSource {
  readonly gathered: Gathered;
  readonly objects: Objects;
  readonly format: RecordFormat;
}

/**
 * Writes everything that was gathered into a new archive: documents with their objects, reports of imports, dossiers,
 * remembered columns. Throws `stopped`, `no-space`; what was written by then stays.
 */
export async function salvageRecords(
  source: SalvageSource,
  to: Archive,
  { signal, onProgress }: CopyOptions,
): Promise<TakenDocuments> {
  const lost: Lost[] = [];
  let [documents, objects, bytes, done] = [0, 0, 0, 0];
  await to.records.commit('archive-salvaged', []);
  const total = [...source.gathered.records.standing('documents')].length;
  for (const batch of inBatches(readable(source, 'documents', lost))) {
    const taken = await takeDocuments(source, to, {
      documents: batch,
      signal,
      onDone: () => onProgress?.({ done: ++done, total }),
    });
    documents += taken.documents;
    objects += taken.objects;
    bytes += taken.bytes;
    lost.push(...taken.lost);
  }
  for (const collection of besides)
    for (const batch of inBatches(readable(source, collection, lost)))
      await to.records.commit(
        'archive-salvaged',
        batch.map((after) => ({ collection, id: after.id, after })),
      );
  for (const report of to.records.all('imports')) lost.push(...lostByReport(source.gathered, report));
  return { documents, objects, bytes, lost };
}

/** The records of a collection, brought up to the format of now; those that are none are listed as lost. */
function* readable<Name extends Taken>(
  { gathered, format }: SalvageSource,
  collection: Name,
  lost: Lost[],
): Generator<CollectionRecord<Name>> {
  for (const { id, json } of gathered.records.standing(collection)) {
    const record = readKnown(json);
    const read = readAs(format, collection, record);
    if (read?.id === id) yield read as CollectionRecord<Name>;
    else lost.push(lostOf({ collection, id }, record, 'record'));
  }
}

/** Null for what no program of this age has written. */
function readAs(format: RecordFormat, collection: Taken, record: unknown) {
  try {
    const result = format.schemas[collection].safeParse(format.bringUp(collection, record));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

function* inBatches<T>(things: Iterable<T>): Generator<readonly T[]> {
  let batch: T[] = [];
  for (const thing of things) {
    batch.push(thing);
    if (batch.length < recordsPerEntry) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
