import type { DocumentId } from '../../model/ids.ts';
import type { Exhibits } from '../exhibits/read-exhibits.ts';
import type { Layout } from '../layout.ts';
import type { PreparedContent } from '../prepare.ts';
import { boxesOf } from './mark.ts';

/** Pages are places in the file, from 1; those without a box are left out. */
export type RedactionCounts = readonly {
  readonly document: DocumentId;
  readonly pages: readonly { readonly page: number; readonly count: number }[];
}[];

/** How many boxes stand on each page of each document, its original's pages among them; documents without any left out. */
export function countRedactions(
  { sections }: PreparedContent,
  { layout, exhibits }: { readonly layout: Layout; readonly exhibits: Exhibits },
): RedactionCounts {
  return sections
    .flatMap(({ documents }) => documents)
    .flatMap(({ record }) => {
      const counts = new Map<number, number>();
      const add = (page: number, count: number): void => {
        if (count > 0) counts.set(page, (counts.get(page) ?? 0) + count);
      };
      for (const { document, first, last } of layout.documents) {
        if (document !== record.id) continue;
        for (let page = first; page <= last; page += 1) add(page, boxesOn(layout, page));
      }
      const exhibit = exhibits.get(record.id);
      const place = layout.reserved.find(({ document }) => document === record.id);
      const removed =
        typeof exhibit === 'object' && exhibit.redaction?.isCopy ? exhibit.redaction.removed : [];
      // What belongs to an original as a whole is counted on its first page.
      if (place) for (const { page, count } of removed) add(place.first + Math.max(page - 1, 0), count);
      const pages = [...counts].sort(([a], [b]) => a - b).map(([page, count]) => ({ page, count }));
      return pages.length === 0 ? [] : [{ document: record.id, pages }];
    });
}

function boxesOn({ pages }: Layout, place: number): number {
  const { items = [] } = pages[place - 1] ?? {};
  return items.reduce((sum, item) => sum + (item.type === 'line' ? boxesOf(item.line.text).length : 0), 0);
}
