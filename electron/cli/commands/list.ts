import { documentKindSchema, type Document } from '../../../shared/model/document.ts';
import { documentsOfCase } from '../../core/cases/cases.ts';
import { listDocuments } from '../../core/documents.ts';
import type { Command } from '../command.ts';
import { readChoice, readCount, readText } from '../read-option.ts';
import { withArchive } from '../with-archive.ts';

/** `list ARCHIVE`: a record a line, in order of arrival. */
export const list: Command = {
  name: 'list',
  operands: '',
  summary: 'cli.list',
  options: [
    ['--kind <kind>', 'cli.list.kind'],
    ['--country <code>', 'cli.list.country'],
    ['--tag <tag>', 'cli.list.tag'],
    ['--case <id>', 'cli.list.case'],
    ['--limit <n>', 'cli.limit'],
    ['--offset <n>', 'cli.offset'],
  ],
  run: (call, context) =>
    withArchive(call, context, (archive) => {
      const { options } = call;
      const { output } = context;
      const kind = readChoice(options, 'kind', documentKindSchema);
      const country = readText(options, 'country');
      const caseId = readText(options, 'case');
      const tag = readText(options, 'tag');
      const limit = readCount(options, 'limit');
      const offset = readCount(options, 'offset');
      const documents = listDocuments(archive, {
        ...(kind && { kind }),
        ...(country && { country }),
        ...(tag && { tag }),
        ...(caseId && { within: documentsOfCase(archive, caseId) }),
        ...(limit !== undefined && { limit }),
        ...(offset !== undefined && { offset }),
      });
      for (const document of documents) output.data(document, lineForPeople(document));
      return Promise.resolve(0);
    }),
};

function lineForPeople({ id, kind, date, title }: Document): string {
  return `${id}  ${kind.padEnd(9)}  ${(date ?? '').padEnd(10)}  ${title}`;
}
