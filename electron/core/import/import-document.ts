import { plainText } from '../../../shared/model/content.ts';
import { documentSchema, type Document, type DocumentKind } from '../../../shared/model/document.ts';
import type { ImportId, ObjectId, Sha256 } from '../../../shared/model/ids.ts';
import type { Origins } from '../../../shared/model/origin.ts';
import type { Format, Parsed } from '../../../shared/model/parsed.ts';
import { newDocumentId } from '../new-id.ts';

/** What the one who imports says of every file of a run; it wins over what the files say. */
export interface SaidByImporter {
  readonly kind?: DocumentKind | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly describe?: DescribeFile | undefined;
}

/** What is known of a single file beside its bytes, by its path inside what is imported; it wins over all else. */
export type DescribeFile = (path: string) => Described | undefined;

interface Described {
  readonly found: Parsed['found'];
  readonly origins: Origins;
}

/** A file that was read: all that its record is made of, except where its original and its text are kept. */
export interface ReadDocument {
  readonly parsed: Parsed['others'][number];
  readonly format: Format;
  /** The path inside what is imported. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: Sha256;
  readonly importId: ImportId;
  /** The document that this file came inside of. */
  readonly attachedTo?: Attached | undefined;
}

/** What a file came inside of: the mail, and its path. The id is not known in a dry run. */
export interface Attached {
  readonly document: Document['id'] | undefined;
  readonly reference: string;
}

/** Makes the record once the objects are durable. */
export type MakeDocument = (objects: StoredObjects) => Document;

/** Where a document's bytes lie. */
interface StoredObjects {
  readonly original: ObjectId;
  readonly text: ObjectId;
  readonly layer?: ObjectId;
}

/** A new document's identity and kind, known before it is stored, and the way to its record. */
export interface NewDocument {
  readonly id: Document['id'];
  readonly kind: DocumentKind;
  readonly make: MakeDocument;
}

export function newDocument(read: ReadDocument, said: SaidByImporter): NewDocument {
  const { content, recognition, remarks } = read.parsed;
  const described = said.describe?.(read.path);
  const found = described ? withDescribed(read.parsed.found, described.found) : read.parsed.found;
  const origins = { ...read.parsed.origins, ...described?.origins };
  const { ruling, law, ...rest } = found;
  const id = newDocumentId();
  const kind = described?.found.kind ?? said.kind ?? found.kind ?? 'other';
  const fileName = read.path.slice(read.path.lastIndexOf('/') + 1);
  const make: MakeDocument = (objects) =>
    documentSchema.parse({
      ...rest,
      ...(kind === 'ruling' && ruling ? { ruling } : {}),
      ...(kind === 'law' && law ? { law } : {}),
      related: [...(rest.related ?? []), ...attachmentOf(read.attachedTo)],
      ...(said.language === undefined || described?.found.languages ? {} : { languages: [said.language] }),
      ...objects,
      schemaVersion: 1,
      id,
      revision: 1,
      kind,
      title: found.title ?? titleOfName(fileName),
      provenance: {
        fileName,
        path: read.path,
        bytes: read.bytes,
        sha256: read.sha256,
        format: read.format,
        importedAt: new Date().toISOString(),
        importId: read.importId,
      },
      origins,
      recognition,
      ...(remarks.length > 0 && { remarks }),
      characters: plainText(content).length,
    });
  return { id, kind, make };
}

/** Nested parts are joined field by field; any other value that is described takes the place of what was found. */
function withDescribed(found: Parsed['found'], described: Parsed['found']): Parsed['found'] {
  const { ruling, law, source } = described;
  return {
    ...found,
    ...described,
    ...(ruling && { ruling: { ...found.ruling, ...ruling } }),
    ...(law && { law: { ...found.law, ...law } }),
    ...(source && { source: { ...found.source, ...source } }),
  };
}

/** What two say of a file: what the first says counts, and the file belongs to what either says that it belongs to. */
export function joinDescribed(
  first: Described | undefined,
  second: Described | undefined,
): Described | undefined {
  if (!first || !second) return first ?? second;
  const related = [...(first.found.related ?? []), ...(second.found.related ?? [])];
  return {
    found: { ...withDescribed(second.found, first.found), related },
    origins: { ...second.origins, ...first.origins },
  };
}

function attachmentOf(attached: Attached | undefined): Document['related'] {
  return attached ? [{ relation: 'attachment-of', ...attached }] : [];
}

/** The last resort: the file's name without its ending. */
function titleOfName(fileName: string): string {
  return (
    fileName
      .replace(/(?<=.)\.[^.]*$/, '')
      .replace(/_/g, ' ')
      .trim() ||
    fileName ||
    '?'
  );
}
