import { AppError } from '../../../shared/errors.ts';
import { documentKindSchema, type Document } from '../../../shared/model/document.ts';
import { describeReading } from '../../../shared/search/describe-reading.ts';
import type { Filter } from '../../../shared/search/filter.ts';
import { readQuery } from '../../../shared/search/query.ts';
import { documentsOfCase } from '../../core/cases/cases.ts';
import { csvText } from '../../core/csv-text.ts';
import { listDocuments } from '../../core/documents.ts';
import { recordTable } from '../../core/sheet/record-table.ts';
import { vocabularyOf } from '../../core/vocabulary/vocabulary.ts';
import type { Command, Context } from '../command.ts';
import { readChoice, readCount, readText } from '../read-option.ts';
import { withArchive } from '../with-archive.ts';
import { writeNewFile } from '../write-new-file.ts';

/** `list ARCHIVE`: a record a line, in order of arrival; filters as in a query: `country:SN lang:wo,fr`. */
export const list: Command = {
  name: 'list',
  operands: '[filters...]',
  summary: 'cli.list',
  options: [
    ['--kind <kind>', 'cli.list.kind'],
    ['--country <code>', 'cli.list.country'],
    ['--tag <tag>', 'cli.list.tag'],
    ['--case <id>', 'cli.list.case'],
    ['--csv <file>', 'cli.list.csv'],
    ['--limit <n>', 'cli.limit'],
    ['--offset <n>', 'cli.offset'],
  ],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const { options } = call;
      const { output } = context;
      const kind = readChoice(options, 'kind', documentKindSchema);
      const country = readText(options, 'country');
      const caseId = readText(options, 'case');
      const tag = readText(options, 'tag');
      const limit = readCount(options, 'limit');
      const offset = readCount(options, 'offset');
      const filters = readFilters(call.operands.join(' '), context);
      const documents = listDocuments(archive, {
        filters,
        ...(kind && { kind }),
        ...(country && { country }),
        ...(tag && { tag }),
        ...(caseId && { within: documentsOfCase(archive, caseId) }),
        ...(limit !== undefined && { limit }),
        ...(offset !== undefined && { offset }),
      });
      const table = readText(options, 'csv');
      if (table !== undefined) {
        const { header, row } = recordTable(vocabularyOf(archive));
        await writeNewFile(table, Buffer.from(csvText([header, ...documents.map(row)])));
      }
      for (const document of documents) output.data(document, lineForPeople(document));
      return 0;
    }),
};

/** Throws wrong-usage where something else than a filter was typed, or a value that its field does not have. */
function readFilters(typed: string, { translate }: Context): readonly Filter[] {
  const { filters, wanted, without, reading } = readQuery(typed);
  if (wanted.length > 0 || without.length > 0) {
    const said = describeReading(
      reading.filter(({ kind }) => kind !== 'field'),
      { translate },
    );
    throw new AppError('wrong-usage', {
      reason: `list takes filters (country:SN, added:2026-01), not: ${said}`,
    });
  }
  return filters;
}

function lineForPeople({ id, kind, date, title }: Document): string {
  return `${id}  ${kind.padEnd(9)}  ${(date ?? '').padEnd(10)}  ${title}`;
}
