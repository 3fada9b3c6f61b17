import type { HighlightColour } from '../model/note.ts';
import type { Face } from './fonts.ts';

/** Red, green, blue from 0 to 1, as PDF wants them. */
export type Color = readonly [number, number, number];

function color(hexadecimal: string): Color {
  const [red = 0, green = 0, blue = 0] = (hexadecimal.match(/../g) ?? []).map(
    (pair) => Math.round((parseInt(pair, 16) / 255) * 1000) / 1000,
  );
  return [red, green, blue];
}

/** The colours of the window on white paper; each still reads when printed in black. */
export const colors = {
  ink: color('1E1B22'),
  muted: color('5E5766'),
  accent: color('5B2A86'),
  hairline: color('CFC8D6'),
} as const;

/** What readers marked: its ground, and the line below it, which each colour has of its own, for paper without colours. */
export const highlights: Readonly<
  Record<HighlightColour, { readonly ground: Color; readonly line: Color; readonly dashes: string }>
> = {
  yellow: { ground: color('FFF3C4'), line: color('8A6100'), dashes: '[]' },
  green: { ground: color('D9F2DD'), line: color('1B6B3A'), dashes: '[6 2]' },
  blue: { ground: color('D8E9FB'), line: color('27517B'), dashes: '[2 1.6]' },
  pink: { ground: color('FBDDE8'), line: color('A3274F'), dashes: '[6 1.6 1.2 1.6]' },
};

export interface TextStyle {
  readonly face: Face;
  readonly isBold: boolean;
  /** In points, of a Latin text: other scripts are scaled to look as large. */
  readonly size: number;
  /** From one baseline to the next, in points. */
  readonly leading: number;
  readonly color: Color;
}

function reading(size: number, leading: number, options: Partial<TextStyle> = {}): TextStyle {
  return { face: 'serif', isBold: false, size, leading, color: colors.ink, ...options };
}

function label(size: number, leading: number, options: Partial<TextStyle> = {}): TextStyle {
  return { face: 'sans', isBold: false, size, leading, color: colors.muted, ...options };
}

/** Every style of the dossier. Sizes and leadings in points. */
export const styles = {
  coverTitle: reading(28, 36, { isBold: true }),
  coverSubtitle: reading(14, 21, { color: colors.muted }),
  partTitle: reading(20, 27, { isBold: true }),
  sectionTitle: reading(13, 19, { isBold: true, color: colors.accent }),
  documentTitle: reading(18, 25, { isBold: true }),
  heading1: reading(14, 20, { isBold: true }),
  heading2: reading(12, 17, { isBold: true }),
  heading3: reading(10.5, 15, { isBold: true }),
  body: reading(10.5, 15),
  quote: reading(10, 14.5),
  note: reading(9, 12.5),
  cell: reading(9, 12.5),
  cellHead: reading(9, 12.5, { isBold: true }),
  kicker: label(8.5, 13, { isBold: true, color: colors.accent }),
  factLabel: label(8, 12.5),
  fact: label(8.5, 12.5, { color: colors.ink }),
  entryTitle: reading(10.5, 15),
  entrySection: reading(10.5, 15, { isBold: true, color: colors.accent }),
  entryDetail: label(8, 11.5),
  entryNumber: label(9, 15),
  groupNumber: label(9, 31),
  groupSigns: label(21, 31, { isBold: true, color: colors.ink }),
  running: label(7.5, 10),
  folio: label(9, 12, { color: colors.ink }),
} as const satisfies Record<string, TextStyle>;

export type StyleName = keyof typeof styles;

/** A4 (ISO 216) in points, and the margins of the text. */
export const page = {
  width: 595.28,
  height: 841.89,
  side: 79,
  top: 86,
  bottom: 80,
  /** Baselines of the running header and of the page number, from the top. */
  header: 50,
  folio: 805,
} as const;

/** Height of the strip added below each page of an original, in points: its number stands there and covers nothing. */
export const exhibitFoot = 24;

export const textWidth = page.width - 2 * page.side;
export const textHeight = page.height - page.top - page.bottom;
