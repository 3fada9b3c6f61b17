import { exitCodes } from '../../../shared/errors.ts';
import { checkedBag, sayBag, toldBag } from '../bag-report.ts';
import type { Command } from '../command.ts';

/** `check-bag BAG`: whether a bag is complete and valid; ends with 4 when it is not. */
export const checkBagCommand: Command = {
  name: 'check-bag',
  operands: '',
  summary: 'cli.checkBag',
  options: [],
  run: async ({ archive: place }, context) => {
    const report = await checkedBag(place, context);
    const { output, translate } = context;
    output.data(toldBag(report, translate), sayBag(report, translate));
    return report.valid ? 0 : exitCodes['archive-damaged'];
  },
};
