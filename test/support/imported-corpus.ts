import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startParser } from '../../electron/cli/start-parser.ts';
import { createArchive } from '../../electron/core/archive.ts';
import { documentContent, listDocuments } from '../../electron/core/documents.ts';
import { importFiles } from '../../electron/core/import/import-files.ts';
import { plainText } from '../../shared/model/content.ts';
import type { Document } from '../../shared/model/document.ts';
import type { ImportReport } from '../../shared/model/import.ts';
import { corpus } from './corpora.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Imported {
  readonly report: ImportReport;
  readonly documents: readonly Document[];
  readonly textOf: (document: Document) => Promise<string>;
}

/** Imports folders or files of real material and hands over what came of them. */
export async function withImported(
  paths: readonly string[],
  check: (imported: Imported) => Promise<void> | void,
): Promise<void> {
  const { archive } = await createArchive(join(await temporaryFolder(), 'a.testimonia'));
  onTestFinished(() => archive.close());
  const report = await importFiles(archive, paths.map(corpus), { startParser });
  const textOf = async ({ id }: Document) => plainText(await documentContent(archive, id));
  await check({ report, documents: listDocuments(archive), textOf });
}
