import { exitCodes } from '../../../shared/errors.ts';
import { countResults } from '../../../shared/model/import.ts';
import { importBag } from '../../core/exchange/import-bag.ts';
import { checkedBag, sayBag, toldBag } from '../bag-report.ts';
import type { Command } from '../command.ts';
import { tellResult } from '../import-result.ts';
import { startParser } from '../start-parser.ts';
import { withArchive } from '../with-archive.ts';

/** `import-bag ARCHIVE BAG`: checks a bag and takes in what is in it; one that is not valid is refused whole. */
export const importBagCommand: Command = {
  name: 'import-bag',
  operands: '<bag>',
  summary: 'cli.importBag',
  options: [],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const { output, translate, signal } = context;
      const [place = ''] = call.operands;
      const report = await checkedBag(place, context);
      output.data(toldBag(report, translate), sayBag(report, translate));
      if (!report.valid) return exitCodes['archive-damaged'];
      const started = performance.now();
      const { results } = await importBag(archive, place, {
        startParser,
        signal,
        onResult: (result) => {
          tellResult(result, output, translate);
        },
      });
      const seconds = Math.round(performance.now() - started) / 1000;
      const summary = { ...countResults(results), seconds };
      output.data({ summary }, translate('cli.import.summary', summary));
      return summary.failed > 0 ? 1 : 0;
    }),
};
