import fc from 'fast-check';
import { expect, it } from 'vitest';
import { terms } from '../../../shared/search/analyze.ts';
import { createTermNumbers } from '../../../shared/search/packed/term-numbers.ts';
import { createTermReader } from '../../../shared/search/term-reader.ts';

const pieces = [
  ...['marches', 'Marches', 'éléphants', 'Straße', '#MeToo', "l'homme", 'İstanbul’da', 'ž', 'ª', '½', '７'],
  ...[
    'женщины',
    'المحاكم',
    'محمّد',
    'צה"ל',
    'क़ानूनों',
    'γυναίκες',
    '法律',
    '言论自由',
    '자유의',
    'สิทธิ',
    'タワー',
  ],
  ...[' ', '\n', '.', '-', "'", '’', '\u00AD', '\u2060', '\u200D', '\u200C', '\u0301', '\u3099', '\u0E31'],
  ...['😀', '\uD800', 'Ａ', 'x'.repeat(70), '__proto__', 'a', 'ا', 'א'],
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((each) => each.join(''));
const language = fc.constantFrom('und', 'fr', 'en', 'ar', 'es-419', 'tr', 'ru');

it('reads from a text the very terms that the analysis finds in it, known ones and new ones', () => {
  const numbers = createTermNumbers();
  const read = createTermReader(numbers);
  fc.assert(
    fc.property(text, language, (any, tag) => {
      const found = Array.from(read(any, tag), (number) => numbers.termOf(number));
      expect(found).toEqual(terms(any, tag));
    }),
    { numRuns: 5000 },
  );
});
