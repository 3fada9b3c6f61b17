import { statementText } from '../../../shared/activity/statement.ts';
import { statementSheet } from '../../../shared/dossier/statement-sheet.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Entry } from '../../../shared/model/activity.ts';
import { documentIdSchema } from '../../../shared/model/ids.ts';
import type { Archive } from '../../core/archive.ts';
import { listActivity } from '../../core/activity/history.ts';
import { signOff } from '../../core/activity/statement.ts';
import type { Call, Command, Context } from '../command.ts';
import { describeEntry } from '../describe-entry.ts';
import { givenName } from '../given-name.ts';
import { interfaceLanguage } from '../interface-language.ts';
import { printSheet } from '../print-sheet.ts';
import { readCount, readText } from '../read-option.ts';
import { withArchive } from '../with-archive.ts';
import { writeNewFile } from '../write-new-file.ts';

/**
 * `log ARCHIVE`: the entries of the activity log, oldest first; with `--limit` the newest so many, with `--document` one
 * document's history. With `--sign-off` a statement of how the log ends, into a new file (a sheet to print if it ends in `.pdf`), in place of
 * the entries.
 */
export const log: Command = {
  name: 'log',
  operands: '',
  summary: 'cli.log',
  options: [
    ['--document <id>', 'cli.log.document'],
    ['--limit <n>', 'cli.log.limit'],
    ['--sign-off <file>', 'cli.log.signOff'],
  ],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const { output, translate } = context;
      const file = readText(call.options, 'signOff');
      if (file !== undefined) await writeStatement(archive, file, { call, context });
      else
        for await (const entry of wantedEntries(archive, call.options))
          output.data(entry, describeEntry(entry, translate));
      return 0;
    }),
};

async function* wantedEntries(archive: Archive, options: Call['options']): AsyncGenerator<Entry> {
  const limit = readCount(options, 'limit') ?? Infinity;
  const id = readText(options, 'document');
  if (id === undefined) {
    yield* archive.records.log(Math.max(1, archive.records.head.sequence - limit + 1));
    return;
  }
  const document = documentIdSchema.safeParse(id).data;
  const { lines, total } = document
    ? await listActivity(archive, { document, limit })
    : { lines: [], total: 0 };
  if (total === 0) throw new AppError('document-missing', { id });
  const wanted = new Set(lines.map(({ sequence }) => sequence));
  const first = lines.at(-1)?.sequence ?? Infinity;
  for await (const entry of archive.records.log(first)) if (wanted.has(entry.sequence)) yield entry;
}

async function writeStatement(
  archive: Archive,
  file: string,
  { call, context }: { readonly call: Call; readonly context: Context },
): Promise<void> {
  const who = givenName(call.options, process.env) ?? null;
  const statement = await signOff(archive, { who, language: interfaceLanguage(process.env) });
  const isSheet = /\.pdf$/i.test(file);
  await writeNewFile(
    file,
    isSheet
      ? await printSheet(statementSheet(statement))
      : new TextEncoder().encode(statementText(statement)),
  );
  context.output.data({ file, ...statement }, context.translate('cli.log.signedOff', { file }));
}
