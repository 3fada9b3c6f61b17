import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { undoEntry } from '../../../../electron/core/activity/undo.ts';
import { undoImport } from '../../../../electron/core/activity/undo-import.ts';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { importFiles } from '../../../../electron/core/import/import-files.ts';
import { importReport } from '../../../../electron/core/import/import-reports.ts';
import { keepBoth } from '../../../../electron/core/near/kept-pairs.ts';
import { inAnotherPaper, inOnePaper } from '../../../support/alike-texts.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** An archive into which an agency's report came from two newspapers, in one run. */
async function given() {
  const root = await temporaryFolder();
  const path = join(root, 'a.testimonia');
  const { archive } = await createArchive(path);
  const papers = join(root, 'papers');
  await mkdir(papers);
  await writeFile(join(papers, 'a.txt'), inOnePaper);
  await writeFile(join(papers, 'b.txt'), inAnotherPaper);
  const bring = (into: Archive) => importFiles(into, [papers], { startParser });
  const report = await bring(archive);
  const [here = '', came = ''] = report.results.map(({ id }) => id);
  return { archive, path, papers, bring, report, here, came };
}

const isKept = ({ results }: { readonly results: readonly { readonly near?: unknown }[] }) =>
  results
    .flatMap(({ near }) => (near as { readonly isKept?: boolean }[] | undefined) ?? [])
    .map((each) => each.isKept);

describe('two documents that are both kept', () => {
  it('are told so in the report, after the archive was opened again, until that is taken back', async () => {
    const { archive, path, report, here, came } = await given();
    expect(isKept(report)).toEqual([undefined]);
    await expect(keepBoth(archive, here, here)).rejects.toMatchObject({ code: 'wrong-usage' });
    await expect(keepBoth(archive, here, 'd000000000000')).rejects.toMatchObject({
      code: 'document-missing',
    });
    const entry = await keepBoth(archive, here, came);
    expect(entry?.action).toBe('pair-kept');
    // Said in the other order it is the same.
    expect(await keepBoth(archive, came, here)).toBeNull();
    await archive.close();
    const again = await openArchive(path);
    onTestFinished(() => again.close());
    expect(isKept(importReport(again, report.id) ?? report)).toEqual([true]);
    await undoEntry(again, entry?.sequence ?? 0);
    expect(isKept(importReport(again, report.id) ?? report)).toEqual([undefined]);
  });

  it('are known when the same files come in again, alone or together', async () => {
    const { archive, papers, bring, report, here, came } = await given();
    onTestFinished(() => archive.close());
    await keepBoth(archive, here, came);
    await undoImport(archive, report.id);
    const together = await bring(archive);
    expect(together.results.map(({ status }) => status)).toEqual(['imported', 'imported']);
    expect(isKept(together)).toEqual([true]);
    await undoImport(archive, together.id);
    for (const [name, kept] of [
      ['b.txt', []],
      ['a.txt', [true]],
    ] as const)
      expect(isKept(await importFiles(archive, [join(papers, name)], { startParser }))).toEqual(kept);
  });

  it('say nothing of a third text, nor of a file with other bytes', async () => {
    const { archive, papers, here, came } = await given();
    onTestFinished(() => archive.close());
    await keepBoth(archive, here, came);
    await writeFile(join(papers, 'c.txt'), `${inAnotherPaper}\n\nCorrected on Friday.`);
    const { results } = await importFiles(archive, [join(papers, 'c.txt')], { startParser });
    expect(isKept({ results })).toEqual([undefined, undefined]);
  });
});
