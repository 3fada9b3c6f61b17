import { AppError } from '../../../shared/errors.ts';
import { formsOf, personDraftSchema, type Person } from '../../../shared/model/person.ts';
import type { Archive } from '../../core/archive.ts';
import { mergePeople } from '../../core/people/merge-people.ts';
import { getPerson, listPeople, removePerson, savePerson } from '../../core/people/people.ts';
import { personLines, personView } from '../../core/people/person-view.ts';
import type { Command } from '../command.ts';
import { readNames } from '../read-names.ts';
import { readFields } from '../read-fields.ts';
import { readText } from '../read-option.ts';
import { runAction, type Actions } from '../run-action.ts';

/** `person ARCHIVE ACTION`: people and organisations by every form of their names. A person is named by id or by a form. */
export const person: Command = {
  name: 'person',
  operands: '<action> [operands...]',
  summary: 'cli.person',
  options: [
    ['--variants <names>', 'cli.person.variants'],
    ['--organisation', 'cli.person.organisation'],
    ['--protected', 'cli.person.protected'],
    ['--pseudonym <name>', 'cli.person.pseudonym'],
    ['--note <text>', 'cli.person.note'],
  ],
  run: (call, context) => runAction(call, context, work),
};

const work: Actions = {
  list: ({ archive, context: { output } }) => {
    for (const { record, documents } of personLines(archive))
      output.data({ ...record, documents }, lineForPeople(record, documents));
  },
  show: ({ archive, operands, context: { output } }) => {
    const { record, occurrences, cases } = personView(archive, named(archive, operands[0]).id);
    const documents = occurrences.map(({ document: { id, kind, title, date }, as }) => ({
      ...{ id, kind, title, date, as },
    }));
    const belongs = cases.map(({ id, title }) => ({ id, title }));
    const text = [
      lineForPeople(record, documents.length),
      ...record.variants.map((variant) => `  = ${variant}`),
      ...documents.map(({ id, title, as }) => `  ${id}  ${title}  (${as.map(saidAs).join(', ')})`),
      ...belongs.map(({ id, title }) => `  ${id}  ${title}`),
    ];
    output.data({ ...record, documents, cases: belongs }, text.join('\n'));
  },
  add: async ({ archive, operands, options, context: { output } }) => {
    const [name = ''] = operands;
    if (name.trim() === '') throw new AppError('wrong-usage', { reason: 'person add needs a name' });
    const saved = await savePerson(archive, {
      name,
      kind: options['organisation'] === true ? 'organisation' : 'person',
      variants: readNames(readText(options, 'variants')),
      isProtected: options['protected'] === true,
      pseudonym: readText(options, 'pseudonym') ?? '',
      note: readText(options, 'note') ?? '',
    });
    output.data(saved, lineForPeople(saved));
  },
  edit: async ({ archive, operands, context: { output } }) => {
    const [who, ...fields] = operands;
    const before = personDraftSchema.parse(named(archive, who));
    const said = readFields(fields, personDraftSchema.omit({ id: true }));
    const saved = await savePerson(archive, { ...before, ...said });
    output.data(saved, lineForPeople(saved));
  },
  merge: async ({ archive, operands, context: { output, translate } }) => {
    const [kept, other] = [named(archive, operands[0]), named(archive, operands[1])];
    const { sequence } = await mergePeople(archive, kept.id, other.id);
    const merged = getPerson(archive, kept.id);
    output.data({ ...merged, entry: sequence }, lineForPeople(merged));
    output.note(translate('cli.undoHint', { sequence }));
  },
  remove: async ({ archive, operands, context: { output, translate } }) => {
    const { id } = named(archive, operands[0]);
    const { sequence } = await removePerson(archive, id);
    output.data({ removed: id, entry: sequence }, null);
    output.note(translate('cli.undoHint', { sequence }));
  },
};

/** By id, or by any form of the name that only one person has. */
function named(archive: Archive, text = ''): Person {
  const found = listPeople(archive).filter((each) => each.id === text || formsOf(each).includes(text));
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  if (others.length === 0) return getPerson(archive, text);
  throw new AppError('wrong-usage', {
    reason: `“${text}” may be ${found.map(({ id }) => id).join(', ')}; say which`,
  });
}

function saidAs({ name, role }: { readonly name: string; readonly role?: string | undefined }): string {
  return role === undefined ? name : `${name}: ${role}`;
}

function lineForPeople({ id, kind, name, isProtected, pseudonym }: Person, documents?: number): string {
  const hidden = isProtected ? `  [${pseudonym}]` : '';
  return [
    `${id}  ${kind.padEnd(12)}  ${name}${hidden}`,
    ...(documents === undefined ? [] : [documents]),
  ].join('  ');
}
