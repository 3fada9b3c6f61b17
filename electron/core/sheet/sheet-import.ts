import { realpath } from 'node:fs/promises';
import { AppError } from '../../../shared/errors.ts';
import type { Vocabulary } from '../../../shared/model/vocabulary.ts';
import type { Sheet } from '../../../shared/model/sheet.ts';
import type { DescribeFile } from '../import/import-document.ts';
import { checkRows, type SheetMapping } from './sheet-check.ts';
import { namedPaths } from './files-in-zip.ts';
import { matchFiles, type SheetMatch } from './sheet-files.ts';
import { walkFiles } from '../import/walk-files.ts';

/** A sheet brought together with the files of a run, before anything is imported. */
export interface SheetPlan extends SheetMatch {
  /** For `importFiles`. */
  readonly describe: DescribeFile;
  readonly described: readonly string[];
  /** The sheet's own path among the files, where it lies there. */
  readonly leaveOut: string | undefined;
}

interface PlanOptions {
  readonly paths: readonly string[];
  readonly sheetPath: string;
  /** The archive's; left out, rows say only what every archive knows. */
  readonly vocabulary?: Vocabulary;
  /** The paths of the files, where they are known; left out, they are looked for. */
  readonly named?: readonly string[] | undefined;
}

/**
 * Checks every row of a sheet and finds its file among those under the paths and in ZIPs there, the sheet's own file left
 * out. Nothing is written. A file whose row is wrong is refused by the import until the row is right: else it would come in without what
 * the sheet says of it, and be a duplicate the next time. Throws sheet-without-files.
 */
export async function planSheet(
  sheet: Sheet,
  mapping: SheetMapping,
  { paths, sheetPath, vocabulary, named }: PlanOptions,
): Promise<SheetPlan> {
  if (!mapping.includes('file'))
    throw new AppError('sheet-without-files', { columns: sheet.header.join(', ') });
  const own = await realpath(sheetPath).catch(() => sheetPath);
  const files = named ? [] : await walkFiles(paths);
  const others = [...(named ?? [])];
  let leaveOut: string | undefined;
  for (const file of files) {
    const isSheet = (await realpath(file.place.toString()).catch(() => '')) === own;
    if (isSheet) leaveOut = file.path;
    else others.push(...(await namedPaths(file)));
  }
  const match = matchFiles(checkRows(sheet, mapping, vocabulary), others);
  return {
    ...match,
    describe: (path) => describedBy(path, match),
    described: [...match.rowOf.keys()],
    leaveOut,
  };
}

function describedBy(path: string, { rowOf }: SheetMatch): ReturnType<DescribeFile> {
  const check = rowOf.get(path);
  if (!check) return undefined;
  const [problem] = check.problems;
  if (problem) {
    const { cell } = problem;
    throw new AppError('sheet-row-wrong', { file: path, row: check.row, cell });
  }
  return { found: check.found, origins: check.origins };
}
