/**
 * How well and how fast text in pictures is read: `node test/bench/ocr.ts [FILE...]`. Without files, the scanned pages of
 * the corpora that have a text beside them, and pages of an opinion that are drawn as a scanner would and compared with
 * their text. Figures, not a test.
 */
import { existsSync, readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { detectFormat } from '../../electron/core/import/detect-format.ts';
import { createPageReader } from '../../electron/parser/ocr-page.ts';
import { pageText } from '../../electron/parser/ocr-text.ts';
import { parse } from '../../electron/parser/parse.ts';
import { drawPage } from '../../electron/parser/pdf-draw.ts';
import { plainText } from '../../shared/model/content.ts';
import { corpus } from '../support/corpora.ts';
import { wordRecall } from '../support/word-recall.ts';

interface Measured {
  readonly name: string;
  readonly started: number;
  readonly text: string;
  readonly how: string;
  readonly gold?: string;
}

function tell({ name, started, text, how, gold }: Measured): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const accuracy = gold === undefined ? '' : `${(100 * wordRecall(gold, text)).toFixed(1)} % of words`;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  process.stdout.write(`${name.padEnd(32)} ${accuracy.padEnd(18)} ${how}, ${seconds} s, ${memory} MB\n`);
}

async function measureFile(path: string, gold?: string): Promise<void> {
  const started = performance.now();
  const bytes = readFileSync(path);
  const format = await detectFormat(bytes, path);
  if (format === 'zip') throw new Error(`${path} is a ZIP of files`);
  const reading = await parse({ id: 1, format, fileName: path, bytes }, () => undefined);
  const { models = [], confidence } = reading.recognition ?? {};
  tell({
    name: path.split('/').at(-1) ?? path,
    started,
    text: plainText(reading.content),
    how: `${models.join('+')} ${confidence ?? '-'}`,
    ...(gold === undefined ? {} : { gold }),
  });
}

/** Pages of a PDF with text, drawn without it, as if they had been scanned. */
async function measureDrawn(path: string, pages: number): Promise<void> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const reader = createPageReader({}, () => undefined);
  for (let number = 1; number <= Math.min(pages, document.numPages); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const gold = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    const started = performance.now();
    const { models, confidence, paragraphs } = await reader.read(await drawPage(page));
    const name = `${path.split('/').at(-1) ?? path} p. ${number}`;
    const how = `${models.join('+')} ${confidence.toFixed(1)}`;
    tell({ name, started, text: pageText(paragraphs), how, gold: gold.replace(/-\n/g, '') });
  }
}

const given = process.argv.slice(2);
for (const path of given) await measureFile(path);
if (given.length === 0 && existsSync(corpus('ocr'))) {
  const photo = readFileSync(corpus('ocr/phototest.gold.txt'), 'utf8');
  const scans = ['.tif', '_2.tif', 'rot.tif', '-rotated-180.png', '-rotated-L.png', '-rotated-R.png'];
  for (const scan of scans) await measureFile(corpus(`ocr/phototest${scan}`), photo);
  await measureFile(corpus('ocr/eurotext.tif'), readFileSync(corpus('ocr/eurotext.txt'), 'utf8'));
  const line = 'This matter is before the Foreign Intelligence';
  await measureFile(corpus('rulings/us-opinion-scanned.pdf'), line);
  await measureDrawn(corpus('rulings/us-opinion-text.pdf'), 3);
  await measureDrawn(corpus('rulings/iachr-vrp-vpc-v-nicaragua-2021.pdf'), 2);
}
