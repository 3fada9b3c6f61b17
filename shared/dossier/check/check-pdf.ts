import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';
import { archivalFaults, isArchival } from './archival.ts';
import { destinationsOf } from '../exhibits/destinations.ts';
import { loadPdf } from '../exhibits/load-pdf.ts';
import { arrayOf, dictOf, itemsOf, nameOf, textOf, valueOf } from '../exhibits/pdf-values.ts';
import { fontsWithoutFile } from '../exhibits/substitute-fonts.ts';
import { inFile, outFile, runQpdf, type QpdfPlace } from '../finish/qpdf.ts';
import { ruleResult, type CheckReport, type RuleResult } from './check-report.ts';
import { pageNames } from './page-names.ts';
import { createNumberReader } from './printed-number.ts';

export interface CheckOptions {
  readonly qpdf: QpdfPlace;
  /** Opens the file, where it is locked. */
  readonly password?: string | undefined;
}

/**
 * Looks a finished dossier over: whether its file is sound, opens as it should, and its numbers, links and bookmarks
 * hold. Never throws for what is in the file: what cannot be read breaks the rule `undamaged`.
 */
export async function checkPdf(bytes: Uint8Array, options: CheckOptions): Promise<CheckReport> {
  const { qpdf, password } = options;
  const key = password === undefined ? [] : [`--password=${password}`];
  const whole = await runQpdf(bytes, ['--check', ...key, inFile], qpdf);
  const soundness = ruleResult('undamaged', whole.code === 0 ? [] : whole.said.slice(-3));
  try {
    const document = await open(bytes, key, qpdf);
    const rules = [soundness, ...rulesOf(document)];
    if (isArchival(document)) rules.push(ruleResult('archival', archivalFaults(document, bytes)));
    return { pages: document.getPageCount(), rules };
  } catch {
    return { pages: 0, rules: [{ ...soundness, holds: false }] };
  }
}

/** Throws for what cannot be opened. */
async function open(bytes: Uint8Array, key: readonly string[], qpdf: QpdfPlace): Promise<PDFDocument> {
  const plain =
    key.length === 0 ? bytes : (await runQpdf(bytes, ['--decrypt', ...key, inFile, outFile], qpdf)).file;
  return loadPdf(plain ?? bytes);
}

function rulesOf(document: PDFDocument): RuleResult[] {
  const names = pageNames(document);
  return [
    ruleResult('opens', opensAsItShould(document.catalog) ? [] : ['OpenAction']),
    ruleResult('labels', brokenSequence(names)),
    ruleResult('numbers', wrongNumbers(document, names)),
    ...checkWays(document, names),
    ruleResult('inert', livePartsOf(document)),
    ruleResult(
      'fonts',
      fontsWithoutFile(document).map((font) => nameOf(font, 'BaseFont') ?? '?'),
    ),
    ruleResult(
      'upright',
      pagesWhere(document, (page) => page.getRotation().angle % 360 === 180),
    ),
  ];
}

function opensAsItShould(catalog: PDFDict): boolean {
  const action = valueOf(catalog, 'OpenAction');
  const target = action instanceof PDFDict ? arrayOf(action, 'D') : action;
  const zoom = target instanceof PDFArray ? itemsOf(target)[4] : undefined;
  return zoom instanceof PDFNumber && zoom.asNumber() === 1 && nameOf(catalog, 'PageMode') === 'UseOutlines';
}

/** The pages whose label does not go on where the one before ended. */
function brokenSequence(names: readonly string[]): number[] {
  const numbers = names.map((name) => Number(/\d+$/.exec(name)?.[0]));
  return numbers.flatMap((number, index) =>
    number > 0 && (index === 0 || number === (numbers[index - 1] ?? 0) + 1) ? [] : [index + 1],
  );
}

function wrongNumbers(document: PDFDocument, names: readonly string[]): number[] {
  const readNumber = createNumberReader();
  return document.getPages().flatMap((page, index) => (readNumber(page) === names[index] ? [] : [index + 1]));
}

/** Links and bookmarks: each must lead to a page, and a bookmark's title end in that page's number. */
function checkWays(document: PDFDocument, names: readonly string[]): RuleResult[] {
  const findDestination = destinationsOf(document);
  const isDead = (note: unknown): boolean => {
    if (!(note instanceof PDFDict) || nameOf(note, 'Subtype') !== 'Link') return false;
    const action = dictOf(note, 'A');
    if (action && nameOf(action, 'S') === 'URI') return false;
    return findDestination(note) === undefined;
  };
  const wrong: string[] = [];
  const seen = new Set<PDFDict>();
  const walk = (first: PDFDict | undefined): void => {
    for (let item = first; item && !seen.has(item); item = dictOf(item, 'Next')) {
      seen.add(item);
      const title = textOf(valueOf(item, 'Title')) ?? '';
      const page = findDestination(item)?.page;
      if (page === undefined || !title.endsWith(`${names[page] ?? ''}]`)) wrong.push(title);
      walk(dictOf(item, 'First'));
    }
  };
  const root = dictOf(document.catalog, 'Outlines');
  walk(root && dictOf(root, 'First'));
  return [
    ruleResult(
      'links',
      pagesWhere(document, (page) => itemsOf(arrayOf(page.node, 'Annots')).some(isDead)),
    ),
    ruleResult('bookmarks', seen.size === 0 ? ['0'] : wrong),
  ];
}

/** Scripts, attachments, form fields, and whatever starts by itself. */
function livePartsOf({ catalog, context }: PDFDocument): string[] {
  const names = dictOf(catalog, 'Names');
  const form = dictOf(catalog, 'AcroForm');
  const live = ['JavaScript', 'EmbeddedFiles'].filter((name) => names?.has(PDFName.of(name)));
  if (catalog.has(PDFName.of('AA'))) live.push('AA');
  if (form && (arrayOf(form, 'Fields')?.size() ?? 0) > 0) live.push('AcroForm');
  const kinds = new Set(['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'Rendition']);
  const starts = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [nameOf(dictOf(object, 'A') ?? object, 'S')] : []))
    .filter((kind) => kind !== undefined && kinds.has(kind));
  return [...live, ...new Set(starts.map(String))];
}

function pagesWhere(
  document: PDFDocument,
  isSuch: (page: ReturnType<PDFDocument['getPage']>) => boolean,
): number[] {
  return document.getPages().flatMap((page, index) => (isSuch(page) ? [index + 1] : []));
}
