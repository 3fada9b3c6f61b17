import type { Place } from '../../../renderer/use-archive.ts';
import { activityScreens } from './activity-screens.ts';
import { documentScreens } from './document-screens.ts';
import { dossierScreens } from './dossier-screens.ts';
import { importScreens } from './import-screens.ts';
import { campaignScreens, caseScreens, peopleScreens } from './record-screens.ts';
import { goTo, patience, press, read, type Screen } from './screen.ts';
import { searchScreens } from './search-screens.ts';

/**
 * The screens of an open archive, in the order in which they are walked through. The compiler asks for every place that
 * the window knows; what is looked at there stands in that place's own list.
 */
export const screens: Readonly<Record<Place['name'], readonly Screen[]>> = {
  search: searchScreens,
  document: documentScreens,
  overview: [
    {
      name: 'overview',
      reach: async (visit) => {
        await goTo(visit, 'rail.overview');
        await visit.page.locator('.figure-picture svg').nth(3).waitFor(patience);
      },
    },
    {
      name: 'overview-tables',
      reach: async ({ page, say }) => {
        const chips = page.getByRole('button', { name: say('overview.table'), exact: true });
        for (const chip of await chips.all()) await chip.click(patience);
      },
    },
  ],
  cases: caseScreens,
  people: peopleScreens,
  campaigns: campaignScreens,
  dossiers: dossierScreens,
  import: importScreens,
  activity: activityScreens,
  settings: [
    {
      name: 'settings',
      reach: async (visit) => {
        await goTo(visit, 'rail.settings');
        await read(visit, 'settings.density');
      },
    },
  ],
  vocabulary: [
    {
      name: 'vocabulary',
      reach: async (visit) => {
        await goTo(visit, 'rail.settings');
        await press(visit, 'vocabulary.title');
        await read(visit, 'vocabulary.termsText');
      },
    },
    {
      name: 'vocabulary-field',
      reach: async (visit) => {
        await press(visit, 'vocabulary.addField');
        await read(visit, 'vocabulary.codeText');
      },
    },
  ],
  guide: [
    {
      name: 'guide',
      reach: async (visit) => {
        await goTo(visit, 'guide.title');
        await visit.page.getByRole('heading', { level: 2 }).first().waitFor(patience);
      },
    },
  ],
};
