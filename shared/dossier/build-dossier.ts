import { languageDirection, type Direction } from './bidi.ts';
import { dossierRecord, type DossierRecord } from './dossier-record.ts';
import { composeDossier } from './compose.ts';
import { showsOriginal, type DossierContent } from './dossier-content.ts';
import type { DossierPhase, DossierTools } from './dossier-tools.ts';
import type { DossierWarning } from './dossier-warning.ts';
import { warningsOf } from './dossier-warnings.ts';
import type { Exhibits } from './exhibits/read-exhibits.ts';
import { prepareDossier, type PreparedContent } from './prepare.ts';
import { drawPdf, type PdfIdentity } from './draw-pdf.ts';
import type { ExhibitSheets } from './exhibit-sheets.ts';
import { fileIdentity } from './file-identity.ts';
import { encryptPdf } from './finish/encrypt-pdf.ts';
import type { FinishedDossier } from './finish/finish-dossier.ts';
import { fontDemands } from './font-demands.ts';
import { loadFonts } from './font-set.ts';
import { labelsFor } from './labels.ts';
import { layOutDossier, type Layout } from './layout.ts';
import type { MissingGlyphs } from './shape.ts';
import { countRedactions, type RedactionCounts } from './redact/count-redactions.ts';
import { requireArchival, requireOwnPages } from './require-archival.ts';
import { plainMarks } from './redact/mark.ts';
import { hidesAnything } from './redact/hides-anything.ts';
import { createSubsetter } from './subset-font.ts';

export interface BuiltDossier {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly warnings: readonly DossierWarning[];
  /** What its sidecar says, but for the file itself. */
  readonly record: DossierRecord;
  /** How much was taken out of which document, by page: for the archive alone. */
  readonly redactions: RedactionCounts;
}

/**
 * Makes the PDF of a dossier as one file, whatever volumes it asks for: compose, lay out, draw. The same content gives the same bytes.
 * Throws the reason of `tools.signal` when it is aborted, `dossier-not-archival` where PDF/A was asked for and cannot be, and what `readFont`, `readSubsetter` or
 * `prepareDossier` throw.
 */
export async function buildDossier(content: DossierContent, tools: DossierTools): Promise<BuiltDossier> {
  return buildFile(prepareDossier(content), tools);
}

/**
 * Makes the PDF of one file of a dossier. Throws as `buildDossier` does, and `redaction-left` where something that is
 * redacted is found in the finished file.
 */
export async function buildFile(content: PreparedContent, tools: DossierTools): Promise<BuiltDossier> {
  const laid = await layOutFile(content, tools);
  const { layout, missing, exhibits } = laid;
  const { archival } = content.options;
  if (archival) requireOwnPages(layout, tools);
  const { bytes, fonts } = await drawFile(content, laid, tools);
  if (hidesAnything(content)) {
    const { requireNothingLeft } = await import('./redact/require-nothing-left.ts');
    await requireNothingLeft(bytes, content, layout);
  }
  if (archival) await requireArchival(bytes);
  return {
    bytes: await locked(bytes, tools),
    pages: layout.pages.length,
    warnings: warningsOf(content, { exhibits, missing, fonts }),
    record: dossierRecord(content, layout),
    redactions: countRedactions(content, { layout, exhibits }),
  };
}

/** How large one file of a dossier would be; it is not searched for what was redacted, and not meant to go out. */
export async function measureFile(
  content: PreparedContent,
  tools: DossierTools,
): Promise<{ readonly pages: number; readonly size: number }> {
  const laid = await layOutFile(content, tools);
  const { bytes } = await drawFile(content, laid, tools);
  return { pages: laid.layout.pages.length, size: (await locked(bytes, tools)).length };
}

async function locked(bytes: Uint8Array, { password, qpdf }: DossierTools): Promise<Uint8Array> {
  return password === undefined ? bytes : encryptPdf(bytes, password, qpdf);
}

/** Draws a file of a dossier that was laid out: its own pages, then the originals' in their places. Throws as `buildDossier`. */
export async function drawFile(
  content: PreparedContent,
  { layout, exhibits }: LaidOutFile,
  tools: DossierTools,
): Promise<FinishedDossier> {
  const subset = await createSubsetter(await tools.readSubsetter());
  const total = layout.pages.length;
  const drawn = await drawPdf(layout, {
    identity: identityOf(content),
    subset,
    beforePage: (index) => step(tools, { phase: 'draw', done: index, total }, index % 16 === 0),
  });
  await step(tools, { phase: 'write', done: total, total }, true);
  return finish(drawn, { layout, exhibits, content, tools });
}

