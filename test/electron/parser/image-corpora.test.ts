import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseImage } from '../../../electron/parser/image.ts';
import { plainText } from '../../../shared/model/content.ts';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';
import { wordRecall } from '../../support/word-recall.ts';

async function accuracy(picture: string, gold: string): Promise<number> {
  const bytes = new Uint8Array(readFileSync(corpus(`ocr/${picture}`)));
  const { content } = await parseImage(bytes, { recognition: {}, onPage: () => undefined });
  return wordRecall(readFileSync(corpus(`ocr/${gold}`), 'utf8'), plainText(content));
}

describeWithCorpus('ocr', 'scanned pages with a text beside them', () => {
  it.each(['phototest.tif', 'phototest_2.tif', 'phototestrot.tif', 'phototest-rotated-R.png'])(
    'are read with nearly every word: %s',
    async (picture) => {
      expect(await accuracy(picture, 'phototest.gold.txt')).toBeGreaterThan(0.98);
    },
  );

  it('are read with most words where six languages stand on a page', async () => {
    expect(await accuracy('eurotext.tif', 'eurotext.txt')).toBeGreaterThan(0.8);
  });
});
