import { join } from 'node:path';
import { formatLikeness } from '../../../renderer/import/format-likeness.ts';
import { goTo, patience, press, read, type Screen } from './screen.ts';

/** What became of the files, the choice between two, the queue before the next import, and the table beside it. */
export const importScreens: readonly Screen[] = [
  {
    name: 'import-results',
    reach: async (visit) => {
      await goTo(visit, 'rail.import');
      await visit.page
        .getByRole('region', { name: visit.say('import.results') })
        .getByRole('listitem')
        .first()
        .waitFor(patience);
    },
  },
  {
    name: 'import-compared',
    reach: async (visit) => {
      const language = await visit.page.locator('html').getAttribute('lang');
      await press(visit, 'import.compare.with', { likeness: formatLikeness(0.968, language ?? 'en') });
      await read(visit, 'import.compare.keep');
    },
    leave: (visit) => press(visit, 'import.compare.back'),
  },
  {
    name: 'import-queue',
    reach: async (visit) => {
      visit.choose(join(visit.folder, 'stick'));
      await press(visit, 'import.chooseFolder');
      await visit.page.getByRole('button', { name: visit.say('import.start') }).waitFor(patience);
    },
  },
  {
    name: 'import-table',
    reach: async (visit) => {
      visit.choose(join(visit.folder, 'list.csv'));
      await press(visit, 'import.sheet.choose');
      await visit.page.getByText('03/04/2018').first().waitFor(patience);
    },
    leave: (visit) => press(visit, 'import.queue.clear'),
  },
];
