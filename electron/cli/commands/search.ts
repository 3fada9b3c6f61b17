import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { listNames } from '../../../shared/fields/thesauri.ts';
import { isOwnFacet } from '../../../shared/model/facet-names.ts';
import type { Excerpt } from '../../../shared/search/excerpt.ts';
import type { SearchCounts } from '../../../shared/search/hits.ts';
import { readQuery } from '../../../shared/search/query.ts';
import { readQueryList, type ListedQuery } from '../../../shared/search/query-list.ts';
import { describeReading, isPlainWord } from '../../../shared/search/describe-reading.ts';
import { openSearch, type ArchiveHit, type ArchiveSearch } from '../../core/search.ts';
import { vocabularyOf } from '../../core/vocabulary/vocabulary.ts';
import type { Command, Context } from '../command.ts';
import { readChoice, readCount, readText } from '../read-option.ts';
import { readTextFile } from '../read-text-file.ts';
import { withArchive } from '../with-archive.ts';

const defaultLimit = 20;
const sortSchema = z.enum(['relevance', 'date']);

/** `search ARCHIVE QUERY`: a line a hit, then the total; with `--batch` a line a query. */
export const search: Command = {
  name: 'search',
  operands: '[query...]',
  summary: 'cli.search',
  options: [
    ['--limit <n>', 'cli.limit'],
    ['--offset <n>', 'cli.offset'],
    ['--sort <order>', 'cli.search.sort'],
    ['--facets', 'cli.search.facets'],
    ['--batch <file>', 'cli.search.batch'],
  ],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const { operands, options } = call;
      const limit = readCount(options, 'limit') ?? defaultLimit;
      const offset = readCount(options, 'offset') ?? 0;
      const sort = readChoice(options, 'sort', sortSchema) ?? 'relevance';
      const batch = readText(options, 'batch');
      const opened = await openSearch(archive);
      if (batch !== undefined) {
        for (const query of readQueryList(await readTextFile(batch)))
          await answerBatchQuery(opened, { ...query, limit }, context);
        return 0;
      }
      if (operands.length === 0)
        throw new AppError('wrong-usage', { reason: 'search takes a query or --batch' });
      const withFacets = options['facets'] === true;
      const { reading } = readQuery(operands.join(' '));
      // Plain words need no explaining.
      if (!reading.every(isPlainWord))
        context.output.note(
          context.translate('cli.search.reading', { reading: describeReading(reading, context) }),
        );
      const ownFacets = listNames(vocabularyOf(archive)).filter(isOwnFacet);
      const found = await opened.search(operands.join(' '), { limit, offset, sort, withFacets, ownFacets });
      for (const [row, hit] of found.hits.entries()) {
        const isFirstWithSome = !hit.hasAllWords && found.hits[row - 1]?.hasAllWords !== false;
        const line = isFirstWithSome ? `${context.translate('cli.search.someWords')}\n` : '';
        context.output.data(hitForScripts(hit), `${line}${hitForPeople(hit)}`);
      }
      const { total, ms, suggestion } = found;
      if (suggestion !== undefined)
        context.output.note(context.translate('cli.search.suggestion', { suggestion }));
      const end = { total, ...(withFacets && { facets: facetsForScripts(found) }), ms };
      context.output.data(end, context.translate('cli.search.total', { total, ms }));
      return 0;
    }),
};

function hitForScripts({ rank, id, score, title, kind, date, file, excerpts }: ArchiveHit): object {
  return { rank, id, score, title, kind, date, file, excerpts };
}

/** The hits of each value, by facet; of kinds also those without hits. */
function facetsForScripts({ kinds, facets = {} }: SearchCounts): object {
  const counts: Record<string, object> = {};
  for (const [facet, values] of Object.entries(facets))
    counts[facet] = Object.fromEntries(values.map(({ value, count }) => [value, count]));
  return { ...counts, kind: kinds };
}

function hitForPeople({ rank, id, title, kind, date, file, excerpts }: ArchiveHit): string {
  const about = [id, kind, date, file].filter(Boolean).join(' · ');
  return [`${rank}. ${title}`, `   ${about}`, ...excerpts.map((each) => `   ${withMarks(each)}`)].join('\n');
}

/** Marks in brackets, for terminals of every kind. */
function withMarks({ text, marks }: Excerpt): string {
  const parts = marks.toReversed().reduce((rest, [start, end]) => {
    return `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`;
  }, text);
  return parts.replace(/\s+/g, ' ');
}

async function answerBatchQuery(
  opened: ArchiveSearch,
  { name, query, limit }: ListedQuery & { readonly limit: number },
  { output, translate }: Context,
): Promise<void> {
  const { hits, total, ms } = await opened.search(query, { limit, withExcerpts: false });
  const brief = hits.map(({ id, file, score }) => ({ id, file, score }));
  output.data({ name, total, ms, hits: brief }, translate('cli.search.batchLine', { name, total }));
}
