import { z } from 'zod';
import { instantSchema } from './ids.ts';

/** A row as it stands in the file. `number` counts from 1 as a spreadsheet does; the header is a row too. */
const sheetRowSchema = z.object({ number: z.int().positive(), cells: z.array(z.string()) });
export type SheetRow = Readonly<z.infer<typeof sheetRowSchema>>;

/** That a table is wanted as a metadata sheet: its first one, unless a workbook's sheet is named. */
export const sheetWishSchema = z.object({ name: z.string().optional() });
export type SheetWish = Readonly<z.infer<typeof sheetWishSchema>>;

/** A table whose first row names its columns. Blank rows are left out; cells are text exactly as they stand. */
export const sheetSchema = z.object({ header: z.array(z.string()), rows: z.array(sheetRowSchema) });
export type Sheet = Readonly<z.infer<typeof sheetSchema>>;

/** What somebody last said that the columns of a table with this header are. The id is made of the header. */
export const rememberedMappingSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string().min(1),
  /** As the columns were called, in the table's order. */
  header: z.array(z.string()),
  /** A field's path or `file` for each column; null where it is left aside. */
  mapping: z.array(z.string().nullable()),
  savedAt: instantSchema,
});
