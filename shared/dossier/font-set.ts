import { Blob, Face as FontFace, Font } from 'harfbuzzjs';
import { baseTypeface, fallbacks, typefaceFor, type Face, type Typeface } from './fonts.ts';
import { scriptRuns, type Script } from './script-runs.ts';
import { readFontMetrics, type FontMetrics } from './sfnt.ts';

/** A font file ready to shape with. */
export interface LoadedFont {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly coverage: ReadonlySet<number>;
  readonly metrics: FontMetrics;
}

/** Which font a text asks for. */
interface FontWish {
  readonly face: Face;
  readonly isBold: boolean;
  /** BCP 47; decides among the forms of Han characters. */
  readonly language: string;
}

export interface FontChoice {
  readonly font: LoadedFont;
  readonly typeface: Typeface;
  /** No bold was drawn for this script: its outlines are stroked instead. */
  readonly isEmboldened: boolean;
}

/** The fonts of one build, all loaded before the first line is set. */
export interface FontSet {
  /** The fonts a text in that script may use, in order of preference: never empty. */
  chain(script: Script, wish: FontWish): readonly FontChoice[];
}

/** A text and how it is to be set: what decides which fonts are loaded. */
export interface FontDemand extends FontWish {
  readonly text: string;
}

/** Loads what the texts need and no more: a Chinese font alone is 10 MB. */
export async function loadFonts(
  demands: Iterable<FontDemand>,
  readFont: (file: string) => Promise<Uint8Array>,
): Promise<FontSet> {
  const loaded = new Map<string, LoadedFont>();
  const load = async (typeface: Typeface, isBold: boolean): Promise<LoadedFont> => {
    const file = fileOf(typeface, isBold);
    const found = loaded.get(file) ?? openFont(file, await readFont(file));
    loaded.set(file, found);
    return found;
  };
  const uncovered = new Set<number>();
  for (const { isBold, typeface, codePoints } of gather(demands)) {
    const { coverage } = await load(typeface, isBold);
    for (const codePoint of codePoints) if (!coverage.has(codePoint)) uncovered.add(codePoint);
  }
  const strike = ({ coverage }: LoadedFont): void => {
    for (const codePoint of uncovered) if (coverage.has(codePoint)) uncovered.delete(codePoint);
  };
  for (const font of loaded.values()) strike(font);
  for (const { typeface, holds } of fallbacks) {
    const isWorthLoading = [...uncovered].some((codePoint) => holds.test(String.fromCodePoint(codePoint)));
    if (isWorthLoading) strike(await load(typeface, false));
  }
  return createFontSet(loaded);
}

interface Gathered {
  readonly typeface: Typeface;
  readonly isBold: boolean;
  readonly codePoints: Set<number>;
}

function gather(demands: Iterable<FontDemand>): Iterable<Gathered> {
  const byFile = new Map<string, Gathered>();
  for (const { text, face, isBold, language } of demands) {
    for (const { start, end, script } of scriptRuns(text)) {
      const typeface = typefaceFor(script, face, language) ?? baseTypeface(face);
      const file = fileOf(typeface, isBold);
      const gathered = byFile.get(file) ?? { typeface, isBold, codePoints: new Set<number>() };
      byFile.set(file, gathered);
      for (const character of text.slice(start, end)) {
        const codePoint = character.codePointAt(0) ?? 0;
        if (!isIgnorable(codePoint)) gathered.codePoints.add(codePoint);
      }
    }
  }
  for (const face of ['serif', 'sans'] as const) {
    const typeface = baseTypeface(face);
    byFile.set(
      typeface.regular,
      byFile.get(typeface.regular) ?? { typeface, isBold: false, codePoints: new Set() },
    );
  }
  return byFile.values();
}

/** Characters that steer the text and show nothing, in any font (Default_Ignorable_Code_Point, and line ends). */
export function isIgnorable(codePoint: number): boolean {
  if (codePoint < 0x20 || codePoint === 0x85) return true;
  return (
    codePoint > 0x7f &&
    /\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/u.test(String.fromCodePoint(codePoint))
  );
}

function fileOf(typeface: Typeface, isBold: boolean): string {
  return (isBold ? typeface.bold : undefined) ?? typeface.regular;
}

function openFont(file: string, bytes: Uint8Array): LoadedFont {
  const face = new FontFace(new Blob(bytes));
  const coverage = new Set(face.collectUnicodes());
  return {
    file,
    bytes,
    font: new Font(face),
    unitsPerEm: face.upem,
    coverage,
    metrics: readFontMetrics(bytes),
  };
}

function createFontSet(loaded: ReadonlyMap<string, LoadedFont>): FontSet {
  const chains = new Map<string, readonly FontChoice[]>();
  const choice = (typeface: Typeface, isBold: boolean): FontChoice[] => {
    const font = loaded.get(fileOf(typeface, isBold)) ?? loaded.get(typeface.regular);
    return font ? [{ font, typeface, isEmboldened: isBold && font.file !== typeface.bold }] : [];
  };
  return {
    chain(script, { face, isBold, language }) {
      const key = [script, face, isBold, language].join(' ');
      const known = chains.get(key);
      if (known) return known;
      const own = typefaceFor(script, face, language);
      const wanted = [
        ...(own ? [own] : []),
        baseTypeface(face),
        ...fallbacks.map(({ typeface }) => typeface),
      ];
      const made = wanted.flatMap((typeface) => choice(typeface, isBold));
      chains.set(key, made);
      return made;
    },
  };
}
