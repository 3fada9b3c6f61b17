import { AppError } from '../../../shared/errors.ts';
import { plainName } from '../../../shared/fields/plain-name.ts';
import { ownFieldDraftSchema, type OwnFieldDraft } from '../../../shared/model/own-field.ts';
import type { Sheet } from '../../../shared/model/sheet.ts';
import type { Vocabulary } from '../../../shared/model/vocabulary.ts';

const columns = ['code', 'type', 'kinds', 'printed', 'en', 'fr', 'es', 'ar'] as const;

const between = '; ';
const yes = 'yes';

/** The fields of the archive's own, a row each under the first; their lists' terms stand in the table of terms. */
export function fieldsTable({ fields }: Vocabulary): readonly (readonly string[])[] {
  const rows = fields.map(({ id, type, kinds, isPrinted, en = '', fr = '', es = '', ar = '' }) => [
    ...[id, type, kinds.join(between), isPrinted ? yes : 'no'],
    ...[en, fr, es, ar],
  ]);
  return [columns, ...rows];
}

/** The fields of such a table. Throws `fields-table-wrong` with the first row that is none. */
export function readFieldsTable({ header, rows }: Sheet): readonly OwnFieldDraft[] {
  const places = columns.map((column) => header.findIndex((name) => plainName(name) === column));
  if (places[0] === -1 || places[1] === -1) throw wrong(1, columns);
  return rows.map(({ number, cells }) => {
    const said = new Map(columns.map((column, at) => [column, (cells[places[at] ?? -1] ?? '').trim()]));
    const text = (column: (typeof columns)[number]) => said.get(column) ?? '';
    const read = ownFieldDraftSchema.safeParse({
      id: text('code'),
      type: text('type'),
      kinds: text('kinds')
        .split(/[;,]/)
        .map((kind) => kind.trim())
        .filter((kind) => kind !== ''),
      isPrinted: text('printed') === yes,
      ...Object.fromEntries(
        (['en', 'fr', 'es', 'ar'] as const).flatMap((each) => (text(each) ? [[each, text(each)]] : [])),
      ),
    });
    if (!read.success) throw wrong(number, new Set(read.error.issues.map(({ path }) => columnOf(path[0]))));
    return read.data;
  });
}

function columnOf(property: PropertyKey | undefined): string {
  return property === 'id' ? 'code' : String(property ?? '');
}

function wrong(row: number, of: Iterable<string>): AppError {
  return new AppError('fields-table-wrong', { row, columns: [...of].join(', ') });
}
