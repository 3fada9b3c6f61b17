import { PDFDict, PDFName, type PDFContext, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { dictOf, nameOf, numberOf } from './pdf-values.ts';
import { substituteFor, type SubstituteFont } from './substitute-name.ts';

/** What became of the fonts that originals name but do not hold. */
export interface SubstitutedFonts {
  /** Those another font stands in for, by name. */
  readonly replaced: readonly string[];
  /** Those for which there is none: every reader shows what it has. */
  readonly missing: readonly string[];
}

/** Simple fonts: a byte a letter. Others bring their own ways of calling letters. */
const simple = new Set(['Type1', 'TrueType', 'MMType1']);

/**
 * Puts fonts of the same widths where an original names a font and does not hold it, so that the dossier looks the same
 * on every machine. Without it each reader takes what it finds. Throws what `readFont` throws.
 */
export async function substituteFonts(
  document: PDFDocument,
  readFont: (file: string) => Promise<Uint8Array>,
): Promise<SubstitutedFonts> {
  const { context } = document;
  const files = new Map<string, PDFRef>();
  const replaced = new Set<string>();
  const missing = new Set<string>();
  for (const font of fontsWithoutFile(document)) {
    const name = (nameOf(font, 'BaseFont') ?? '').replace(/^[A-Z]{6}\+/, '');
    const descriptor = dictOf(font, 'FontDescriptor');
    const flags = (descriptor && numberOf(descriptor, 'Flags')) ?? 0;
    const substitute = simple.has(nameOf(font, 'Subtype') ?? '') ? substituteFor({ name, flags }) : undefined;
    if (!substitute) {
      missing.add(name);
      continue;
    }
    const file = files.get(substitute.file) ?? embed(await readFont(substitute.file), substitute, context);
    files.set(substitute.file, file);
    dress(font, { substitute, file, name });
    replaced.add(name);
  }
  return { replaced: [...replaced].sort(), missing: [...missing].sort() };
}

/** Fonts that a document names and does not hold. */
export function fontsWithoutFile({ context }: PDFDocument): PDFDict[] {
  const found = new Set<PDFDict>();
  const consider = (font: unknown): void => {
    if (font instanceof PDFDict && nameOf(font, 'Type') === 'Font' && lacksFile(font)) found.add(font);
  };
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    consider(object);
    // Written into the resources themselves.
    const fonts = dictOf(object, 'Font') ?? resourceFonts(object);
    for (const font of fonts?.values() ?? []) consider(context.lookup(font));
  }
  return [...found];
}

function resourceFonts(owner: PDFDict): PDFDict | undefined {
  const resources = dictOf(owner, 'Resources');
  return resources && dictOf(resources, 'Font');
}

function lacksFile(font: PDFDict): boolean {
  const type = nameOf(font, 'Subtype') ?? '';
  if (type.startsWith('CIDFont') || simple.has(type)) {
    const descriptor = dictOf(font, 'FontDescriptor');
    return !['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)));
  }
  return false;
}

function embed(bytes: Uint8Array, { form }: SubstituteFont, context: PDFContext): PDFRef {
  const kind = form === 'Type1C' ? { Subtype: 'Type1C' } : { Length1: bytes.length };
  return context.register(context.flateStream(bytes, kind));
}

function dress(
  font: PDFDict,
  {
    substitute,
    file,
    name,
  }: { readonly substitute: SubstituteFont; readonly file: PDFRef; readonly name: string },
): void {
  const { context } = font;
  const isCompact = substitute.form === 'Type1C';
  const isSigns = /symbol|dingbats/i.test(name);
  const descriptor = dictOf(font, 'FontDescriptor') ?? plainDescriptor(context, name, isSigns);
  descriptor.set(PDFName.of(isCompact ? 'FontFile3' : 'FontFile2'), file);
  font.set(PDFName.of('FontDescriptor'), context.register(descriptor));
  font.set(PDFName.of('Subtype'), PDFName.of(isCompact ? 'Type1' : 'TrueType'));
  if (isSigns || isCompact || font.has(PDFName.of('Encoding'))) return;
  // Called by its characters, a font needs to know which; what is not said is StandardEncoding, with curly quotes.
  font.set(
    PDFName.of('Encoding'),
    context.obj({
      Type: 'Encoding',
      BaseEncoding: 'WinAnsiEncoding',
      Differences: [39, 'quoteright', 96, 'quoteleft'],
    }),
  );
}

function plainDescriptor(context: PDFContext, name: string, isSigns: boolean): PDFDict {
  return context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: isSigns ? 4 : 32,
    FontBBox: [-200, -250, 1200, 950],
    ItalicAngle: /italic|oblique/i.test(name) ? -12 : 0,
    Ascent: 750,
    Descent: -250,
    CapHeight: 700,
    StemV: /bold/i.test(name) ? 140 : 80,
  });
}
