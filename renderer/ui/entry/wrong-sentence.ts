import type { CellValue } from '../../../shared/fields/read-cell.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { isolate } from '../isolate.ts';

/** What is wrong with what was said, and what would be right; null where nothing is. */
export function wrongSentence(read: CellValue, translate: Translate): string | null {
  if (!('wrong' in read)) return null;
  const { wrong, cell, choices = [] } = read;
  if (wrong === 'person' || wrong === 'sentence') return translate(`entry.wrong.${wrong}`);
  return translate(`sheet.wrong.${wrong}`, { cell: isolate(cell), choices: choices.join(', ') });
}
