import type { CollectionName } from '../model/activity.ts';

/**
 * How a field is merged that both sides changed and not to the same. `whole`: one of both values is shown. `list`: what
 * either added is there, what either took away is not. `keyed`: a list of one value for each of a name. `latest`: the
 * later of two moments. `strict`: the value that hides more, whatever is preferred. `quiet`: as `whole`, but nothing that a
 * person would decide.
 */
export interface FieldRule {
  readonly how: 'whole' | 'list' | 'keyed' | 'latest' | 'strict' | 'quiet';
  /** Of a keyed list. */
  readonly key?: string;
  /** Values of a strict field, the one that hides most first. */
  readonly order?: readonly unknown[];
}

/** By collection and path; everything else is `whole`, or a `list` where it is one. */
const rules: Readonly<Record<string, FieldRule>> = {
  // A dossier is composed: two orders have no sum.
  'dossiers/sections': { how: 'whole' },
  // What a court imposed is said as one; two tellings of one sentence must not become two sentences.
  'documents/ruling.sentences': { how: 'whole' },
  'documents/confidentiality': { how: 'strict', order: ['restricted', 'internal', 'public'] },
  'people/isProtected': { how: 'strict', order: [true, false] },
  'campaigns/reached': { how: 'keyed', key: 'country' },
  'pairs/sides': { how: 'whole' },
};

/** The rule for a field of these values. */
export function ruleOf(collection: CollectionName, path: string, values: readonly unknown[]): FieldRule {
  if (path === 'updatedAt') return { how: 'latest' };
  if (collection === 'documents' && path.startsWith('origins.')) return { how: 'quiet' };
  return rules[`${collection}/${path}`] ?? { how: values.some(Array.isArray) ? 'list' : 'whole' };
}
