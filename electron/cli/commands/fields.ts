import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { archiveFields, fieldLabel } from '../../../shared/fields/archive-fields.ts';
import { documentKindSchema } from '../../../shared/model/document.ts';
import { ownFieldCodeSchema, ownFieldTypes } from '../../../shared/model/own-field.ts';
import { csvText } from '../../core/csv-text.ts';
import { readSheet } from '../../core/sheet/sheet.ts';
import { fieldsTable, readFieldsTable } from '../../core/vocabulary/fields-table.ts';
import { removeField, saveField, saveFields } from '../../core/vocabulary/own-fields.ts';
import { vocabularyOf } from '../../core/vocabulary/vocabulary.ts';
import type { Command } from '../command.ts';
import { interfaceLanguage } from '../interface-language.ts';
import { labelOptions, readLabels } from '../read-labels.ts';
import { readChoice, readText } from '../read-option.ts';
import { runAction, type Actions } from '../run-action.ts';
import { startParser } from '../start-parser.ts';
import { writeNewFile } from '../write-new-file.ts';

/** `fields ARCHIVE ACTION`: what records can say, and the fields that the archive adds. */
export const fields: Command = {
  name: 'fields',
  operands: '<action> [operands...]',
  summary: 'cli.fields',
  options: [
    ['--type <type>', 'cli.fields.type'],
    ['--kinds <kinds>', 'cli.fields.kinds'],
    ['--printed', 'cli.fields.printed'],
    ...labelOptions,
  ],
  run: (call, context) => runAction(call, context, work),
};

const work: Actions = {
  list: ({ archive, context: { output, translate } }) => {
    const speech = { translate, language: interfaceLanguage(process.env) };
    for (const field of archiveFields(vocabularyOf(archive))) {
      const { path, type, kinds, isPrinted, own } = field;
      const label = fieldLabel(field, speech);
      const told = { path, type: type.is, kinds: kinds ?? [], isPrinted, isOwn: own !== undefined, label };
      output.data(told, `${path.padEnd(26)}  ${type.is.padEnd(10)}  ${label}`);
    }
  },
  add: async ({ archive, operands, options, context: { output } }) => {
    const [code = ''] = operands;
    const id = ownFieldCodeSchema.safeParse(code.replace(/^own\./, ''));
    if (!id.success)
      throw new AppError('wrong-usage', {
        reason: `“${code}” is no code of a field: words of letters and digits, joined by hyphens`,
      });
    const kinds = (readText(options, 'kinds') ?? '').split(',').filter((kind) => kind.trim() !== '');
    const draft = {
      id: id.data,
      type: readChoice(options, 'type', z.enum(ownFieldTypes)) ?? 'text',
      kinds: kinds.map((kind) => readChoice({ kinds: kind.trim() }, 'kinds', documentKindSchema) ?? 'other'),
      isPrinted: options['printed'] === true,
      ...readLabels(options),
    };
    await saveField(archive, draft);
    output.data(archive.records.get('fields', draft.id) ?? draft, `own.${draft.id}  ${draft.type}`);
  },
  remove: async ({ archive, operands, context: { output, translate } }) => {
    const code = (operands[0] ?? '').replace(/^own\./, '');
    const { sequence } = await removeField(archive, code);
    output.data({ removed: `own.${code}`, entry: sequence }, null);
    output.note(translate('cli.undoHint', { sequence }));
  },
  export: async ({ archive, operands, context: { output } }) => {
    const [file = ''] = operands;
    if (file === '') throw new AppError('wrong-usage', { reason: 'fields export needs a FILE.csv' });
    const rows = fieldsTable(vocabularyOf(archive));
    await writeNewFile(file, Buffer.from(csvText(rows)));
    output.data({ file, fields: rows.length - 1 }, `${file}  ${rows.length - 1}`);
  },
  import: async ({ archive, operands, context: { output, translate } }) => {
    const [file = ''] = operands;
    const entry = await saveFields(archive, readFieldsTable(await readSheet(file, { startParser })));
    const saved = entry?.changes.length ?? 0;
    output.data({ saved, entry: entry?.sequence ?? null }, `${file}  ${saved}`);
    if (entry) output.note(translate('cli.undoHint', { sequence: entry.sequence }));
  },
};
