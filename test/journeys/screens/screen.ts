import type { Page } from 'playwright-core';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** A window on its way through the screens. */
export interface Visit {
  readonly page: Page;
  /** The window's own words, in the language that it stands in. */
  readonly say: Translate;
  /** What the person chooses in the next dialog. */
  readonly choose: (...paths: readonly string[]) => void;
  /** The folder with the files of `prepareFiles`. */
  readonly folder: string;
}

/** What is looked at: a screen of the window, or a state of one. */
export interface Screen {
  readonly name: string;
  /** From the one before it in the table to this one, until all of it is drawn. */
  readonly reach: (visit: Visit) => Promise<void>;
  /** Away from what would lie above the next one. */
  readonly leave?: (visit: Visit) => Promise<void>;
}

/** What a person would wait for, on a machine that is busy. */
export const patience = { timeout: 120_000 };

type Key = Parameters<Translate>[0];
type Values = Parameters<Translate>[1];

/** Presses the first button that is called so. */
export async function press({ page, say }: Visit, key: Key, values?: Values): Promise<void> {
  await page
    .getByRole('button', { name: say(key, values), exact: true })
    .first()
    .click(patience);
}

/** Goes to a screen by the rail. */
export async function goTo({ page, say }: Visit, key: Key): Promise<void> {
  await page
    .getByRole('navigation', { name: say('rail.label') })
    .getByRole('button', { name: say(key), exact: true })
    .click(patience);
}

/** Turns to the tab that is called so. */
export async function turnTo({ page, say }: Visit, key: Key): Promise<void> {
  await page
    .getByRole('tab', { name: say(key), exact: true })
    .first()
    .click(patience);
}

/** Waits until words of the window can be read. */
export async function read({ page, say }: Visit, key: Key, values?: Values): Promise<void> {
  await page.getByText(say(key, values)).first().waitFor(patience);
}

/** Closes what is open by its key. */
export async function escape({ page }: Visit): Promise<void> {
  const dialogs = page.locator('[role="dialog"]:not([data-non-modal])');
  await page.keyboard.press('Escape');
  await dialogs.first().waitFor({ ...patience, state: 'detached' });
}
