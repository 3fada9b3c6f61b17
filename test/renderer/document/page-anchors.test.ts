import { describe, expect, it } from 'vitest';
import {
  anchorPage,
  runsOfStretch,
  stretchBetween,
} from '../../../renderer/document/original/page-anchors.ts';

const sealed = (text: string, offset = 0) => [{ text, offset }];

/** What is drawn of a stretch of the text. */
function drawn(runs: readonly string[], text: string, words: string): string[] {
  const start = text.indexOf(words);
  const stretch = { start, end: start + words.length };
  return runsOfStretch(anchorPage(runs, sealed(text)), stretch).map(({ run, from, to }) =>
    (runs[run] ?? '').slice(from, to),
  );
}

describe('the runs of a page', () => {
  it('are found in the text over lines, hyphens and what is left out between them', () => {
    const runs = ['Page 3', 'The court of ap-', 'peal convicted him.'];
    const text = 'The court of appeal convicted him.';
    expect(drawn(runs, text, 'appeal')).toEqual(['ap', 'peal']);
    expect(anchorPage(runs, sealed(text)).known).toBeCloseTo(28 / 33, 1);
  });

  it('are found where the text orders them otherwise, as a note at its end', () => {
    const runs = ['She spoke', '1', 'in May.', 'Interview of 2018.'];
    const text = 'She spoke in May.\nInterview of 2018.';
    expect(drawn(runs, text, 'in May')).toEqual(['in May']);
  });

  it('take each word once, where the same word stands again', () => {
    const runs = ['court', 'and', 'court'];
    const { places } = anchorPage(runs, sealed('court and court', 100));
    expect(places.map((place) => place[0])).toEqual([100, 106, 110]);
  });

  it('in Arabic are found though they are drawn from left to right, in the shapes of letters', () => {
    const runs = ['المحكمة', 'ﺣﻜﻤﺖ'];
    expect(drawn(runs, 'حكمت المحكمة', 'حكمت')).toEqual(['ﺣﻜﻤﺖ']);
    expect(drawn(runs, 'حكمت المحكمة', 'المحكمة')).toEqual(['المحكمة']);
  });

  it('in Japanese are found letter by letter', () => {
    expect(drawn(['判決は覆', 'された。'], '判決は覆された。', '覆された')).toEqual(['覆', 'された']);
  });

  it('that the text does not have are known as such', () => {
    expect(anchorPage(['lorem ipsum dolor'], sealed('The court convicted him.')).known).toBe(0);
    expect(anchorPage([], sealed('')).known).toBe(1);
  });

  it('give back the stretch that is selected between two places', () => {
    const text = 'The court of appeal convicted him.';
    const anchors = anchorPage(['The court of ap-', 'peal convicted him.'], sealed(text, 50));
    const stretch = stretchBetween(anchors, { run: 0, unit: 13 }, { run: 1, unit: 4 });
    expect(stretch && text.slice(stretch.start - 50, stretch.end - 50)).toBe('appeal');
    expect(stretchBetween(anchors, { run: 0, unit: 15 }, { run: 0, unit: 16 })).toBeNull();
  });
});
