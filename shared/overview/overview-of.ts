import { isCountry } from '../model/countries.ts';
import { documentKinds, lawStatuses, type Document } from '../model/document.ts';
import type { Overview } from '../model/overview.ts';
import { additionsOf } from './additions.ts';
import { outcomesOf } from './outcomes.ts';
import { overTime } from './over-time.ts';
import { createTally } from './tally.ts';

/** The figures of an archive, from its documents in the order in which they came. */
export function overviewOf(documents: readonly Document[]): Overview {
  const [kinds, countries, statuses] = [createTally(), createTally(), createTally()];
  const rulings: Document[] = [];
  let withoutCountry = 0;
  for (const document of documents) {
    kinds.add([document.kind]);
    // What older programs took for a code is no country that a search could find.
    const known = new Set(document.countries.filter(isCountry));
    countries.add(known);
    if (known.size === 0) withoutCountry += 1;
    if (document.kind === 'ruling') rulings.push(document);
    if (document.kind === 'law') statuses.add([document.law?.status ?? '']);
  }
  return {
    documents: documents.length,
    kinds: kinds.inOrder(documentKinds, (kind) => `kind:${kind}`),
    countries: countries.byCount((country) => `country:${country}`),
    withoutCountry,
    time: overTime(documents.map(({ date }) => date)),
    outcomes: outcomesOf(rulings),
    laws: statuses.inOrder([...lawStatuses, ''], lawQuery),
    additions: additionsOf(documents),
  };
}

function lawQuery(status: string): string {
  return status === '' ? `kind:law -status:${lawStatuses.join(',')}` : `kind:law status:${status}`;
}
