import type { Document, RulingOutcome } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { dayOf } from '../search/facets.ts';
import type { Links } from './links.ts';
import { changeOfSentence, type SentenceChange } from './sentence-change.ts';

/** What became of an earlier ruling by a later one. */
export interface Review {
  readonly of: DocumentId;
  readonly before: RulingOutcome | undefined;
  readonly after: RulingOutcome | undefined;
  readonly sentence: SentenceChange;
}

/** A ruling in its place. */
export interface ChainStep {
  readonly document: Document;
  /** 0 for a ruling that reviews none, else one more than the last that it reviews. */
  readonly level: number;
  readonly reviews: readonly Review[];
}

const stages = ['first-instance', 'appeal', 'supreme', 'constitutional', 'international'];

function rankOf({ ruling }: Document): number {
  const rank = stages.indexOf(ruling?.stage ?? '');
  return rank === -1 ? stages.length : rank;
}

/**
 * The rulings of a case from the first to the last, as “reviews” links bind them; of those that no link binds, by their
 * stage and date. Nothing is taken for a review that no document says.
 */
export function chainOf(documents: readonly Document[], links: Links): readonly ChainStep[] {
  const rulings = new Map(
    documents.filter(({ kind }) => kind === 'ruling').map((document) => [document.id, document]),
  );
  const reviewed = (id: DocumentId) =>
    links
      .from(id)
      .flatMap(({ relation, to }) =>
        relation === 'reviews' && to !== undefined ? (rulings.get(to) ?? []) : [],
      );
  const levels = new Map<DocumentId, number>();

  /** `above`: those that are being looked at, for rulings that are said to review each other. */
  function levelOf(id: DocumentId, above: ReadonlySet<DocumentId>): number {
    const known = levels.get(id);
    if (known !== undefined) return known;
    const below = reviewed(id).filter((each) => !above.has(each.id));
    const within = new Set([...above, id]);
    const level = below.reduce((most, each) => Math.max(most, levelOf(each.id, within) + 1), 0);
    levels.set(id, level);
    return level;
  }

  const steps = [...rulings.values()].map((document): ChainStep => {
    const reviews = reviewed(document.id).map((earlier) => ({
      of: earlier.id,
      before: earlier.ruling?.outcome,
      after: document.ruling?.outcome,
      sentence: changeOfSentence(earlier.ruling, document.ruling),
    }));
    return { document, level: levelOf(document.id, new Set()), reviews };
  });
  return steps.sort(
    (one, other) =>
      one.level - other.level ||
      rankOf(one.document) - rankOf(other.document) ||
      dayOf(one.document.date) - dayOf(other.document.date) ||
      (one.document.id < other.document.id ? -1 : 1),
  );
}

/** The convictions that were won after an acquittal: the rulings that convict, and review one that acquitted. */
export function wonAfterAcquittal(steps: readonly ChainStep[]): readonly ChainStep[] {
  return steps.filter(({ reviews }) =>
    reviews.some(({ before, after }) => before === 'acquitted' && after === 'convicted'),
  );
}
