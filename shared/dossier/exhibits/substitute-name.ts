/** What a font dictionary tells of the letters it wants. */
export interface WantedFont {
  /** As the original names it, without the tag of a subset: `TimesNewRoman,Bold`. */
  readonly name: string;
  /** As ISO 32000-1, table 123 has them. */
  readonly flags: number;
}

/** A font of the same widths, and how it is written into a PDF. */
export interface SubstituteFont {
  /** A file of pdf.js's standard fonts. */
  readonly file: string;
  /** Type1C: a compact font called by the names of letters; TrueType: called by their characters. */
  readonly form: 'Type1C' | 'TrueType';
}

const fixedPitch = 1;
const serif = 2;
const symbolic = 4;
const italic = 64;
const forceBold = 1 << 18;

/**
 * The font with the widths of the standard fourteen that stands nearest to one an original names but does not hold;
 * undefined for signs of its own (Wingdings), which no other font can stand in for.
 */
export function substituteFor({ name, flags }: WantedFont): SubstituteFont | undefined {
  if (/dingbats/i.test(name)) return { file: 'FoxitDingbats.pfb', form: 'Type1C' };
  if (/^symbol/i.test(name)) return { file: 'FoxitSymbol.pfb', form: 'Type1C' };
  if (/wingdings|webdings|symbol|barcode/i.test(name)) return undefined;
  const isKnown = /times|roman|helvetica|arial|courier/i.test(name);
  if (!isKnown && (flags & symbolic) !== 0) return undefined;
  const isBold = /bold|black|heavy|demi/i.test(name) || (flags & forceBold) !== 0;
  const isItalic = /italic|oblique/i.test(name) || (flags & italic) !== 0;
  const weight = `${isBold ? 'Bold' : ''}${isItalic ? 'Italic' : ''}`;
  if (/courier|mono|consol|typewriter/i.test(name) || (flags & fixedPitch) !== 0)
    return { file: `FoxitFixed${weight}.pfb`, form: 'Type1C' };
  const isSans = /helvetica|arial|sans|verdana|tahoma|calibri|gothic/i.test(name);
  const hasSerifs = /times|roman|serif|georgia|garamond|book|palatino|cambria|minion/i.test(name);
  if (!isSans && (hasSerifs || (flags & serif) !== 0))
    return { file: `FoxitSerif${weight}.pfb`, form: 'Type1C' };
  return { file: `LiberationSans-${weight || 'Regular'}.ttf`, form: 'TrueType' };
}
