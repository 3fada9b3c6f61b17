import { AppError } from '../../../shared/errors.ts';
import { plainName } from '../../../shared/fields/plain-name.ts';
import { termsOf, thesauriOf } from '../../../shared/fields/thesauri.ts';
import { givenLists, ownTermDraftSchema, type OwnTermDraft } from '../../../shared/model/own-term.ts';
import type { Sheet } from '../../../shared/model/sheet.ts';
import type { Vocabulary } from '../../../shared/model/vocabulary.ts';

const columns = ['list', 'code', 'en', 'fr', 'es', 'ar'] as const;

/** All terms of all lists, the program's and the archive's own, a row each under the first. */
export function termsTable(vocabulary: Vocabulary): readonly (readonly string[])[] {
  const terms = thesauriOf(vocabulary);
  const lists = [...givenLists, ...vocabulary.fields.map(({ id }) => `own.${id}` as const)];
  const rows = lists.flatMap((list) =>
    termsOf(terms, list).map(({ code, en = '', fr = '', es = '', ar = '' }) => [list, code, en, fr, es, ar]),
  );
  return [columns, ...rows];
}

/** The terms of such a table. Throws `wrong-usage` with the first row that is none. */
export function readTermsTable({ header, rows }: Sheet): readonly OwnTermDraft[] {
  const places = columns.map((column) => header.findIndex((name) => plainName(name) === column));
  if (places[0] === -1 || places[1] === -1)
    throw new AppError('wrong-usage', { reason: `a table of terms has the columns ${columns.join(', ')}` });
  return rows.map(({ number, cells }) => {
    const said = columns.map((column, at) => [column, (cells[places[at] ?? -1] ?? '').trim()] as const);
    const read = ownTermDraftSchema.safeParse(Object.fromEntries(said.filter(([, text]) => text !== '')));
    if (read.success) return read.data;
    const wrong = read.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new AppError('wrong-usage', { reason: `row ${number} of the table is no term: ${wrong}` });
  });
}
