import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { createArchive } from '../../../../electron/core/archive.ts';
import { undoImport } from '../../../../electron/core/activity/undo-import.ts';
import { importFiles } from '../../../../electron/core/import/import-files.ts';
import { importReport } from '../../../../electron/core/import/import-reports.ts';
import { asPage, inAnotherPaper, inOnePaper, oneRuling, otherRuling } from '../../../support/alike-texts.ts';
import { docxFile, docxParagraph } from '../../../support/docx-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** A new archive, and a way to bring files into it, a run each time. */
async function given() {
  const root = await temporaryFolder();
  const { archive } = await createArchive(join(root, 'a.testimonia'));
  onTestFinished(() => archive.close());
  let runs = 0;
  const bring = async (files: Readonly<Record<string, string | Uint8Array>>) => {
    const folder = join(root, `run${++runs}`);
    await mkdir(folder);
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    return importFiles(archive, [folder], { startParser });
  };
  return { archive, bring };
}

const docxOf = (text: string) =>
  docxFile({
    body: text
      .split('\n\n')
      .map((paragraph) => docxParagraph(paragraph))
      .join(''),
  });

describe('documents with nearly the same text', () => {
  it('are told for one ruling as DOCX and as a web page, and kept in the report', async () => {
    const { archive, bring } = await given();
    const first = await bring({ 'ruling.docx': docxOf(oneRuling) });
    const second = await bring({ 'ruling.html': asPage(oneRuling, 'Regional court, 4 May 2021') });
    const [near, ...others] = second.results[0]?.near ?? [];
    expect(near?.id).toBe(first.results[0]?.id);
    expect(near?.likeness).toBeGreaterThan(0.9);
    expect(others).toEqual([]);
    expect(first.results[0]?.near).toBeUndefined();
    expect(importReport(archive, second.id)?.results).toEqual(second.results);
  });

  it('are told for what two newspapers made of one agency’s report, within one run', async () => {
    const { bring } = await given();
    const { results } = await bring({ 'a.txt': inOnePaper, 'b.txt': inAnotherPaper, 'c.txt': oneRuling });
    const [one, another, ruling] = results;
    expect(another?.near).toEqual([{ id: one?.id, likeness: expect.any(Number) as number }]);
    expect(another?.near?.[0]?.likeness).toBeGreaterThan(0.55);
    expect(ruling?.near).toBeUndefined();
  });

  it('are not told for two rulings that share what every ruling of that court says', async () => {
    const { bring } = await given();
    const { results } = await bring({ 'a.docx': docxOf(oneRuling), 'b.docx': docxOf(otherRuling) });
    expect(results.map(({ status, near }) => ({ status, near }))).toEqual([
      { status: 'imported', near: undefined },
      { status: 'imported', near: undefined },
    ]);
  });

  it('are the same text where only bytes differ, and the likest of several comes first', async () => {
    const { bring } = await given();
    const cut = oneRuling.split('\n\n').slice(0, -2).join('\n\n');
    const { results } = await bring({ 'a.txt': cut, 'b.txt': `${oneRuling}\n`, 'c.txt': oneRuling });
    const [a, b, c] = results;
    expect(c?.near?.map(({ id }) => id)).toEqual([b?.id, a?.id]);
    expect(c?.near?.[0]?.likeness).toBe(1);
  });

  it('are not told for texts of a few words', async () => {
    const { bring } = await given();
    const { results } = await bring({
      'a.txt': 'Please see what is attached.',
      'b.txt': 'Please see what is attached.\n',
    });
    expect(results.map(({ near }) => near)).toEqual([undefined, undefined]);
  });

  it('are found as well where the signatures were lost, and not among what was taken back', async () => {
    const { archive, bring } = await given();
    const first = await bring({ 'a.txt': oneRuling });
    await archive.records.commit('index-saved', [{ collection: 'indexes', id: 'near' }]);
    const second = await bring({ 'b.txt': `${oneRuling}\n` });
    expect(second.results[0]?.near).toMatchObject([{ id: first.results[0]?.id, likeness: 1 }]);
    await undoImport(archive, first.id);
    const third = await bring({ 'c.txt': `\n${oneRuling}` });
    expect(third.results[0]?.near?.map(({ id }) => id)).toEqual([second.results[0]?.id]);
  });
});
