import { Buffer, ClusterLevel, Direction as HarfBuzzDirection, GlyphFlag, shape } from 'harfbuzzjs';
import { embeddingLevels, type Direction } from './bidi.ts';
import { isIgnorable, type FontChoice, type FontSet, type LoadedFont } from './font-set.ts';
import { highlightsOf } from './highlight/highlight-mark.ts';
import type { HighlightColour } from '../model/note.ts';
import { boxesOf } from './redact/mark.ts';
import { scriptRuns, scriptTags, type Script } from './script-runs.ts';
import type { TextStyle } from './style.ts';

/** One line's worth of meaning: no line ends inside. */
export interface ShapeRequest {
  readonly text: string;
  readonly style: TextStyle;
  readonly direction: Direction;
  readonly language: string;
}

/** Integers kept for each glyph, in font units: id, cluster (index into the text), advance, x offset, y offset. */
export const glyphStride = 5;

/** Characters of one font, script and direction, shaped. Glyphs stand in the order seen from left to right. */
export interface ShapedRun {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly script: Script;
  readonly font: LoadedFont;
  /** The size this font is set in, in points: its script's scale is in it. */
  readonly size: number;
  readonly isEmboldened: boolean;
  /** Drawn white on a black box: it stands for words that were taken out. */
  readonly isBoxed: boolean;
  /** The colour in which a reader marked it. */
  readonly highlight: HighlightColour | undefined;
  readonly glyphs: Int32Array;
}

export interface ShapedText {
  readonly text: string;
  readonly language: string;
  readonly runs: readonly ShapedRun[];
  /** In points, at the index where a cluster begins; 0 elsewhere. */
  readonly advances: Float64Array;
  /** 1 where the text may be cut without shaping it again. */
  readonly isSafe: Uint8Array;
  /** The room a line of it needs, in points. */
  readonly leading: number;
}

/** Counts, by code point, the characters no font has. */
export type MissingGlyphs = Map<number, number>;

/** What setting text needs: the fonts, and where to note what they lack. */
export interface Typesetter {
  readonly fonts: FontSet;
  readonly missing: MissingGlyphs;
}

/** Turns one line-less text into glyphs: fonts chosen, bidi levels found, HarfBuzz asked. */
export function shapeText(request: ShapeRequest, { fonts, missing }: Typesetter): ShapedText {
  const { text, style, language } = request;
  const advances = new Float64Array(text.length + 1);
  const isSafe = new Uint8Array(text.length + 1);
  let leading = style.leading;
  const runs = itemise(request, fonts, missing).map((item) => {
    leading = Math.max(leading, style.leading * item.choice.typeface.leading);
    const run = shapeRun(text, language, {
      ...item,
      font: item.choice.font,
      size: style.size * item.choice.typeface.scale,
      isEmboldened: item.choice.isEmboldened,
      isSafe,
    });
    addAdvances(run, advances);
    return run;
  });
  return { text, language, runs, advances, isSafe, leading };
}

/** The same run over a narrower stretch: what a line cut at an unsafe place is drawn with. */
export function reshapeRun(
  shaped: ShapedText,
  run: ShapedRun,
  [start, end]: readonly [number, number],
): ShapedRun {
  return shapeRun(shaped.text, shaped.language, { ...run, start, end });
}

interface Item {
  readonly start: number;
  end: number;
  readonly level: number;
  readonly script: Script;
  readonly choice: FontChoice;
  readonly isBoxed: boolean;
  readonly highlight: HighlightColour | undefined;
}

