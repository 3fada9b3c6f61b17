import { AppError } from '../../../shared/errors.ts';
import { listNames, termsOf, thesauriOf } from '../../../shared/fields/thesauri.ts';
import { codeSchema } from '../../../shared/model/own-term.ts';
import { csvText } from '../../core/csv-text.ts';
import { readSheet } from '../../core/sheet/sheet.ts';
import { removeTerm, requireList, saveTerms } from '../../core/vocabulary/own-terms.ts';
import { readTermsTable, termsTable } from '../../core/vocabulary/terms-table.ts';
import { vocabularyOf } from '../../core/vocabulary/vocabulary.ts';
import type { Command } from '../command.ts';
import { labelOptions, readLabels } from '../read-labels.ts';
import { runAction, type Actions } from '../run-action.ts';
import { startParser } from '../start-parser.ts';
import { writeNewFile } from '../write-new-file.ts';

/** `terms ARCHIVE ACTION`: the lists that records choose from, and the terms that the archive adds to them. */
export const terms: Command = {
  name: 'terms',
  operands: '<action> [operands...]',
  summary: 'cli.terms',
  options: labelOptions,
  run: (call, context) => runAction(call, context, work),
};

const work: Actions = {
  /** Of one list, or of all. */
  list: ({ archive, operands, context: { output } }) => {
    const vocabulary = vocabularyOf(archive);
    const wanted = operands[0] === undefined ? listNames(vocabulary) : [requireList(archive, operands[0])];
    const own = new Set(vocabulary.terms.map(({ id }) => id));
    for (const list of wanted)
      for (const term of termsOf(thesauriOf(vocabulary), list)) {
        const { code, en, fr, es, ar } = term;
        const isOwn = own.has(`${list}/${code}`);
        const names = [en, fr, es, ar].filter((name) => name !== undefined).join(' · ');
        output.data(
          { list, code, en, fr, es, ar, isOwn },
          `${list}  ${isOwn ? '+' : ' '} ${code.padEnd(24)}  ${names}`,
        );
      }
  },
  add: async ({ archive, operands, options, context: { output, translate } }) => {
    const [said = '', code = ''] = operands;
    const list = requireList(archive, said);
    if (!codeSchema.safeParse(code).success)
      throw new AppError('wrong-usage', {
        reason: `“${code}” is no code of a term: words of letters and digits, joined by hyphens`,
      });
    const draft = { list, code, ...readLabels(options) };
    const entry = await saveTerms(archive, [draft]);
    if (!entry)
      throw new AppError('wrong-usage', { reason: `“${code}” is a term already and stays as it is` });
    output.data({ ...draft, entry: entry.sequence }, `${list}  ${code}`);
    output.note(translate('cli.undoHint', { sequence: entry.sequence }));
  },
  remove: async ({ archive, operands, context: { output, translate } }) => {
    const [said = '', code = ''] = operands;
    const list = requireList(archive, said);
    const { sequence } = await removeTerm(archive, list, code);
    output.data({ removed: `${list}/${code}`, entry: sequence }, null);
    output.note(translate('cli.undoHint', { sequence }));
  },
  export: async ({ archive, operands, context: { output } }) => {
    const [file = ''] = operands;
    if (file === '') throw new AppError('wrong-usage', { reason: 'terms export needs a FILE.csv' });
    const rows = termsTable(vocabularyOf(archive));
    await writeNewFile(file, Buffer.from(csvText(rows)));
    output.data({ file, terms: rows.length - 1 }, `${file}  ${rows.length - 1}`);
  },
  import: async ({ archive, operands, context: { output, translate } }) => {
    const [file = ''] = operands;
    const sheet = await readSheet(file, { startParser });
    const entry = await saveTerms(archive, readTermsTable(sheet, vocabularyOf(archive)));
    const saved = entry?.changes.length ?? 0;
    output.data({ saved, entry: entry?.sequence ?? null }, `${file}  ${saved}`);
    if (entry) output.note(translate('cli.undoHint', { sequence: entry.sequence }));
  },
};
