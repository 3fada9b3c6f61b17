import { isolate } from '../../../renderer/ui/isolate.ts';
import { escape, goTo, patience, press, read, turnTo, type Screen, type Visit } from './screen.ts';

async function lookFor({ page }: Visit, typed: string, found: string): Promise<void> {
  await page.getByRole('searchbox').fill(typed);
  await page.getByRole('listbox').getByRole('option').filter({ hasText: found }).first().waitFor(patience);
  await page.locator('.reading-pane').getByText(found).first().waitFor(patience);
}

/** Home, what helps to ask, what was found, and the document beside it. */
export const searchScreens: readonly Screen[] = [
  {
    name: 'search',
    reach: async (visit) => {
      await goTo(visit, 'rail.search');
      await visit.page.getByRole('listbox').getByRole('option').first().waitFor(patience);
    },
  },
  {
    name: 'search-results',
    reach: async (visit) => {
      await lookFor(visit, 'payslips', 'Writing it down');
      await visit.page.locator('.reading-pane mark').first().waitFor(patience);
    },
  },
  { name: 'search-pane-notes', reach: (visit) => turnTo(visit, 'document.notes') },
  { name: 'search-pane-details', reach: (visit) => turnTo(visit, 'document.details') },
  { name: 'search-pane-history', reach: (visit) => turnTo(visit, 'document.history') },
  {
    name: 'search-pane-original',
    reach: async (visit) => {
      await turnTo(visit, 'document.original');
      await visit.page.locator('.pdf-page canvas').first().waitFor(patience);
    },
    leave: (visit) => turnTo(visit, 'document.text'),
  },
  {
    name: 'search-help',
    reach: async (visit) => {
      await press(visit, 'search.help');
      await read(visit, 'search.help.text');
    },
    leave: escape,
  },
  {
    name: 'search-kept',
    reach: async (visit) => {
      await press(visit, 'search.kept');
      await visit.page.getByRole('dialog', { name: visit.say('search.kept') }).waitFor(patience);
    },
    leave: escape,
  },
  {
    name: 'search-list',
    reach: async (visit) => {
      await press(visit, 'search.kept');
      await press(visit, 'search.list');
      const { page, say } = visit;
      await page.getByLabel(say('search.list.lines'), { exact: true }).fill('Haesol\nnobody of this name');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('search.list.start'), exact: true })
        .click(patience);
      await page.locator('.search-list-answers li').nth(1).waitFor(patience);
    },
    leave: escape,
  },
  {
    name: 'search-nothing',
    reach: async (visit) => {
      await visit.page.getByRole('searchbox').fill('xyzzyqwert');
      await read(visit, 'search.nothing', { typed: isolate('xyzzyqwert') });
    },
    leave: (visit) => lookFor(visit, 'payslips', 'Writing it down'),
  },
  {
    name: 'search-selected',
    reach: async (visit) => {
      await visit.page.getByRole('listbox').getByRole('option').first().click();
      await visit.page.keyboard.press('x');
      await read(visit, 'search.selected', { count: 1 });
    },
  },
  {
    name: 'search-change',
    reach: async (visit) => {
      await press(visit, 'change.open');
      await read(visit, 'change.what');
    },
    leave: async (visit) => {
      await escape(visit);
      await press(visit, 'search.unselect');
    },
  },
  {
    name: 'palette',
    reach: async ({ page }) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('menuitem').first().waitFor(patience);
    },
    leave: escape,
  },
];
