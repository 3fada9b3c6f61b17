import { AppError } from '../../../shared/errors.ts';
import { relations, type Relation } from '../../../shared/model/case.ts';
import { caseLines, caseSurroundings, caseView } from '../../core/cases/case-view.ts';
import { addToCase, getCase, removeCase, saveCase } from '../../core/cases/cases.ts';
import { linkDocuments } from '../../core/cases/link-documents.ts';
import { suggestForCase } from '../../core/cases/suggestions.ts';
import { getDocument } from '../../core/documents.ts';
import { caseLineText, caseText, toldCase } from '../case-text.ts';
import type { Command } from '../command.ts';
import { readText } from '../read-option.ts';
import { runAction, type Actions } from '../run-action.ts';

/** `case ARCHIVE ACTION`: documents about one matter, their chain, their links, and what else may belong to them. */
export const caseCommand: Command = {
  name: 'case',
  operands: '<action> [operands...]',
  summary: 'cli.case',
  options: [
    ['--title <title>', 'cli.case.title'],
    ['--note <text>', 'cli.case.note'],
    ['--won-on-appeal', 'cli.case.wonOnAppeal'],
    ['--retaliation', 'cli.case.retaliation'],
  ],
  run: (call, context) => runAction(call, context, work),
};

const work: Actions = {
  list: ({ archive, options, context: { output, translate } }) => {
    for (const line of caseLines(archive)) {
      if (options['wonOnAppeal'] === true && !line.facts.isWonOnAppeal) continue;
      if (options['retaliation'] === true && !line.facts.isRetaliation) continue;
      output.data({ ...line.record, ...line.facts }, caseLineText(line, translate));
    }
  },
  show: async ({ archive, operands, context: { output, translate } }) => {
    const view = caseView(archive, operands[0] ?? '');
    const { links } = await caseSurroundings(archive, view.record.id);
    output.data(toldCase({ ...view, links }), caseText(view, translate));
  },
  /** With `--title` a new case of these documents; else the first operand is a case, and the others go into it. */
  add: async ({ archive, operands, options, context: { output } }) => {
    const title = readText(options, 'title');
    const [id = '', ...documents] = operands;
    const saved =
      title === undefined
        ? await addToCase(archive, id, documents)
        : await saveCase(archive, {
            title,
            note: readText(options, 'note') ?? '',
            documents: operands.map((each) => getDocument(archive, each).id),
          });
    output.data(saved, `${saved.id}  ${saved.title}`);
  },
  link: async ({ archive, operands, context: { output } }) => {
    const [from = '', said = '', to = ''] = operands;
    const relation = relationOf(said);
    const changed = await linkDocuments(archive, { from, relation, to });
    output.data(changed, `${from} ${relation} ${to}`);
  },
  suggest: async ({ archive, operands, context: { output, translate } }) => {
    for (const { document, reasons } of await suggestForCase(archive, operands[0] ?? '')) {
      const { id, kind, title, date } = document;
      const why = reasons.map((each) => translate(`case.reason.${each.kind}`, { detail: each.detail }));
      output.data({ id, kind, title, date, reasons }, `${id}  ${title}\n    ${why.join('; ')}`);
    }
  },
  remove: async ({ archive, operands, context: { output, translate } }) => {
    const { id } = getCase(archive, operands[0] ?? '');
    const { sequence } = await removeCase(archive, id);
    output.data({ removed: id, entry: sequence }, null);
    output.note(translate('cli.undoHint', { sequence }));
  },
};

function relationOf(said: string): Relation {
  const found = relations.find((relation) => relation === said);
  if (found) return found;
  throw new AppError('wrong-usage', { reason: `a link is one of ${relations.join(', ')}, not “${said}”` });
}
