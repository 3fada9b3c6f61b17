import { mailFigures } from '../support/corpus-figures/mails.ts';
import { pageFigures } from '../support/corpus-figures/pages.ts';
import { pdfFigures } from '../support/corpus-figures/pdfs.ts';
import { rulingFigures } from '../support/corpus-figures/rulings.ts';

/** How well facts and text are read from the real material beside the project: `npm run bench -- facts` */
for (const figures of [await rulingFigures(), await pageFigures(), await pdfFigures(), mailFigures()]) {
  process.stdout.write(`${Object.keys(figures[0] ?? {}).join('\t')}\n`);
  for (const row of figures) process.stdout.write(`${Object.values(row).map(shown).join('\t')}\n`);
  process.stdout.write(`${summary(figures)}\n\n`);
}

/** The least or the share of each column, over the rows that say anything. */
function summary(figures: readonly object[]): string {
  const columns = Object.keys(figures[0] ?? {}).slice(1);
  const parts = columns.map((column) => {
    const values = figures.map((row) => Reflect.get(row, column) as unknown);
    const numbers = values.filter((value) => typeof value === 'number');
    const answers = values.filter((value) => typeof value === 'boolean');
    if (numbers.length > 0) return `${column}: least ${Math.min(...numbers).toFixed(3)}`;
    return `${column}: ${answers.filter(Boolean).length} of ${answers.length}`;
  });
  return `= ${parts.join(', ')}`;
}

function shown(value: string | number | boolean | undefined): string {
  if (value === undefined) return '-';
  return typeof value === 'number' ? value.toFixed(3) : String(value);
}
