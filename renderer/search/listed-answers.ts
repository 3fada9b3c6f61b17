import type { ListedQuery } from '../../shared/search/query-list.ts';
import type { SearchAnswer } from '../../shared/search/worker-messages.ts';
import type { SearchClient } from './search-client.ts';

/** A line of the list with what was found for it. */
export interface ListedAnswer extends ListedQuery {
  readonly answer: SearchAnswer;
}

/** Hits of a line that stand in the table. */
const mostHits = 20;

/** Milliseconds for one line: a list is left alone while it runs, and its counts are to be exact. */
const patience = 60_000;

/** Searches for each line in turn, and gives each answer as it comes, until it is no longer wanted. */
export async function* answerList(
  client: SearchClient,
  lines: readonly ListedQuery[],
): AsyncGenerator<ListedAnswer> {
  const shared = { isTyping: false, kinds: [], sort: 'relevance', limit: mostHits, offset: 0 } as const;
  for (const line of lines) {
    const answer = await client.searchListed({
      ...shared,
      typed: line.query,
      patience,
      withSuggestion: false,
    });
    if (answer) yield { ...line, answer };
  }
}

/** The columns, in their order. They are names for programs too, so they are the same in every language. */
const columns = [
  'name',
  'query',
  'found',
  'found_with_all_words',
  'rank',
  'title',
  'kind',
  'date',
  'place',
  'countries',
  'file',
  'id',
] as const;

/** A table of a list's answers: a row a hit, the best first, and one for a name that nothing was found for. */
export function tableOf(answers: readonly ListedAnswer[]): string[][] {
  return [
    [...columns],
    ...answers.flatMap(({ name, query, answer }) => {
      const about = [name, query, String(answer.total), String(answer.totalWithAllWords)];
      if (answer.rows.length === 0) return [[...about, ...columns.slice(about.length).map(() => '')]];
      return answer.rows.map(({ document }, place) => [
        ...about,
        String(place + 1),
        document.title,
        document.kind,
        document.date ?? '',
        document.ruling?.court ?? document.outlet ?? '',
        document.countries.join(' '),
        document.file,
        document.id,
      ]);
    }),
  ];
}
