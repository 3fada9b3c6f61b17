import { attributeOf, elementsOf } from './docx-xml.ts';
import { letters, roman } from './numerals.ts';

/** Where a paragraph stands in a document's lists. */
interface NumberedAt {
  readonly numId: string;
  /** 0 to 8. */
  readonly level: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** With `%1` to `%9` for the numbers of the levels. */
  readonly text: string;
  readonly style: string | undefined;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where this use of the list begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** A document's lists as `word/numbering.xml` and `word/styles.xml` set them (ECMA-376-1, 17.9). */
export interface Numbering {
  /** What a paragraph's own properties and its style say; null when it has no number. */
  placeOf(properties: string): NumberedAt | null;
  /** The next label of a list: `12.`, `(b)`, `•`; empty when it shows none. Call in the order of the text. */
  nextLabel(place: NumberedAt): string;
}

export function readNumbering(numberingXml: string, stylesXml: string): Numbering {
  const lists = readLists(numberingXml);
  const styles = new Map(
    elementsOf(stylesXml, 'style').map(({ start, inside }) => [
      attributeOf(start, 'style', 'styleId') ?? '',
      inside,
    ]),
  );
  const counters = new Map<string, (number | undefined)[]>();
  const used = new Set<string>();

  /** A style's list: its own, or that of the style it is based on. */
  const placeOfStyle = (style: string, depth = 0): NumberedAt | null => {
    const inside = styles.get(style);
    if (inside === undefined || depth > 20) return null;
    const numId = attributeOf(inside, 'numId');
    if (numId === undefined) return placeOfStyle(attributeOf(inside, 'basedOn') ?? '', depth + 1);
    const linked = [...(lists.get(numId)?.levels ?? [])].find(([, level]) => level.style === style);
    return { numId, level: linked?.[0] ?? levelNumber(attributeOf(inside, 'ilvl')) };
  };

  return {
    placeOf: (properties) => {
      const own = elementsOf(properties, 'numPr')[0]?.inside ?? '';
      const ofStyle = placeOfStyle(attributeOf(properties, 'pStyle') ?? '');
      const numId = attributeOf(own, 'numId') ?? ofStyle?.numId;
      // Number 0 takes a style's numbering away again.
      if (numId === undefined || numId === '0') return null;
      const ilvl = attributeOf(own, 'ilvl');
      return { numId, level: ilvl === undefined ? (ofStyle?.level ?? 0) : levelNumber(ilvl) };
    },
    nextLabel: ({ numId, level }) => {
      const list = lists.get(numId);
      const here = list?.levels.get(level);
      if (!list || !here) return '';
      const numbers = counters.get(list.abstractId) ?? [];
      const restart = used.has(`${numId} ${level}`) ? undefined : list.restarts.get(level);
      used.add(`${numId} ${level}`);
      numbers[level] = restart ?? (numbers[level] ?? here.start - 1) + 1;
      numbers.length = level + 1;
      counters.set(list.abstractId, numbers);
      return labelOf(here, list.levels, numbers);
    },
  };
}

function labelOf(here: Level, levels: List['levels'], numbers: readonly (number | undefined)[]): string {
  if (here.format === 'bullet') return '•';
  if (here.format === 'none') return '';
  const label = here.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = levels.get(Number(digit) - 1);
    return level ? numeral(numbers[Number(digit) - 1] ?? level.start, level.format) : '';
  });
  return label.trim();
}

function numeral(number: number, format: string): string {
  if (number < 1 || number > 3999) return String(number);
  if (format === 'lowerLetter') return letters(number);
  if (format === 'upperLetter') return letters(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  return format === 'decimalZero' ? String(number).padStart(2, '0') : String(number);
}

function readLists(xml: string): ReadonlyMap<string, List> {
  const levelsById = new Map(
    elementsOf(xml, 'abstractNum').map(({ start, inside }) => [
      attributeOf(start, 'abstractNum', 'abstractNumId') ?? '',
      readLevels(inside),
    ]),
  );
  return new Map(
    elementsOf(xml, 'num').map(({ start, inside }) => {
      const abstractId = attributeOf(inside, 'abstractNumId') ?? '';
      const overrides = elementsOf(inside, 'lvlOverride');
      const restarts = overrides.flatMap(({ start: override, inside: changed }) => {
        const number = attributeOf(changed, 'startOverride');
        const level = levelNumber(attributeOf(override, 'lvlOverride', 'ilvl'));
        return number === undefined ? [] : [[level, wholeNumber(number, 1)] as const];
      });
      const levels = new Map([...(levelsById.get(abstractId) ?? []), ...readLevels(inside)]);
      const numId = attributeOf(start, 'num', 'numId') ?? '';
      return [numId, { abstractId, levels, restarts: new Map(restarts) }];
    }),
  );
}

function readLevels(xml: string): ReadonlyMap<number, Level> {
  return new Map(
    elementsOf(xml, 'lvl').map(({ start, inside }) => [
      levelNumber(attributeOf(start, 'lvl', 'ilvl')),
      {
        start: wholeNumber(attributeOf(inside, 'start'), 1),
        format: attributeOf(inside, 'numFmt') ?? 'decimal',
        text: attributeOf(inside, 'lvlText') ?? '',
        style: attributeOf(inside, 'pStyle'),
      },
    ]),
  );
}

function levelNumber(value: string | undefined): number {
  return Math.min(8, wholeNumber(value, 0));
}

function wholeNumber(value: string | undefined, otherwise: number): number {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : otherwise;
}
