import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { archiveFields } from '../../shared/fields/archive-fields.ts';
import { valueAt } from '../../shared/fields/field.ts';
import { fieldPaths } from '../../shared/fields/fields.ts';
import type { OpenedSheet, PlannedRow, PlannedSheet } from '../../shared/ipc/sheet-requests.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import type { Archive } from '../core/archive.ts';
import type { StartParser } from '../core/import/parser-host.ts';
import { vocabularyOf } from '../core/vocabulary/vocabulary.ts';
import { readSheet } from '../core/sheet/sheet.ts';
import { suggestMapping, type RowCheck, type SheetMapping } from '../core/sheet/sheet-check.ts';
import { rememberedMapping, rememberMapping } from '../core/sheet/remembered-mappings.ts';
import { planSheet, type SheetPlan } from '../core/sheet/sheet-import.ts';

/** The table that the person gave to describe files: the last one of each archive, as it was when it was read. */
export interface GivenSheets {
  /** Reads a table. Throws as `readSheet`. */
  open(archive: Archive, path: string): Promise<OpenedSheet>;
  /** Reads a table that describes no files; nothing of it is kept. Throws as `readSheet`. */
  read(path: string): Promise<Sheet>;
  /** Brings it together with files. Throws `sheet-unknown` for a table that was not opened, `sheet-without-files`. */
  plan(archive: Archive, wish: SheetWish): Promise<SheetPlan>;
  /** The same for the run itself: the archive remembers what the columns say. */
  begin(archive: Archive, wish: SheetWish): Promise<SheetPlan>;
}

interface SheetWish {
  readonly path: string;
  readonly mapping: SheetMapping;
  readonly paths: readonly string[];
}

const mostExamples = 3;

export function createGivenSheets(startParser: StartParser): GivenSheets {
  // With the archive its table goes out of memory too.
  const given = new WeakMap<Archive, { readonly path: string; readonly sheet: Sheet }>();
  const requireSheet = (archive: Archive, { path }: Pick<SheetWish, 'path'>): Sheet => {
    const known = given.get(archive);
    if (known?.path !== path) throw new AppError('sheet-unknown', { file: basename(path) });
    return known.sheet;
  };
  const plan = async (archive: Archive, wish: SheetWish): Promise<SheetPlan> => {
    const { path, mapping, paths } = wish;
    const vocabulary = vocabularyOf(archive);
    return planSheet(requireSheet(archive, wish), mapping, { paths, sheetPath: path, vocabulary });
  };
  return {
    open: async (archive, path) => {
      const sheet = await readSheet(path, { startParser });
      given.set(archive, { path, sheet });
      const vocabulary = vocabularyOf(archive);
      return {
        path,
        name: basename(path),
        columns: sheet.header.map((header, at) => ({ header, examples: examplesOf(sheet, at) })),
        rows: sheet.rows.length,
        mapping: suggestMapping(sheet.header, {
          remembered: rememberedMapping(archive, sheet.header),
          vocabulary,
        }),
        fields: archiveFields(vocabulary).map(({ path: field }) => field),
      };
    },
    read: (path) => readSheet(path, { startParser }),
    plan,
    begin: async (archive, wish) => {
      const planned = await plan(archive, wish);
      const { mapping } = wish;
      await rememberMapping(archive, { header: requireSheet(archive, wish).header, mapping });
      return planned;
    },
  };
}

function examplesOf({ rows }: Sheet, column: number): string[] {
  const cells = rows.map(({ cells: row }) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
  return [...new Set(cells)].slice(0, mostExamples);
}

/** What a plan tells the page. */
export function plannedSheet({ checks, without }: SheetPlan): PlannedSheet {
  return { rows: checks.map(plannedRow), without };
}

function plannedRow({ row, file, found, problems }: RowCheck): PlannedRow {
  const own = Object.keys(found.own ?? {}).map((code) => `own.${code}`);
  const says = [...fieldPaths, ...own].flatMap((field) => {
    const value = valueAt(found, field);
    return value === undefined ? [] : [{ field, value }];
  });
  return { row, file, says, problems };
}
