import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { editDocument, listDocuments } from '../../../../electron/core/documents.ts';
import { saveDossier } from '../../../../electron/core/dossiers.ts';
import { importFiles } from '../../../../electron/core/import/import-files.ts';
import { openSearch } from '../../../../electron/core/search.ts';
import { undoEntry } from '../../../../electron/core/activity/undo.ts';
import { isImportUndone, undoImport } from '../../../../electron/core/activity/undo-import.ts';
import type { ImportReport } from '../../../../shared/model/import.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

interface Given {
  readonly archive: Archive;
  readonly first: ImportReport;
  readonly second: ImportReport;
  readonly again: () => Promise<ImportReport>;
}

/** An archive with two imports: a file, then two more. */
async function twoImports(): Promise<Given> {
  const folder = await temporaryFolder();
  const { archive } = await createArchive(join(folder, 'a'));
  const bring = async (...names: readonly string[]) => {
    const files = names.map((name) => join(folder, `${name}.txt`));
    for (const [at, file] of files.entries()) await writeFile(file, `The ${names[at] ?? ''} in the square.`);
    return importFiles(archive, files, { startParser });
  };
  const first = await bring('march');
  const again = () => bring('strike', 'vigil');
  return { archive, first, second: await again(), again };
}

const titlesOf = (archive: Archive) => listDocuments(archive).map(({ title }) => title);

describe('an import that is taken back', () => {
  it('leaves nothing of it in the archive or the search, and all else as it was', async () => {
    const { archive, first, second } = await twoImports();
    await openSearch(archive);
    expect(await undoImport(archive, second.id)).toMatchObject({ removed: 2 });
    expect(titlesOf(archive)).toEqual(['The march in the square.']);
    const search = await openSearch(archive);
    expect((await search.search('vigil')).hits).toEqual([]);
    expect((await search.search('march')).hits).toHaveLength(1);
    expect([first, second].map(({ id }) => isImportUndone(archive, id))).toEqual([false, true]);
    const again = await openArchive((await archive.close(), archive.path));
    expect(titlesOf(again)).toEqual(['The march in the square.']);
    await again.close();
  });

  it('takes a document along that was edited since, in one entry that can be taken back', async () => {
    const { archive, second } = await twoImports();
    const [, strike] = listDocuments(archive);
    await editDocument(archive, strike?.id ?? '', { title: 'The strike' });
    await undoImport(archive, second.id);
    const { sequence } = archive.records.head;
    expect(await undoImport(archive, second.id)).toEqual({ removed: 0, entry: null });
    expect(archive.records.head.sequence).toBe(sequence);
    await undoEntry(archive, sequence);
    expect(titlesOf(archive).toSorted()).toEqual([
      'The march in the square.',
      'The strike',
      'The vigil in the square.',
    ]);
    expect(isImportUndone(archive, second.id)).toBe(false);
    await archive.close();
  });

  it('can be imported again: its files are no duplicates then', async () => {
    const { archive, second, again } = await twoImports();
    await undoImport(archive, second.id);
    expect((await again()).results.map(({ status }) => status)).toEqual(['imported', 'imported']);
    await archive.close();
  });

  it('is refused while a dossier names a document of it, and nothing changes', async () => {
    const { archive, second } = await twoImports();
    const documents = listDocuments(archive).map(({ id }) => id);
    const words = { title: 'For the court', subtitle: '', compiler: '', language: 'en', notes: '' } as const;
    await saveDossier(archive, { ...words, sections: [{ title: '', documents }] });
    await expect(undoImport(archive, second.id)).rejects.toMatchObject({
      code: 'import-in-dossier',
      details: { dossier: 'For the court' },
    });
    expect(listDocuments(archive)).toHaveLength(3);
    await archive.close();
  });

  it('that never was is told as that', async () => {
    const { archive } = await twoImports();
    await expect(undoImport(archive, 'i00000000none')).rejects.toMatchObject({ code: 'import-missing' });
    await archive.close();
  });
});
