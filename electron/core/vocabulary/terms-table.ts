import { AppError } from '../../../shared/errors.ts';
import { plainName } from '../../../shared/fields/plain-name.ts';
import { listNames, termsOf, thesauriOf } from '../../../shared/fields/thesauri.ts';
import { ownTermDraftSchema, type OwnTermDraft } from '../../../shared/model/own-term.ts';
import type { Sheet } from '../../../shared/model/sheet.ts';
import type { Vocabulary } from '../../../shared/model/vocabulary.ts';

const columns = ['list', 'code', 'en', 'fr', 'es', 'ar'] as const;

/** All terms of all lists, the program's and the archive's own, a row each under the first. */
export function termsTable(vocabulary: Vocabulary): readonly (readonly string[])[] {
  const terms = thesauriOf(vocabulary);
  const rows = listNames(vocabulary).flatMap((list) =>
    termsOf(terms, list).map(({ code, en = '', fr = '', es = '', ar = '' }) => [list, code, en, fr, es, ar]),
  );
  return [columns, ...rows];
}

/** The terms of such a table, of lists that the archive has. Throws `terms-table-wrong` with the first row that is none. */
export function readTermsTable({ header, rows }: Sheet, vocabulary: Vocabulary): readonly OwnTermDraft[] {
  const lists = listNames(vocabulary);
  const places = columns.map((column) => header.findIndex((name) => plainName(name) === column));
  if (places[0] === -1 || places[1] === -1) throw wrong(1, columns);
  return rows.map(({ number, cells }) => {
    const said = columns.map((column, at) => [column, (cells[places[at] ?? -1] ?? '').trim()] as const);
    const read = ownTermDraftSchema.safeParse(Object.fromEntries(said.filter(([, text]) => text !== '')));
    if (!read.success) throw wrong(number, new Set(read.error.issues.map(({ path }) => path.join('.'))));
    if (!lists.includes(read.data.list)) throw wrong(number, ['list']);
    return read.data;
  });
}

function wrong(row: number, of: Iterable<string>): AppError {
  return new AppError('terms-table-wrong', { row, columns: [...of].join(', ') });
}
