import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  showsOriginal,
  type DossierContent,
  type DossierContentSection,
  type DossierDocument,
} from '../../shared/dossier/dossier-content.ts';
import type { DossierTools } from '../../shared/dossier/dossier-tools.ts';
import { entryOf, type Dossier, type DossierDraft } from '../../shared/model/dossier.ts';
import type { DossierOptions } from '../../shared/model/dossier-options.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { Note } from '../../shared/model/note.ts';
import type { Archive } from './archive.ts';
import { documentContent, documentLayer, getDocument } from './documents.ts';
import { listNotes } from './notes.ts';
import { protectedNamesOf } from './people/protected-names.ts';
import { vocabularyOf } from './vocabulary/vocabulary.ts';
import { resourceFolder } from './resource-folder.ts';

/**
 * Gathers all that a dossier says from the archive: its documents' records and texts, and where the log stands.
 * The same archive and dossier give the same content: its date is that of the newest thing in it, not today's.
 * Whom the archive protects is protected in it, by every form of the name, where its profile hides names.
 * Throws `document-missing`, or `archive-damaged` for a text that is not what was written.
 */
export async function dossierContent(
  archive: Archive,
  dossier: Dossier | DossierDraft,
): Promise<DossierContent> {
  const { title, subtitle, compiler, language, notes, cover, options, redactions } = dossier;
  const { sequence, hash } = archive.records.head;
  const sections: DossierContentSection[] = [];
  for (const section of dossier.sections) {
    const documents: DossierDocument[] = [];
    for (const id of section.documents) {
      const record = getDocument(archive, id);
      const entry = entryOf(dossier, id);
      const layer = showsOriginal({ entry }) ? await documentLayer(archive, id) : undefined;
      const content = await documentContent(archive, id);
      documents.push({ record, content, entry, layer, notes: printedNotes(archive, id, options) });
    }
    sections.push({ title: section.title, note: section.note, documents });
  }
  return {
    title,
    subtitle,
    compiler,
    language,
    notes,
    cover,
    options: { ...options, protectedNames: protectedNamesOf(archive, { ...options, ...redactions }) },
    redactions,
    archiveName: archive.name,
    compiledAt: newestOf(sections, 'updatedAt' in dossier ? dossier.updatedAt : undefined),
    logHead: { sequence, hash },
    sections,
    vocabulary: vocabularyOf(archive),
  };
}

/** The notes that a dossier prints; those without a passage only where notes are wanted. */
function printedNotes(
  archive: Archive,
  document: DocumentId,
  { annotations }: Pick<DossierOptions, 'annotations'>,
): readonly Note[] | undefined {
  if (annotations === 'none') return undefined;
  const notes = listNotes(archive, document);
  if (annotations === 'notes') return notes;
  return notes.filter(({ passage }) => passage !== undefined).map((note) => ({ ...note, text: '' }));
}

function newestOf(sections: readonly DossierContentSection[], updatedAt: string | undefined): string {
  const imported = sections.flatMap(({ documents }) =>
    documents.flatMap(({ record, notes = [] }) => [
      record.provenance.importedAt,
      ...notes.map(({ updatedAt: written }) => written),
    ]),
  );
  const moments = [...imported, ...(updatedAt === undefined ? [] : [updatedAt])].sort();
  return moments.at(-1) ?? new Date(0).toISOString();
}

const fonts = new URL('fonts/', resourceFolder);

const packages = createRequire(import.meta.url);

/** What the build needs, on Node; without an archive's originals, none can be shown page by page. */
export function dossierTools(
  options: Pick<DossierTools, 'onProgress' | 'signal' | 'password'> &
    Partial<Pick<DossierTools, 'readOriginal' | 'unfoldPicture'>> = {},
): DossierTools {
  return {
    readOriginal: (id) => Promise.reject(new Error(`Nowhere to read the original of ${id} from`)),
    unfoldPicture: () => Promise.resolve(null),
    ...options,
    readFont: (file) => readFile(new URL(file, fonts)),
    readSubsetter: () => readFile(packages.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')),
    readSubstitute: (file) => readFile(packages.resolve(`pdfjs-dist/standard_fonts/${file}`)),
    readPdfium: () => readFile(packages.resolve('@embedpdf/pdfium/pdfium.wasm')),
    qpdf: { wasm: packages.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm') },
    pause: () => nextTurn(),
  };
}