function itemise(
  { text, style, direction, language }: ShapeRequest,
  fonts: FontSet,
  missing: MissingGlyphs,
): Item[] {
  const levels = embeddingLevels(text, direction);
  const boxes = boxesOf(text);
  const highlights = highlightsOf(text);
  const items: Item[] = [];
  const wish = { face: style.face, isBold: style.isBold, language };
  for (const { start, end, script } of scriptRuns(text)) {
    const chain = fonts.chain(script, wish);
    let index = start;
    for (const character of text.slice(start, end)) {
      const codePoint = character.codePointAt(0) ?? 0;
      const level = levels[index] ?? 0;
      const last = items.at(-1);
      const choice = chooseFont(codePoint, chain, last?.script === script ? last.choice : undefined);
      if (!choice) missing.set(codePoint, (missing.get(codePoint) ?? 0) + 1);
      const drawn = choice ?? chain[0];
      const isBoxed = boxes.some(({ start: from, end: to }) => from <= index && index < to);
      const place = index;
      const highlight = highlights.find(({ start: from, end: to }) => from <= place && place < to)?.colour;
      const next = index + character.length;
      const isSame =
        last?.script === script &&
        last.choice === drawn &&
        last.isBoxed === isBoxed &&
        last.highlight === highlight;
      if (isSame && last.level === level) last.end = next;
      else if (drawn)
        items.push({ start: index, end: next, level, script, choice: drawn, isBoxed, highlight });
      index = next;
    }
  }
  return items;
}

function chooseFont(
  codePoint: number,
  chain: readonly FontChoice[],
  current: FontChoice | undefined,
): FontChoice | undefined {
  const first = chain[0];
  if (current && current !== first && staysWith(current, codePoint)) return current;
  if (first?.font.coverage.has(codePoint)) return first;
  if (isIgnorable(codePoint)) return current ?? first;
  return chain.find(({ font }) => font.coverage.has(codePoint));
}

/** Marks and joiners never part from the letter before them. */
function staysWith(current: FontChoice, codePoint: number): boolean {
  if (isIgnorable(codePoint)) return true;
  return current.font.coverage.has(codePoint) && /\p{M}/u.test(String.fromCodePoint(codePoint));
}

interface RunToShape extends Omit<ShapedRun, 'glyphs'> {
  readonly isSafe?: Uint8Array;
}

/** How much text around a run HarfBuzz sees: joining letters across a change of font need their neighbours. */
const context = 8;
let buffer: Buffer | undefined;

function shapeRun(text: string, language: string, run: RunToShape): ShapedRun {
  const { start, end, level, script, font, size, isEmboldened, isBoxed, highlight, isSafe } = run;
  const from = Math.max(0, start - context);
  buffer ??= new Buffer();
  buffer.reset();
  buffer.addText(text.slice(from, end + context), start - from, end - start);
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
  buffer.setDirection(level % 2 === 1 ? HarfBuzzDirection.RTL : HarfBuzzDirection.LTR);
  buffer.setScript(scriptTags[script]);
  if (language) buffer.setLanguage(language);
  shape(font.font, buffer);
  // Together in one call they cost five times as much (harfbuzzjs 1.6.4 defines four properties on each).
  const shaped = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const glyphs = new Int32Array(shaped.length * glyphStride);
  for (const [order, glyph] of shaped.entries()) {
    const cluster = glyph.cluster + from;
    const position = positions[order];
    const index = order * glyphStride;
    glyphs[index] = glyph.codepoint;
    glyphs[index + 1] = cluster;
    glyphs[index + 2] = position?.xAdvance ?? 0;
    glyphs[index + 3] = position?.xOffset ?? 0;
    glyphs[index + 4] = position?.yOffset ?? 0;
    if (isSafe) isSafe[cluster] = glyph.flags & GlyphFlag.UNSAFE_TO_BREAK ? 0 : 1;
  }
  return { start, end, level, script, font, size, isEmboldened, isBoxed, highlight, glyphs };
}

function addAdvances({ glyphs, size, font }: ShapedRun, advances: Float64Array): void {
  const scale = size / font.unitsPerEm;
  for (let index = 0; index < glyphs.length; index += glyphStride) {
    const cluster = glyphs[index + 1] ?? 0;
    advances[cluster] = (advances[cluster] ?? 0) + (glyphs[index + 2] ?? 0) * scale;
  }
}
