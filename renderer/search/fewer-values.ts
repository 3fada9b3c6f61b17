import type { FacetKey } from '../../shared/model/facet-names.ts';
import type { SearchAnswer, SearchQuestion } from '../../shared/search/worker-messages.ts';

/** Nobody looks through more of them, and tens of thousands of tags would be sent with every letter typed. */
const most = 200;

/** An answer with the commonest values of each facet and those that are filtered by; years are all kept. */
export function withFewerValues(
  answer: SearchAnswer,
  { filters = {} }: Pick<SearchQuestion, 'filters'>,
): SearchAnswer {
  if (!answer.facets) return answer;
  const facets = Object.fromEntries(
    Object.entries(answer.facets).map(([facet, counts]) => {
      const chosen = filters[facet as FacetKey] ?? [];
      const kept = counts.filter(
        ({ value }, place) => place < most || facet === 'year' || chosen.includes(value),
      );
      return [facet, kept];
    }),
  );
  return { ...answer, facets };
}
