import { goTo, patience, press, read, turnTo, type Screen } from './screen.ts';

/** The log, the trash, checks, backups and statements. */
export const activityScreens: readonly Screen[] = [
  {
    name: 'activity-log',
    reach: async (visit) => {
      await goTo(visit, 'rail.activity');
      const fold = visit.page.locator('.log-line [aria-expanded="false"]').first();
      await fold.click(patience);
      await visit.page.locator('.log-line [aria-expanded="true"]').first().waitFor(patience);
    },
  },
  {
    name: 'activity-trash',
    reach: async (visit) => {
      await turnTo(visit, 'activity.part.trash');
      await read(visit, 'trash.text');
    },
  },
  {
    name: 'activity-checks',
    reach: async (visit) => {
      await turnTo(visit, 'activity.part.checks');
      await press(visit, 'activity.checkAll');
      await read(visit, 'activity.sound');
    },
  },
  {
    name: 'activity-backups',
    reach: async (visit) => {
      await turnTo(visit, 'activity.part.backups');
      await read(visit, 'activity.backups');
    },
  },
  {
    name: 'activity-statement',
    reach: async (visit) => {
      await turnTo(visit, 'activity.part.statement');
      await read(visit, 'activity.checkStatement');
    },
    leave: (visit) => turnTo(visit, 'activity.part.log'),
  },
];
