import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decodeText } from '../../../electron/parser/charset.ts';
import { parseEml } from '../../../electron/parser/eml.ts';
import { plainText } from '../../../shared/model/content.ts';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';
import { encodeText } from '../../support/encode-text.ts';

/** The charsets that files were in before UTF-8, and translations of the Declaration that can be written in them. */
const old = [
  ['windows-1252', 'spa fra por_BR por_PT ita nld swe dan fin nob cat eus glg isl'],
  ['iso-8859-15', 'spa por_BR ita'],
  ['windows-1250', 'pol ces slk hun slv hrv bos_latn srp_latn als ron_1953'],
  ['iso-8859-2', 'pol ces slk hun slv hrv'],
  ['windows-1251', 'rus ukr bul bel mkd srp_cyrl'],
  ['koi8-r', 'rus'],
  ['koi8-u', 'ukr'],
  ['ibm866', 'rus'],
  ['iso-8859-5', 'rus bul'],
  ['windows-1253', 'ell_monotonic'],
  ['iso-8859-7', 'ell_monotonic'],
  ['windows-1254', 'tur'],
  ['windows-1255', 'heb'],
  ['windows-1256', 'arb pes_1 urd'],
  ['iso-8859-6', 'arb'],
  ['windows-1257', 'lit lav est'],
  ['windows-874', 'tha'],
  ['shift_jis', 'jpn'],
  ['euc-jp', 'jpn'],
  ['euc-kr', 'kor'],
  ['big5', 'cmn_hant'],
  ['gbk', 'cmn_hans'],
  ['macintosh', 'spa fra por_PT'],
  ['cp850', 'spa fra por_PT'],
  ['cp852', 'pol ces'],
] as const;

const cases = old.flatMap(([charset, files]) => files.split(' ').map((file) => [charset, file] as const));

/** As it was typed then: the charsets have the cedilla for the comma of Romania, and the Arabic yeh and kaf. */
const typed: Readonly<Record<string, string>> = { ș: 'ş', ț: 'ţ', ی: 'ي', ک: 'ك' };

describeWithCorpus('udhr', 'a text that does not say its charset', () => {
  it.each(cases)('is read in %s, whole and by the page: %s', (charset, file) => {
    const original = readFileSync(corpus(`udhr/${file}.txt`), 'utf8').normalize('NFC');
    const whole = original
      .replace(/[\u{feff}]/gu, '')
      .replace(/[șțیک]/gu, (letter) => typed[letter] ?? letter);
    for (const part of [whole, whole.slice(1500, 3500), whole.slice(1500, 2000), whole.slice(1500, 1700)]) {
      const { bytes, text } = encodeText(part, charset);
      expect(decodeText(bytes)).toBe(text);
      expect(decodeText(bytes, charset)).toBe(text);
    }
  });
});

describeWithCorpus('mail/legacy', 'mail of programs before UTF-8', () => {
  const files = readdirSync(corpus('mail/legacy')).filter((name) => name.endsWith('.eml'));

  it.each(files)('has every letter of its subject, its people and its text: %s', (file) => {
    const { content, found, parts = [] } = parseEml(readFileSync(corpus(`mail/legacy/${file}`)));
    const all = [
      found.title ?? '',
      ...(found.people ?? []).map(({ name }) => name),
      plainText(content),
      ...parts.map(({ name }) => name),
    ].join('\n');
    // They all tell the same fable of hares and frogs, or send it to the same people.
    const words = all.match(/[\p{L}\p{M}]*[^\p{ASCII}\s][\p{L}\p{M}]*/gu) ?? [];
    expect(words.filter((word) => !german.has(word))).toEqual([]);
    expect(all).not.toMatch(/=\?|[\u{fffd}\u0080-\u009f]/u);
  });
});

/** Its words with letters beyond ASCII, and the names of people and of a file. */
const german = new Set(
  (
    'Frösche Jürgen Schmürgen Müller HasenundFrösche über mißliche ärger laßt für ersäufen außerordentliche ' +
    'Getöse saßen daß Ersäufen fürchten unglücklicher müssen'
  ).split(' '),
);
