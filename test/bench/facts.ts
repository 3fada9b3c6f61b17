import { pageFigures } from '../support/corpus-figures/pages.ts';
import { pdfFigures } from '../support/corpus-figures/pdfs.ts';
import { rulingFigures } from '../support/corpus-figures/rulings.ts';

/** How well facts and text are read from the real material beside the project: `npm run bench -- facts` */
for (const figures of [await rulingFigures(), await pageFigures(), await pdfFigures()]) {
  process.stdout.write(`${Object.keys(figures[0] ?? {}).join('\t')}\n`);
  for (const row of figures) process.stdout.write(`${Object.values(row).map(shown).join('\t')}\n`);
  process.stdout.write('\n');
}

function shown(value: string | number | boolean | undefined): string {
  if (value === undefined) return '-';
  return typeof value === 'number' ? value.toFixed(3) : String(value);
}
