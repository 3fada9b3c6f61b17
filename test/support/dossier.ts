import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { dossierTools } from '../../electron/core/dossier-build.ts';
import { buildDossier, type BuiltDossier } from '../../shared/dossier/build-dossier.ts';
import type { DossierContent, DossierDocument } from '../../shared/dossier/dossier-content.ts';
import { loadFonts } from '../../shared/dossier/font-set.ts';
import type { Typesetter } from '../../shared/dossier/shape.ts';
import { styles } from '../../shared/dossier/style.ts';
import type { Block } from '../../shared/model/content.ts';
import { dossierCoverSchema } from '../../shared/model/dossier-cover.ts';
import { plainEntry, type DossierEntry } from '../../shared/model/dossier-entry.ts';
import { dossierOptionsSchema } from '../../shared/model/dossier-options.ts';
import { noRedactions } from '../../shared/model/dossier-redactions.ts';
import { documentIdSchema } from '../../shared/model/ids.ts';
import type { Document } from '../../shared/model/document.ts';
import { sampleDocument } from './sample-document.ts';

/** A document of a dossier: its paragraphs, or its blocks, and what a test says of its record. */
export function dossierDocument(
  text: string | readonly Block[],
  said: Partial<Document> = {},
  entry: Partial<DossierEntry> = {},
): DossierDocument {
  const blocks = typeof text === 'string' ? [{ type: 'paragraph' as const, text }] : [...text];
  // A fixed identity: the tests compare bytes.
  const id = documentIdSchema.parse('d000000000001');
  return { record: sampleDocument({ id, ...said }), content: { blocks }, entry: { ...plainEntry, ...entry } };
}

/** A dossier of one section without a name, or of what a test says. */
export function dossierOf(
  documents: readonly DossierDocument[],
  said: Partial<DossierContent> = {},
): DossierContent {
  return {
    title: 'A dossier',
    subtitle: '',
    compiler: '',
    language: 'en',
    notes: '',
    cover: dossierCoverSchema.parse({}),
    options: dossierOptionsSchema.parse({}),
    redactions: noRedactions,
    archiveName: 'archive',
    compiledAt: '2026-11-22T07:10:00.000Z',
    logHead: { sequence: 7, hash: 'ab'.repeat(32) },
    sections: [{ title: '', note: '', documents }],
    ...said,
  };
}

export function build(content: DossierContent): Promise<BuiltDossier> {
  return buildDossier(content, dossierTools());
}

/** Fonts for these texts, as a dossier in that language would load them. */
export async function typesetterFor(texts: readonly string[], language = ''): Promise<Typesetter> {
  const { face, isBold } = styles.body;
  const demands = texts.map((text) => ({ text, face, isBold, language }));
  return { fonts: await loadFonts(demands, dossierTools().readFont), missing: new Map() };
}

/** Reads a PDF back with a library that had no part in making it. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
}

/** The pages' texts, one string a page, words parted by single spaces. */
export async function pageTexts(pdf: PDFDocumentProxy): Promise<string[]> {
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
      return text.replace(/\s+/g, ' ');
    }),
  );
}

/** The number of the page that a link's or bookmark's destination names. */
export async function pageOfDestination(pdf: PDFDocumentProxy, destination: unknown): Promise<number> {
  if (!Array.isArray(destination)) throw new Error('Not an explicit destination');
  const [reference] = destination as [{ num: number; gen: number }];
  return (await pdf.getPageIndex(reference)) + 1;
}
