import { AppError } from '../../shared/errors.ts';
import { archiveFields, type ArchiveField } from '../../shared/fields/archive-fields.ts';
import { patchOf, type Statements } from '../../shared/fields/patch-of.ts';
import type { DocumentChange } from '../../shared/model/document-change.ts';
import type { Description, Document } from '../../shared/model/document.ts';
import type { Archive } from './archive.ts';
import { fileDocuments } from './cases/file-documents.ts';
import { linkPatch } from './cases/link-documents.ts';
import { editDocuments, getDocument } from './documents.ts';
import { vocabularyOf } from './vocabulary/vocabulary.ts';

/** How many documents became otherwise, and the entry that takes it back; null where none did. */
export interface Changed {
  readonly changed: number;
  readonly entry: number | null;
}

/**
 * Does the same to all of these documents: one entry of the log, durable when it resolves, taken back as one. What stands as
 * wished already is left alone. Throws `document-missing`, `case-missing`, `wrong-usage` for a value that the field
 * cannot have: nothing has changed then.
 */
export async function changeDocuments(
  archive: Archive,
  ids: readonly string[],
  change: DocumentChange,
): Promise<Changed> {
  if (change.does === 'file') {
    const { entry, added } = await fileDocuments(archive, ids, change.into);
    return { changed: added, entry: entry?.sequence ?? null };
  }
  const entry = await editDocuments(archive, ids, patcher(archive, change));
  return { changed: entry?.changes.length ?? 0, entry: entry?.sequence ?? null };
}

function patcher(
  archive: Archive,
  change: Exclude<DocumentChange, { does: 'file' }>,
): (document: Document) => Partial<Description> {
  switch (change.does) {
    case 'say': {
      const fields = new Map(
        archiveFields(vocabularyOf(archive)).map((field) => [field.path as string, field]),
      );
      const statements = readValues(change.values, fields);
      return (document) => patchOf(statementsFor(document, statements, fields), document);
    }
    case 'add':
      return ({ [change.field]: words }) =>
        words.includes(change.word) ? {} : { [change.field]: [...words, change.word] };
    case 'take':
      return ({ [change.field]: words }) => ({
        [change.field]: words.filter((word) => word !== change.word),
      });
    case 'link': {
      const target = getDocument(archive, change.to);
      const { relation } = change;
      return (document) => (document.id === target.id ? {} : linkPatch(document, { relation, target }));
    }
  }
}

type Fields = ReadonlyMap<string, ArchiveField>;

function readValues(values: Readonly<Record<string, unknown>>, fields: Fields): Statements {
  return new Map(
    Object.entries(values).map(([path, value]) => {
      if (!fields.has(path)) throw new AppError('wrong-usage', { reason: `${path} is no field of a record` });
      return [path, value ?? undefined];
    }),
  );
}

/** Without what only other kinds say. */
function statementsFor(document: Document, statements: Statements, fields: Fields): Statements {
  const kind = statements.get('kind') ?? document.kind;
  return new Map(
    [...statements].filter(([path]) => fields.get(path)?.kinds?.some((each) => each === kind) ?? true),
  );
}
