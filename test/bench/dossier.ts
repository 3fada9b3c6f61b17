/**
 * What making a dossier costs on this machine, beside jsPDF by itself and Chromium's print of the same text, in the
 * same run: `npm run bench -- dossier [pages] [pages of originals]`. Figures, not a test. "cpu" is what the process
 * itself worked, which is what to look at where others work on the machine too.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../host/chromium.ts';
import type { DossierFigures } from './dossier/process.ts';
import { textOfPages } from './dossier/text.ts';

const [textPages = 500, originalPages = 300] = process.argv.slice(2).map(Number);
/** Of an original from which twenty common words are taken out. */
const redactedPages = 100;
const print = (line: string) => process.stdout.write(`${line}\n`);
const folder = await mkdtemp(join(tmpdir(), 'testimonia-bench-dossier-'));

function measure(way: string, pages: number): DossierFigures {
  const file = join(import.meta.dirname, 'dossier/process.ts');
  // As the command line runs (package.json).
  const command = ['--max-semi-space-size=4', file, way, String(pages), folder];
  const said = execFileSync(process.execPath, command, { encoding: 'utf8' });
  return JSON.parse(said) as DossierFigures;
}

/** Chromium's print of the same text; its memory and work are other processes' and not counted. */
async function measurePrint(pages: number): Promise<DossierFigures | undefined> {
  const executablePath = findChromium();
  if (executablePath === null) return undefined;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const words = textOfPages(pages).map((paragraphs) => paragraphs.map(paragraphTag).join(''));
  const look = 'body{font:10.5pt/15pt serif}section{break-before:page}p{margin:7.5pt 0 0}';
  const started = performance.now();
  await page.setContent(
    `<style>${look}</style>${words.map((each) => `<section>${each}</section>`).join('')}`,
  );
  const path = join(folder, 'print.pdf');
  await page.pdf({
    path,
    format: 'A4',
    margin: { top: '1.19in', bottom: '1.11in', left: '1.1in', right: '1.1in' },
  });
  const seconds = (performance.now() - started) / 1000;
  await browser.close();
  const bytes = (await stat(path)).size;
  const count = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  const printed = Number(/Pages:\s+(\d+)/.exec(count)?.[1]);
  return { pages: printed, seconds, cpuSeconds: NaN, memory: NaN, megabytes: bytes / 1e6 };
}

function paragraphTag(text: string): string {
  return `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
}

const number = (value: number, digits: number) => (Number.isNaN(value) ? '-' : value.toFixed(digits));

function row(name: string, figures: DossierFigures): string {
  const { pages, seconds, cpuSeconds, memory, megabytes } = figures;
  return [
    name.padEnd(22),
    `${pages} pages`.padStart(11),
    `${number(seconds, 2)} s`.padStart(9),
    `${number(cpuSeconds, 2)} s cpu`.padStart(12),
    `${number(pages / seconds, 0)} pages/s`.padStart(12),
    `${number(memory, 0)} MB`.padStart(8),
    `${number((megabytes / pages) * 100, 3)} MB a 100 pages`.padStart(24),
  ].join(' ');
}

const load = () =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(' ');
try {
  print(`load ${load()}`);
  const ours = measure('ours', textPages);
  const plain = measure('jspdf', textPages);
  const printed = await measurePrint(textPages);
  print(row('this program', ours));
  print(row('jsPDF by itself', plain));
  if (printed) print(row('Chromium’s print', printed));
  const pace = (figures: DossierFigures) => figures.pages / figures.seconds;
  const times = (other: DossierFigures) =>
    `${(pace(ours) / pace(other)).toFixed(2)} × its pace, ${(ours.megabytes / ours.pages / (other.megabytes / other.pages)).toFixed(2)} × its size`;
  print(`beside jsPDF ${times(plain)}`);
  if (printed) print(`beside Chromium ${times(printed)}`);
  print('design: >= 60 pages/s, <= 400 MB, <= 0.35 MB a 100 pages');
  measure('ours', originalPages);
  print(row('pages of an original', measure('originals', originalPages)));
  print('design: <= 4 s for 300 pages');
  measure('ours', redactedPages);
  print(row('redacted, 20 terms', measure('redacted', redactedPages)));
  print(`load ${load()}`);
} finally {
  await rm(folder, { recursive: true });
}
