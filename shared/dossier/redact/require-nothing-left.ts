import { AppError } from '../../errors.ts';
import { findLeft, type GuardedPages } from '../check/find-left.ts';
import type { Layout } from '../layout.ts';
import type { PreparedContent } from '../prepare.ts';
import { createPassageFinder } from './redaction-finder.ts';

/** So much of what was found is said. */
const mostSaid = 80;

/**
 * Searches a finished file for everything that was redacted. Throws `redaction-left` for the first place that still holds
 * any of it, and what `findLeft` throws.
 */
export async function requireNothingLeft(
  bytes: Uint8Array,
  { finder, sections }: PreparedContent,
  layout: Layout,
): Promise<void> {
  const guarded = sections
    .flatMap(({ documents }) => documents)
    .filter(({ redacted }) => redacted.length > 0)
    .flatMap(({ record, redacted }): GuardedPages[] => {
      const own = createPassageFinder(redacted);
      return layout.documents
        .filter(({ document }) => document === record.id)
        .map(({ first, last }) => ({ first, last, finder: own }));
    });
  const left = await findLeft(bytes, finder, guarded);
  const [first] = left;
  if (!first) return;
  const { where, page = 0, found } = first;
  throw new AppError('redaction-left', {
    found: found.replace(/\s+/g, ' ').slice(0, mostSaid),
    where,
    page: layout.pages[page - 1] ? layout.nameOf(page) : page,
    count: left.length,
  });
}
