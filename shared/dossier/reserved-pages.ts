import { languageDirection, paragraphDirection } from './bidi.ts';
import type { Item } from './box.ts';
import type { PlacedWord, ReservedPage } from './composition.ts';
import { setNumber } from './furniture.ts';
import { setSingleLine } from './paragraph.ts';
import type { Typesetter } from './shape.ts';
import { colors, exhibitFoot, styles } from './style.ts';

/** A page as large as its original and the strip below it. */
interface FreePage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item<number>[];
}

/** How much of a recognised word's height lies above the line it stands on. */
const ascent = 0.8;

/** What is drawn on a page kept free for an original: its number below it, and invisibly the words that were read. */
export function reservedPage(page: ReservedPage, name: string, typesetter: Typesetter): FreePage {
  const height = page.height + exhibitFoot;
  const line = setNumber(name, 'folio', typesetter);
  const folio: Item<number> = {
    type: 'line',
    x: (page.width - line.width) / 2,
    y: height - exhibitFoot / 2 + styles.folio.size * 0.36,
    line,
    color: styles.folio.color,
  };
  const words = page.words.flatMap((word) => hiddenWord(word, page.language, typesetter));
  return { width: page.width, height, items: [...words, folio] };
}

function hiddenWord(word: PlacedWord, language: string, typesetter: Typesetter): Item<number>[] {
  const size = Math.max(1, word.height);
  const line = setSingleLine(
    {
      text: word.text,
      language,
      direction: paragraphDirection(word.text, language ? languageDirection(language) : 'ltr'),
      style: { ...styles.body, size, leading: size },
    },
    typesetter,
  );
  if (line.width <= 0 || word.width <= 0) return [];
  const hidden = { stretch: word.width / line.width };
  return [{ type: 'line', x: word.x, y: word.y + size * ascent, line, color: colors.ink, hidden }];
}
