import { z } from 'zod';
import { sheetMappingSchema } from '../model/import.ts';

const nothing = z.undefined();

/** A column of a table that describes files. */
const columnSchema = z.object({
  header: z.string(),
  /** The first values of the column that are not blank. */
  examples: z.array(z.string()).readonly(),
});

const openedSheetSchema = z.object({
  path: z.string(),
  name: z.string(),
  columns: z.array(columnSchema).readonly(),
  rows: z.int().nonnegative(),
  /** What each column probably says. */
  mapping: sheetMappingSchema,
  /** Every field that a column can say, by its path (`ruling.court`). */
  fields: z.array(z.string()).readonly(),
});
export type OpenedSheet = Readonly<z.infer<typeof openedSheetSchema>>;

/** What can be wrong with a row; the sentence for it is `sheet.wrong.<wrong>`. */
const wrongs = [
  'date',
  'date-ambiguous',
  'country',
  'language',
  'choice',
  'address',
  'yes-no',
  'person',
  'length',
  'term',
  'ecli',
  'sentence',
  'related',
  'number',
  'field',
  'file-blank',
  'file-missing',
  'file-ambiguous',
  'file-twice',
] as const;

const problemSchema = z.object({
  wrong: z.enum(wrongs),
  /** The column's header; empty where the row as a whole is meant. */
  column: z.string(),
  cell: z.string(),
  /** The messages of the words that the column knows. */
  choices: z.array(z.string()).readonly().optional(),
});
export type SheetProblem = Readonly<z.infer<typeof problemSchema>>;

const plannedRowSchema = z.object({
  /** As a spreadsheet counts. */
  row: z.int().positive(),
  /** What the row calls its file. */
  file: z.string(),
  /** What it says of the file: a field's path, and its value as the record keeps it. */
  says: z.array(z.object({ field: z.string(), value: z.unknown() })).readonly(),
  problems: z.array(problemSchema).readonly(),
});
/** What would become of a row. */
export type PlannedRow = Readonly<z.infer<typeof plannedRowSchema>>;

const sheetPlanSchema = z.object({
  rows: z.array(plannedRowSchema).readonly(),
  /** Files that no row names: they come in without what a table says. */
  without: z.array(z.string()).readonly(),
});
export type PlannedSheet = Readonly<z.infer<typeof sheetPlanSchema>>;

/** The requests of a table that describes the files of an import: part of `importRequests`. */
export const sheetRequests = {
  /** Asks for a CSV or XLSX file and reads it; its columns are matched as they were before under the same headers. */
  'import.chooseSheet': { input: nothing, output: openedSheetSchema.nullable() },
  /** What would become of each row if these files were imported with it; nothing is written. */
  'import.planSheet': {
    input: z.object({
      path: z.string(),
      mapping: sheetMappingSchema,
      paths: z.array(z.string()).min(1),
    }),
    output: sheetPlanSchema,
  },
} as const;
