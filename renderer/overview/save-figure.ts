import type { Translate } from '../../shared/i18n/translate.ts';
import type { FigureTable } from '../../shared/overview/figure.ts';
import { figureRows } from '../../shared/overview/figure-table.ts';
import { request } from '../client.ts';
import { showToast } from '../ui/toast.tsx';
import { pictureFile } from './picture-file.ts';

/** Writes the table behind a figure where the person chooses. */
export async function saveTable(table: FigureTable, translate: Translate): Promise<void> {
  const rows = figureRows(table, { translate }).map((row) => [...row]);
  const isSaved = await request('searches.saveTable', { fileName: `${table.caption}.csv`, rows });
  if (isSaved) showToast({ text: translate('overview.saved') });
}

/** Writes a figure as it is drawn where the person chooses. */
export async function savePicture(
  picture: SVGSVGElement,
  caption: string,
  translate: Translate,
): Promise<void> {
  const svg = pictureFile(picture, caption);
  const isSaved = await request('overview.savePicture', { fileName: `${caption}.svg`, svg });
  if (isSaved) showToast({ text: translate('overview.saved') });
}
