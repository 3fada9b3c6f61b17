import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import { valueAt } from '../../shared/fields/field.ts';
import type { Change, Entry } from '../../shared/model/activity.ts';
import { contentSchema, type Content } from '../../shared/model/content.ts';
import {
  descriptionSchema,
  documentSchema,
  saidSchema,
  type Description,
  type Document,
  type DocumentKind,
} from '../../shared/model/document.ts';
import { textLayerSchema, type TextLayer } from '../../shared/model/recognition.ts';
import type { Origins } from '../../shared/model/origin.ts';
import type { Filter } from '../../shared/search/filter.ts';
import { passesFilter } from '../../shared/search/record-filter.ts';
import type { Archive } from './archive.ts';
import { requireOwnValues } from './vocabulary/require-own-values.ts';
import { objectName } from './storage/objects.ts';
import { readJson } from './disk/read-json.ts';
import { damaged } from './disk/storage-error.ts';

/** Which documents to list; without a limit, all of them. */
export interface DocumentFilter {
  readonly kind?: DocumentKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly tag?: string;
  /** What a query asks for beside words. */
  readonly filters?: readonly Filter[];
  /** Only of these, in their order; left out, of all. */
  readonly within?: readonly Document[];
  readonly limit?: number;
  readonly offset?: number;
}

/** Throws `document-missing`. */
export function getDocument(archive: Archive, id: string): Document {
  const document = archive.records.get('documents', id);
  if (!document) throw new AppError('document-missing', { id });
  return document;
}

/** The documents that the filter lets through, in the order in which they came, or in that of `within`. */
export function listDocuments(archive: Archive, filter: DocumentFilter = {}): Document[] {
  const { kind, country, tag, filters = [], within, offset = 0, limit = Infinity } = filter;
  const isWanted = (document: Document) =>
    (kind === undefined || document.kind === kind) &&
    (country === undefined || document.countries.includes(country)) &&
    (tag === undefined || document.tags.includes(tag)) &&
    filters.every((each) => passesFilter(document, each));
  const listed: Document[] = [];
  let passed = 0;
  for (const document of within ?? archive.records.all('documents')) {
    if (listed.length >= limit) break;
    if (isWanted(document) && ++passed > offset) listed.push(document);
  }
  return listed;
}

/** The document's text; throws `document-missing`, or `archive-damaged` when it is not what was written. */
export async function documentContent(archive: Archive, id: string): Promise<Content> {
  const { text } = getDocument(archive, id);
  return readJson(contentSchema, await archive.objects.get(text), objectName(text));
}

/** The words of its scanned pages with their places; undefined when no page of it was read from a picture. */
export async function documentLayer(archive: Archive, id: string): Promise<TextLayer | undefined> {
  const { layer } = getDocument(archive, id);
  if (layer === undefined) return undefined;
  return readJson(textLayerSchema, await archive.objects.get(layer), objectName(layer));
}

/** The original bit for bit, checked against its fixity value; throws `document-missing` or `archive-damaged`. */
export async function documentOriginal(archive: Archive, id: string): Promise<Uint8Array> {
  const { original, provenance } = getDocument(archive, id);
  const bytes = await archive.objects.get(original);
  if (createHash('sha256').update(bytes).digest('hex') !== provenance.sha256)
    throw damaged(objectName(original));
  return bytes;
}

/**
 * Changes what is said of a document; a field given as undefined is taken away. Durable when it resolves to the new
 * record, whose revision is one higher; a patch that changes nothing makes no revision.
 * Throws `document-missing`, or `wrong-usage` when a value is none that the field can have.
 */
export async function editDocument(
  archive: Archive,
  id: string,
  patch: Partial<Description>,
): Promise<Document> {
  await editDocuments(archive, [id], () => patch);
  return getDocument(archive, id);
}

/**
 * The same for many at once: one entry of the log, taken back as one. Resolves to that entry, or to null where nothing
 * changes. Throws as `editDocument`: nothing has changed then, not even those before the one that is wrong.
 */
export async function editDocuments(
  archive: Archive,
  ids: readonly string[],
  patchOf: (document: Document) => Partial<Description>,
): Promise<Entry | null> {
  const wanted = [...new Set(ids)];
  const changeOf = (id: string): Change[] => {
    const before = getDocument(archive, id);
    const after = edited(before, patchOf(before));
    requireOwnValues(archive, after.own, before.own);
    if (isDeepStrictEqual(after, before)) return [];
    return [{ collection: 'documents', id, after: { ...after, revision: before.revision + 1 } }];
  };
  if (wanted.every((id) => changeOf(id).length === 0)) return null;
  return archive.records.commit('document-edited', () => wanted.flatMap(changeOf));
}

function edited(before: Document, patch: Partial<Description>): Document {
  const edits = Object.fromEntries(
    Object.entries(patch).filter(([field]) => Object.hasOwn(descriptionSchema.shape, field)),
  );
  // What stood there before may be older than today's checks; what is said anew must pass them.
  const said = saidSchema.safeParse(edits);
  if (!said.success) throw new AppError('wrong-usage', { reason: z.prettifyError(said.error) });
  const result = documentSchema.safeParse({ ...before, ...edits });
  if (!result.success) throw new AppError('wrong-usage', { reason: z.prettifyError(result.error) });
  return { ...result.data, origins: originsKept(before, result.data) };
}

/** Where the values come from that were left as they were found; what a person corrected is theirs. */
function originsKept(before: Document, after: Document): Origins {
  const isKept = (path: string) => isDeepStrictEqual(valueAt(before, path), valueAt(after, path));
  return Object.fromEntries(Object.entries(before.origins).filter(([path]) => isKept(path)));
}
