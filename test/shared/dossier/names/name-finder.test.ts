import { describe, expect, test } from 'vitest';
import { createNameFinder, pseudonymised } from '../../../../shared/dossier/names/name-finder.ts';

const people = [
  { names: ['Amína Diallo', 'Diallo', 'أمينة ديالو', 'Амина Диалло'], pseudonym: 'Witness A' },
  { names: ['김민지', '金敏智'], pseudonym: 'Witness B' },
  { names: ['N’Diaye'], pseudonym: 'Witness C' },
  { names: ['አሚና'], pseudonym: 'Witness D' },
  { names: ['हिन्दी नाम'], pseudonym: 'Witness E' },
];
const finder = createNameFinder(people);

describe('the names of protected people give way to pseudonyms', () => {
  test.each([
    ['in any letter case, without accents', 'Then AMINA DIALLO spoke.', 'Then Witness A spoke.'],
    ['with the accent apart', 'Ami\u0301na Diallo', 'Witness A'],
    ['over a line end', 'Amína\n   Diallo said', 'Witness A said'],
    ['with the family name first', 'Diallo, Amína (28)', 'Witness A (28)'],
    ['in the genitive', 'Amína Diallo’s letter', 'Witness A’s letter'],
    ['in a file name', 'interviews/amina_diallo-2018.pdf', 'interviews/Witness A-2018.pdf'],
    ['run together', 'aminadiallo@mail.example', 'Witness A@mail.example'],
    ['where only one form is written', 'Mme Diallo', 'Mme Witness A'],
    ['in Cyrillic', 'АМИНА ДИАЛЛО', 'Witness A'],
    ['in Arabic with vowel signs and another hamza', 'قالت أَمِينَة ديالو', 'قالت Witness A'],
    ['behind words that Arabic writes together', 'وأمينة ديالو', 'وWitness A'],
    ['before a Korean particle', '김민지는 말했다', 'Witness B는 말했다'],
    ['in Hangul taken apart', '김민지'.normalize('NFD'), 'Witness B'],
    ['with spaces between its signs', '김 민지', 'Witness B'],
    ['within a line of Chinese', '原告金敏智说', '原告Witness B说'],
    ['with either apostrophe', "M. N'Diaye et M. N’DIAYE", 'M. Witness C et M. Witness C'],
    ['behind an Amharic prefix', 'የአሚና', 'የWitness D'],
    ['before a Korean particle in Latin letters', 'Amina Diallo는', 'Witness A는'],
    ['hyphenated at a line end', 'Amína Dial-\nlo', 'Witness A'],
    ['with spaces between its letters', 'D I A L L O', 'Witness A'],
    ['in either spelling of Hindi', 'हिंदी नाम', 'Witness E'],
  ])('%s', (_, text, changed) => {
    expect(pseudonymised(text, finder)).toBe(changed);
  });

  test.each(['Diallos', 'Amína', 'Aminata Diall', 'تأمينة', 'the diallog'])(
    '“%s” is somebody or something else',
    (text) => {
      expect(pseudonymised(text, finder)).toBe(text);
    },
  );

  test('of two that overlap the longer counts', () => {
    expect(finder.find('Amína Diallo')).toEqual([{ start: 0, end: 12, pseudonym: 'Witness A' }]);
  });
});
