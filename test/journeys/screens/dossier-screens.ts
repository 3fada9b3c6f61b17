import { join } from 'node:path';
import { escape, goTo, patience, press, read, turnTo, type Screen } from './screen.ts';

/** The dossiers, one being compiled, and what came of its export. */
export const dossierScreens: readonly Screen[] = [
  {
    name: 'dossiers',
    reach: async (visit) => {
      await goTo(visit, 'dossier.title');
      await visit.page.getByRole('main').getByRole('listitem').first().waitFor(patience);
    },
  },
  {
    name: 'dossier',
    reach: async (visit) => {
      await visit.page
        .getByRole('main')
        .getByRole('button', { name: /Haesol/ })
        .first()
        .click(patience);
      await read(visit, 'dossier.frame');
    },
  },
  {
    name: 'dossier-picker',
    reach: async (visit) => {
      await press(visit, 'dossier.addDocuments');
      await visit.page.getByRole('dialog').getByRole('option').first().waitFor(patience);
    },
    leave: escape,
  },
  {
    name: 'dossier-entry',
    reach: async ({ page, say }) => {
      await page
        .getByRole('button', { name: say('dossier.include') })
        .first()
        .click(patience);
      await page.getByRole('dialog').getByRole('textbox').first().waitFor(patience);
    },
    leave: escape,
  },
  {
    name: 'dossier-preview',
    reach: async (visit) => {
      await turnTo(visit, 'dossier.side.preview');
      await visit.page.locator('.dossier-builder-side canvas').first().waitFor(patience);
    },
    leave: (visit) => turnTo(visit, 'dossier.side.choices'),
  },
  {
    name: 'dossier-exported',
    reach: async (visit) => {
      visit.choose(join(visit.folder, 'dossier.pdf'));
      await press(visit, 'dossier.export');
      await read(visit, 'dossier.exported');
    },
    leave: (visit) => press(visit, 'dossier.back'),
  },
];
