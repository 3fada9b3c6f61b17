import { listRedactionLogs } from '../../core/redaction-log.ts';
import type { Command } from '../command.ts';
import { withArchive } from '../with-archive.ts';

/** `redactions ARCHIVE`: what was taken out of every dossier that went out, oldest first. */
export const redactions: Command = {
  name: 'redactions',
  operands: '',
  summary: 'cli.redactions',
  options: [],
  run: (call, context) =>
    withArchive(call, context, (archive) => {
      const { output, translate } = context;
      for (const log of listRedactionLogs(archive)) {
        const pages = log.files.flatMap(({ documents }) => documents.flatMap((document) => document.pages));
        const count = pages.reduce((sum, page) => sum + page.count, 0);
        const terms = [...log.terms.map(({ text }) => text), ...log.names.flatMap(({ names }) => names)];
        const { title, exportedAt } = log;
        output.data(
          log,
          translate('cli.redactions.line', { date: exportedAt, title, count, terms: terms.join(', ') }),
        );
      }
      return Promise.resolve(0);
    }),
};
