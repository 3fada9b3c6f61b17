import { goTo, patience, press, read, type Screen, type Visit } from './screen.ts';

async function openOne({ page }: Visit, name: RegExp): Promise<void> {
  await page.getByRole('main').getByRole('button', { name }).first().click(patience);
}

/** The cases, one of them, and a new one. */
export const caseScreens: readonly Screen[] = [
  {
    name: 'cases',
    reach: async (visit) => {
      await goTo(visit, 'rail.cases');
      await visit.page.getByRole('main').getByRole('listitem').first().waitFor(patience);
    },
  },
  {
    name: 'case',
    reach: async (visit) => {
      await openOne(visit, /Haesol foundation/);
      await read(visit, 'case.chain');
    },
  },
  {
    name: 'case-suggestions',
    reach: async (visit) => {
      await press(visit, 'case.add.suggest');
      await visit.page.locator('.screen-content').getByRole('status').first().waitFor(patience);
    },
    leave: (visit) => press(visit, 'case.back'),
  },
  {
    name: 'case-new',
    reach: async (visit) => {
      await press(visit, 'case.new');
      await read(visit, 'case.noDocuments');
    },
  },
];

/** The people and organisations, one of them, and a new one. */
export const peopleScreens: readonly Screen[] = [
  {
    name: 'people',
    reach: async (visit) => {
      await goTo(visit, 'rail.people');
      await visit.page.getByRole('main').getByRole('listitem').first().waitFor(patience);
    },
  },
  {
    name: 'person',
    reach: async (visit) => {
      await openOne(visit, /Haesol High Court/);
      await read(visit, 'person.occurs');
    },
    leave: (visit) => press(visit, 'person.back'),
  },
  {
    name: 'person-new',
    reach: async (visit) => {
      await press(visit, 'person.new');
      await read(visit, 'person.occursNowhere');
    },
  },
];

/** The campaigns, one of them, and a new one. */
export const campaignScreens: readonly Screen[] = [
  {
    name: 'campaigns',
    reach: async (visit) => {
      await goTo(visit, 'rail.campaigns');
      await visit.page.getByRole('main').getByRole('listitem').first().waitFor(patience);
    },
  },
  {
    name: 'campaign',
    reach: async (visit) => {
      await openOne(visit, /^#BalanceTonPorc/);
      await read(visit, 'campaign.reached');
    },
    leave: (visit) => press(visit, 'campaign.back'),
  },
  {
    name: 'campaign-new',
    reach: async (visit) => {
      await press(visit, 'campaign.new');
      await read(visit, 'campaign.noDocuments');
    },
  },
];
