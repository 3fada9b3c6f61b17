import { letters, roman } from './numerals.ts';
import { elementsIn, type XmlElement } from './xml.ts';

interface Level {
  readonly isBullet: boolean;
  /** `1`, `a`, `A`, `i`, `I`; empty for no number. */
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels' numbers the label shows. */
  readonly shown: number;
}

/** Where an item stands. */
export interface ItemPlace {
  readonly style: string;
  /** 0 for the outermost. */
  readonly depth: number;
  /** The number that the item itself says it begins anew with. */
  readonly startAt?: number | undefined;
  /** Whether this list goes on where the last of its style ended. */
  readonly isContinued?: boolean | undefined;
}

/** A document's list styles (OpenDocument 1.3, 16.30), and the count of each. */
export interface OdtLists {
  /** A list begins: its numbers are counted anew unless it continues one. */
  begin(place: ItemPlace): void;
  /** The next label: `3.`, `(b)`, `•`; empty when the style shows none. Call in the order of the text. */
  next(place: ItemPlace): string;
}

/** Headings are numbered by a list style of this name of ours. */
export const outline = '\u0000outline';

/** The lists of the elements that hold styles (`office:styles`, `office:automatic-styles`). */
export function readOdtLists(holders: readonly XmlElement[]): OdtLists {
  const styles = new Map<string, ReadonlyMap<number, Level>>();
  for (const holder of holders) {
    for (const style of elementsIn(holder)) {
      if (style.name === 'text:list-style')
        styles.set(style.attributes['style:name'] ?? '', readLevels(style));
      if (style.name === 'text:outline-style') styles.set(outline, readLevels(style));
    }
  }
  const counts = new Map<string, (number | undefined)[]>();
  return {
    begin: ({ style, depth, isContinued }) => {
      const numbers = counts.get(style);
      if (numbers && isContinued !== true) numbers.length = Math.min(numbers.length, depth);
    },
    next: ({ style, depth, startAt }) => {
      const levels = styles.get(style);
      const level = levels?.get(depth);
      const numbers = counts.get(style) ?? [];
      numbers[depth] = startAt ?? (numbers[depth] ?? (level?.start ?? 1) - 1) + 1;
      numbers.length = depth + 1;
      counts.set(style, numbers);
      return levels && level ? labelOf(level, levels, numbers) : '';
    },
  };
}

function labelOf(
  level: Level,
  levels: ReadonlyMap<number, Level>,
  numbers: readonly (number | undefined)[],
): string {
  if (level.isBullet) return '•';
  if (level.format === '') return '';
  const first = numbers.length - Math.min(level.shown, numbers.length);
  const shown = numbers.slice(first).map((number, index) => {
    const { format = '', start = 1 } = levels.get(first + index) ?? {};
    return numeral(number ?? start, format);
  });
  return (level.prefix + shown.filter((each) => each !== '').join('.') + level.suffix).trim();
}

function numeral(number: number, format: string): string {
  if (format === '') return '';
  if (number < 1 || number > 3999) return String(number);
  if (format === 'a') return letters(number);
  if (format === 'A') return letters(number).toUpperCase();
  if (format === 'i') return roman(number);
  if (format === 'I') return roman(number).toUpperCase();
  return String(number);
}

function readLevels(style: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    elementsIn(style).map(({ name, attributes }) => [
      wholeNumber(attributes['text:level'], 1) - 1,
      {
        isBullet: name === 'text:list-level-style-bullet' || name === 'text:list-level-style-image',
        format: attributes['style:num-format'] ?? '',
        prefix: attributes['style:num-prefix'] ?? '',
        suffix: attributes['style:num-suffix'] ?? '',
        start: wholeNumber(attributes['text:start-value'], 1),
        shown: wholeNumber(attributes['text:display-levels'], 1),
      },
    ]),
  );
}

/** A number as an attribute has it, or what is meant where it is missing. */
export function wholeNumber(value: string | undefined, otherwise: number): number {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : otherwise;
}