interface FinishTask {
  readonly layout: Layout;
  readonly exhibits: Exhibits;
  readonly content: DossierContent;
  readonly tools: DossierTools;
}

async function finish(
  drawn: Uint8Array,
  { layout, exhibits, content, tools }: FinishTask,
): Promise<FinishedDossier> {
  if (layout.reserved.length === 0) return { bytes: drawn, fonts: { replaced: [], missing: [] } };
  // A dossier of texts alone needs no library to take PDF files apart: it is loaded here, not with the program.
  const { finishDossier } = await import('./finish/finish-dossier.ts');
  const done = layout.pages.length;
  return finishDossier(drawn, {
    layout,
    exhibits,
    pageLabel: labelsFor(content.language).page,
    readFont: tools.readSubstitute,
    beforeExhibit: () => step(tools, { phase: 'write', done, total: done }, true),
  });
}

/** A file of a dossier before it is drawn. */
export interface LaidOutFile {
  readonly layout: Layout;
  readonly missing: MissingGlyphs;
  readonly exhibits: Exhibits;
}

/** Everything but the drawing. Throws as `buildDossier` does. */
export async function layOutFile(content: PreparedContent, tools: DossierTools): Promise<LaidOutFile> {
  const { bates } = content.options;
  const { exhibits, sheets, redacted } = await readOriginals(content, tools);
  const composition = composeDossier(content, sheets, redacted);
  const fonts = await loadFonts(fontDemands(composition, content.title, bates), tools.readFont);
  const missing: MissingGlyphs = new Map();
  const total = composition.parts.length;
  const layout = await layOutDossier(composition, {
    title: content.title,
    language: content.language,
    direction: frameDirection(content),
    typesetter: { fonts, missing },
    pageLabel: labelsFor(content.language).page,
    bates,
    firstPage: content.firstPage,
    beforePart: (index) => step(tools, { phase: 'layout', done: index, total }, true),
  });
  return { layout, missing, exhibits };
}

interface Originals {
  readonly exhibits: Exhibits;
  readonly sheets: ExhibitSheets;
  readonly redacted: ReadonlyMap<string, number>;
}

async function readOriginals(content: PreparedContent, tools: DossierTools): Promise<Originals> {
  if (!content.sections.some(({ documents }) => documents.some(showsOriginal)))
    return { exhibits: new Map(), sheets: new Map(), redacted: new Map() };
  const { exhibitSheets, readExhibits, redactedPlaces } = await import('./exhibits/read-exhibits.ts');
  const exhibits = await readExhibits(content, tools);
  return { exhibits, sheets: exhibitSheets(content, exhibits), redacted: redactedPlaces(exhibits) };
}

async function step(
  { onProgress, signal, pause }: DossierTools,
  progress: { readonly phase: DossierPhase; readonly done: number; readonly total: number },
  isRestful: boolean,
): Promise<void> {
  signal?.throwIfAborted();
  onProgress?.(progress);
  if (isRestful) await pause?.();
}

function frameDirection({ language }: PreparedContent): Direction {
  return languageDirection(language);
}

function identityOf(content: PreparedContent): PdfIdentity {
  const { title, subtitle, compiler, language, compiledAt, logHead, sections } = content;
  const originals = sections.flatMap((section) => [
    `${section.title}\n${section.note}`,
    ...section.documents.map(({ record, entry, printed }) =>
      [
        record.id,
        record.revision,
        record.provenance.sha256,
        JSON.stringify(entry) + (printed ? JSON.stringify(printed) : ''),
      ].join(' '),
    ),
  ]);
  const { notes, cover, options, firstPage, volume } = content;
  // What lies beside the file changes nothing in it, and what is printed of notes stands with the documents.
  const choices = JSON.stringify([
    notes,
    cover,
    { ...options, sidecar: undefined, annotations: undefined },
    firstPage,
    volume,
  ]);
  return {
    title: plainMarks(title),
    subject: plainMarks(subtitle),
    author: plainMarks(compiler),
    language,
    direction: frameDirection(content),
    createdAt: compiledAt,
    isArchival: options.archival,
    fileId: fileIdentity(
      [title, subtitle, compiler, compiledAt, logHead.hash, choices, ...originals].join('\n'),
    ),
  };
}
