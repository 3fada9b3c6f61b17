import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageDirection } from '../../../shared/dossier/bidi.ts';
import { setSingleLine } from '../../../shared/dossier/paragraph.ts';
import { glyphStride } from '../../../shared/dossier/shape.ts';
import { styles } from '../../../shared/dossier/style.ts';
import { typesetterFor } from '../../support/dossier.ts';
import { sentences } from '../../support/sentences.ts';

const golden = join(import.meta.dirname, '../../fixtures/dossier-glyphs.json');
/** To be set once after a font was changed; then each line is looked at as a picture before it is kept. */
const isRenewed = process.env['RENEW_GLYPHS'] === '1';
const known = JSON.parse(readFileSync(golden, 'utf8')) as Record<string, string>;

/** The glyphs from left to right, a group a font: `noto-serif-regular.ttf 55 72 3`. */
async function glyphsOf(language: string, text: string): Promise<string> {
  const direction = languageDirection(language);
  const typesetter = await typesetterFor([text], language);
  const line = setSingleLine({ text, language, direction, style: styles.body }, typesetter);
  expect(typesetter.missing.size).toBe(0);
  const groups = line.pieces.map(({ font, glyphs }) => {
    const ids = Array.from(
      { length: glyphs.length / glyphStride },
      (_, index) => glyphs[index * glyphStride],
    );
    expect(ids).not.toContain(0);
    return `${font.file} ${ids.join(' ')}`;
  });
  return groups.join(' | ');
}

test.each(Object.entries(sentences))(
  '%s is drawn with the glyphs that were looked at',
  async (language, text) => {
    const glyphs = await glyphsOf(language, text);
    if (isRenewed) known[language] = glyphs;
    expect(glyphs).toBe(known[language]);
  },
);

test('sixteen languages are looked at', () => {
  if (isRenewed) writeFileSync(golden, `${JSON.stringify(known, null, 2)}\n`);
  expect(Object.keys(known)).toEqual(Object.keys(sentences));
});
