import { join } from 'node:path';
import { goTo, patience, press, read, type Screen } from './screen.ts';

/** A passphrase for this archive alone. */
const passphrase = 'walnut ribbon meadow teapot';

/** What stands where no archive is open, and what only a new or a sealed one shows. */
export const apartScreens: readonly Screen[] = [
  {
    name: 'welcome',
    reach: async ({ page, say }) => {
      await page.getByRole('button', { name: say('welcome.sample') }).waitFor(patience);
    },
  },
  {
    name: 'create',
    reach: async (visit) => {
      await visit.page.getByRole('button', { name: visit.say('welcome.create') }).click(patience);
      await read(visit, 'create.generatedText');
    },
  },
  {
    name: 'create-none',
    reach: async (visit) => {
      await visit.page.getByText(visit.say('create.way.none'), { exact: true }).click();
      await read(visit, 'create.none');
    },
  },
  {
    name: 'create-own',
    reach: async ({ page, say }) => {
      await page.getByText(say('create.way.own'), { exact: true }).click();
      await page.getByLabel(say('create.own'), { exact: true }).fill('short');
      await page.getByText(say('create.weak.short')).waitFor(patience);
    },
  },
  {
    name: 'recovery-key',
    reach: async (visit) => {
      await visit.page.getByLabel(visit.say('create.own'), { exact: true }).fill(passphrase);
      visit.choose(join(visit.folder, 'Sealed.testimonia'));
      await press(visit, 'create.go');
      await visit.page.getByRole('heading', { name: visit.say('create.recovery') }).waitFor(patience);
    },
    leave: (visit) => press(visit, 'create.kept'),
  },
  { name: 'import-empty', reach: (visit) => read(visit, 'import.emptyText') },
  {
    name: 'search-empty',
    reach: async (visit) => {
      await goTo(visit, 'rail.search');
      await read(visit, 'search.emptyText');
    },
  },
  {
    name: 'overview-empty',
    reach: async (visit) => {
      await goTo(visit, 'rail.overview');
      await read(visit, 'overview.emptyText');
    },
  },
  {
    name: 'cases-empty',
    reach: async (visit) => {
      await goTo(visit, 'rail.cases');
      await read(visit, 'case.emptyText');
    },
  },
  {
    name: 'people-empty',
    reach: async (visit) => {
      await goTo(visit, 'rail.people');
      await read(visit, 'person.emptyText');
    },
  },
  {
    name: 'campaigns-empty',
    reach: async (visit) => {
      await goTo(visit, 'rail.campaigns');
      await read(visit, 'campaign.emptyText');
    },
  },
  {
    name: 'dossiers-empty',
    reach: async (visit) => {
      await goTo(visit, 'dossier.title');
      await read(visit, 'dossier.emptyText');
    },
  },
  {
    name: 'settings-sealed',
    reach: async (visit) => {
      await goTo(visit, 'rail.settings');
      await read(visit, 'keys.title');
    },
  },
  {
    name: 'settings-add-passphrase',
    reach: async (visit) => {
      await press(visit, 'keys.add');
      await read(visit, 'keys.addText');
    },
  },
  {
    name: 'locked',
    reach: async (visit) => {
      await goTo(visit, 'rail.lock');
      await visit.page.getByRole('heading', { name: visit.say('unlock.title') }).waitFor(patience);
    },
  },
  {
    name: 'locked-recovery-key',
    reach: async (visit) => {
      await press(visit, 'unlock.useRecoveryKey');
      await read(visit, 'unlock.recoveryKeyHint');
    },
  },
];
