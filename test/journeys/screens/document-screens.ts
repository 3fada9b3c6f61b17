import { patience, press, read, turnTo, type Screen, type Visit } from './screen.ts';

async function openFirst({ page, say }: Visit, typed: string): Promise<void> {
  await page.getByRole('searchbox').fill(typed);
  await page.getByRole('listbox').getByRole('option').first().waitFor(patience);
  const badge = typed.split(':')[1];
  if (badge === 'ruling') {
    await page
      .locator('.reading-pane .kind-badge')
      .filter({ hasText: say('kind.ruling') })
      .waitFor(patience);
  }
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('heading', { level: 1 }).first().waitFor(patience);
}

/** A document on the whole screen, what stands beside it, and its form. */
export const documentScreens: readonly Screen[] = [
  {
    name: 'document',
    reach: async (visit) => {
      await openFirst(visit, 'payslips');
      await visit.page.locator('.document-screen mark').first().waitFor(patience);
    },
  },
  { name: 'document-notes', reach: (visit) => turnTo(visit, 'document.notes') },
  { name: 'document-history', reach: (visit) => turnTo(visit, 'document.history') },
  {
    name: 'document-original',
    reach: async (visit) => {
      await turnTo(visit, 'document.original');
      await visit.page.locator('.pdf-page canvas').first().waitFor(patience);
    },
    leave: (visit) => press(visit, 'document.back'),
  },
  {
    name: 'document-ruling',
    reach: async (visit) => {
      await openFirst(visit, 'kind:ruling');
      await read(visit, 'document.provenance');
    },
  },
  {
    name: 'document-passage',
    reach: async ({ page, say }) => {
      await page.getByRole('group', { name: say('document.text'), exact: true }).focus();
      await page.keyboard.press('s');
      await page.getByRole('toolbar', { name: say('note.tools') }).waitFor(patience);
    },
  },
  {
    name: 'document-note',
    reach: async ({ page }) => {
      await page.keyboard.press('n');
      await page.locator('.note-form').waitFor(patience);
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.locator('.note-form').waitFor({ ...patience, state: 'detached' });
    },
  },
  {
    name: 'document-edit',
    reach: async (visit) => {
      await press(visit, 'edit.open');
      await visit.page.getByRole('form', { name: visit.say('edit.form') }).waitFor(patience);
    },
    leave: async (visit) => {
      await visit.page.keyboard.press('Escape');
      await visit.page
        .getByRole('form', { name: visit.say('edit.form') })
        .waitFor({ ...patience, state: 'detached' });
    },
  },
];
