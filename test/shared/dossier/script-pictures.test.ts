import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dossierTools } from '../../../electron/core/dossier-build.ts';
import { buildSheet } from '../../../shared/dossier/sheet.ts';
import { openPdf } from '../../support/dossier.ts';
import { drawPart, greatestDifference } from '../../support/page-picture.ts';
import { sentences } from '../../support/sentences.ts';

const goldens = join(import.meta.dirname, '../../fixtures/dossier-scripts');
/** To be set once after a font was changed; then each picture is looked at before it is kept. */
const isRenewed = process.env['RENEW_PICTURES'] === '1';
/** Where the two lines of a sentence stand on their sheet. */
const part = { x: 72, y: 112, width: 452, height: 46 };
const most = 25;

async function drawSentence(language: string, text: string) {
  const bytes = await buildSheet(
    {
      title: language,
      language: 'en',
      createdAt: '2026-11-22T07:10:00.000Z',
      flows: [{ type: 'text', text, style: 'body', language, spaceBefore: 8 }],
    },
    dossierTools(),
  );
  return drawPart(await openPdf(bytes), part, 2);
}

test.each(Object.entries(sentences))('%s looks as it was looked at', async (language, text) => {
  const file = join(goldens, `${language}.png`);
  const drawn = await drawSentence(language, text);
  if (isRenewed) {
    mkdirSync(goldens, { recursive: true });
    writeFileSync(file, drawn.toBuffer('image/png'));
  }
  expect(existsSync(file)).toBe(true);
  expect(await greatestDifference(drawn, readFileSync(file))).toBeLessThan(most);
});

test.each([
  ['hi', 'ी', 'ि'],
  ['ar', 'جميع', 'حميع'],
  ['vi', 'ự', 'ư'],
  ['th', 'ั้', 'ั'],
] as const)('a sign that is another in %s is seen', async (language, sign, other) => {
  const drawn = await drawSentence(language, sentences[language].replace(sign, other));
  expect(await greatestDifference(drawn, readFileSync(join(goldens, `${language}.png`)))).toBeGreaterThan(
    2 * most,
  );
});
