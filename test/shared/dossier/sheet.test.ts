import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { dossierTools } from '../../../electron/core/dossier-build.ts';
import {
  newRecoveryKey,
  readRecoveryKey,
  writeRecoveryKey,
} from '../../../electron/core/keys/recovery-key.ts';
import { recoverySheet } from '../../../shared/dossier/recovery-sheet.ts';
import { buildSheet, type Sheet } from '../../../shared/dossier/sheet.ts';
import { page as paper } from '../../../shared/dossier/style.ts';
import { createTranslate } from '../../../shared/i18n/translate.ts';
import { interfaceLanguages } from '../../../shared/model/preferences.ts';
import { openPdf, pageTexts } from '../../support/dossier.ts';

const createdAt = '2026-11-22T07:10:00.000Z';
const build = (sheet: Sheet) => buildSheet(sheet, dossierTools());

test.each(interfaceLanguages)(
  'a recovery sheet in “%s” is one page that gives the key back',
  async (language) => {
    const key = newRecoveryKey();
    const sheet = recoverySheet({
      ...{ recoveryKey: writeRecoveryKey(key), createdAt, language },
      archiveName: 'An archive whose name goes on and on, as names of folders sometimes do, over two lines',
    });
    const pdf = await openPdf(await build(sheet));
    const [text = '', ...others] = await pageTexts(pdf);
    expect(others).toEqual([]);
    const groups = text.match(/(?<![0-9A-Z])[0-9A-Z]{7}(?![0-9A-Z])/g) ?? [];
    expect(readRecoveryKey(groups.join('-'))).toEqual(Buffer.from(key));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: createTranslate(language)('sheet.recovery.title'),
      Language: language,
    });
    expect(await pdf.getPageMode()).toBe('UseNone');
  },
);

test('what does not fit one page goes on on a second, and both are numbered', async () => {
  const text = Array.from({ length: 60 }, (_, line) => `Line ${line + 1} of the statement.`).join('\n');
  const flows: Sheet['flows'] = [{ type: 'text', text, style: 'body', language: 'en', spaceBefore: 0 }];
  const pages = await pageTexts(
    await openPdf(await build({ title: 'Long', language: 'en', createdAt, flows })),
  );
  expect(pages).toHaveLength(2);
  expect(pages.join(' ')).toContain('Line 60 of');
  expect(pages.map((each) => each.trim().split(' ').at(-1))).toEqual(['1', '2']);
});

test('the same sheet gives the same bytes', async () => {
  const sheet: Sheet = { title: 'Same', language: 'fr', createdAt, flows: [] };
  expect(Buffer.compare(await build(sheet), await build(sheet))).toBe(0);
});

test.each([
  ['en', (_width: number, margin: number) => paper.side + margin],
  ['ar', (width: number, margin: number) => paper.width - paper.side - width - margin],
] as const)('every square of a code is where it belongs, in “%s”', async (language, left) => {
  const count = 21;
  const width = 210;
  const side = width / count;
  const rows = Array.from({ length: count }, (_, y) =>
    Array.from({ length: count }, (_, x) => (x * 7 + y * 3 + x * y) % 5 < 2),
  );
  const flows: Sheet['flows'] = [{ type: 'squares', rows, width, spaceBefore: 0 }];
  const pdf = await openPdf(await build({ title: '', language, createdAt, flows }));
  const shown = await pdf.getPage(1);
  const canvas = createCanvas(Math.ceil(paper.width), Math.ceil(paper.height));
  const context = canvas.getContext('2d');
  await shown.render({
    canvas: null,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport: shown.getViewport({ scale: 1 }),
  }).promise;
  const isDark = (x: number, y: number) => (context.getImageData(x, y, 1, 1).data[0] ?? 255) < 128;
  const x0 = left(width, 4 * side);
  const y0 = paper.top + 4 * side;
  const seen = rows.map((row, y) => row.map((_, x) => isDark(x0 + (x + 0.5) * side, y0 + (y + 0.5) * side)));
  expect(seen).toEqual(rows);
});
