import { z } from 'zod';

/** A row as it stands in the file. `number` counts from 1 as a spreadsheet does; the header is a row too. */
const sheetRowSchema = z.object({ number: z.int().positive(), cells: z.array(z.string()) });
export type SheetRow = Readonly<z.infer<typeof sheetRowSchema>>;

/** That a table is wanted as a metadata sheet: its first one, unless a workbook's sheet is named. */
export const sheetWishSchema = z.object({ name: z.string().optional() });
export type SheetWish = Readonly<z.infer<typeof sheetWishSchema>>;

/** A table whose first row names its columns. Blank rows are left out; cells are text exactly as they stand. */
export const sheetSchema = z.object({ header: z.array(z.string()), rows: z.array(sheetRowSchema) });
export type Sheet = Readonly<z.infer<typeof sheetSchema>>;
