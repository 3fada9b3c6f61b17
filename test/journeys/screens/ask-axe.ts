import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type AxeCore from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** `colours`: all that another theme can change. */
const rules = {
  all: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const satisfies Readonly<Record<string, RunOptions['runOnly']>>;

/** What axe finds wrong on the screen that stands, a line for each thing: the rule, where, and what is amiss. */
export async function askAxe(page: Page, asked: keyof typeof rules): Promise<readonly string[]> {
  const options: RunOptions = { runOnly: rules[asked], resultTypes: ['violations'] };
  // As an expression: the page's own policy lets no script in.
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (given) => (window as unknown as { axe: Pick<typeof AxeCore, 'run'> }).axe.run(document, given),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
