import type { Document } from '../model/document.ts';
import type { Counted, Overview } from '../model/overview.ts';

const mostDays = 5;
const mostDocuments = 6;

/** To the second, as texts that rise with time. */
const secondOf = ({ provenance }: Document) => provenance.importedAt.slice(0, 19);

/** What came in last, and on which days how much did; of what came at once, the last stands first. */
export function additionsOf(documents: readonly Document[]): Overview['additions'] {
  const days: Counted[] = [];
  for (let before = latestOf(documents); before !== null && days.length < mostDays;) {
    const { day, start } = dayOf(before.second);
    const own = before.among.filter((document) => secondOf(document) >= start);
    days.push({ value: day, count: own.length, query: `added:${day}` });
    before = latestOf(before.among.filter((document) => secondOf(document) < start));
  }
  return {
    days,
    newest: newestOf(documents).map(({ id, kind, title, date, countries }) => ({
      ...{ id, kind, title, countries },
      ...(date !== undefined && { date }),
    })),
  };
}

interface Latest {
  readonly second: string;
  readonly among: readonly Document[];
}

function latestOf(documents: readonly Document[]): Latest | null {
  let second: string | null = null;
  for (const document of documents)
    if (second === null || secondOf(document) > second) second = secondOf(document);
  return second === null ? null : { second, among: documents };
}

/** A day by the clock of this place, as `added:` reads it, and the second at which it begins. */
function dayOf(second: string): { readonly day: string; readonly start: string } {
  const moment = new Date(`${second}Z`);
  const [month, date] = [moment.getMonth() + 1, moment.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const day = [String(moment.getFullYear()).padStart(4, '0'), month, date].join('-');
  moment.setHours(0, 0, 0, 0);
  return { day, start: moment.toISOString().slice(0, 19) };
}

function newestOf(documents: readonly Document[]): readonly Document[] {
  const newest: Document[] = [];
  for (const document of documents) {
    const place = newest.findIndex((each) => secondOf(each) <= secondOf(document));
    if (place < 0 && newest.length === mostDocuments) continue;
    newest.splice(place < 0 ? newest.length : place, 0, document);
    newest.length = Math.min(newest.length, mostDocuments);
  }
  return newest;
}
