import { eitherFilter, readFilter, type Filter } from './filter.ts';
import { readWords } from './query-word.ts';
import { eitherOf, isOfFields, readingOf, shownTogether, type ReadingPart } from './reading.ts';
import type { TypedPart, TypedToken } from './typed-parts.ts';
import { either, together, type Wanted } from './wanted.ts';

/** What the parts of a query ask for. */
export interface Gathered {
  readonly wanted: readonly Wanted[];
  readonly without: readonly Wanted[];
  readonly filters: readonly Filter[];
  readonly reading: readonly ReadingPart[];
}

/** More than this is a text that was pasted: a mile of brackets says nothing. */
const deepest = 8;

/** A part as what it asks for; null when there is no word in it. */
function wantedOf(part: TypedPart, isTyping: boolean): Wanted | null {
  const { isQuoted, isExcluded, isPrefix, tilde, isLast, text } = part;
  const words = readWords(text, {
    isRequired: isQuoted,
    isPrefix,
    letters: isQuoted ? 0 : tilde,
    isTyping: isTyping && isLast && !isExcluded && !isQuoted,
  });
  const leaves = words.map((word): Wanted => ({ type: 'word', word }));
  if (isQuoted && words.length > 1) return { type: 'phrase', phrase: { typed: text, words, within: tilde } };
  return together(leaves, []);
}

interface Place {
  readonly from: number;
  readonly depth: number;
  readonly isTyping: boolean;
}

/** Reads the tokens up to the bracket that closes, or to the end. `next` is where it stopped. */
export function gather(tokens: readonly TypedToken[], place: Place): Gathered & { readonly next: number } {
  const { from, depth, isTyping } = place;
  const wanted: Wanted[] = [];
  const without: Wanted[] = [];
  const filters: Filter[] = [];
  const reading: ReadingPart[] = [];
  /** After OR: what comes next will do instead of what came last, a word for a word and a field for a field. */
  let isAlternative = false;

  function take(next: Wanted, said: ReadingPart): void {
    const [last, lastSaid] = [wanted.at(-1), reading.at(-1)];
    if (said.isExcluded) without.push(next);
    else if (isAlternative && last && lastSaid && !lastSaid.isExcluded && !isOfFields(lastSaid)) {
      wanted.splice(-1, 1, either(last, next));
      reading.splice(-1, 1, eitherOf(lastSaid, said));
      isAlternative = false;
      return;
    } else wanted.push(next);
    reading.push(said);
    isAlternative = false;
  }

  function takeFilter(next: Filter, said: ReadingPart): void {
    const [last, lastSaid] = [filters.at(-1), reading.at(-1)];
    if (isAlternative && last && lastSaid && isOfFields(lastSaid)) {
      filters.splice(-1, 1, eitherFilter(last, next));
      reading.splice(-1, 1, eitherOf(lastSaid, said));
    } else {
      filters.push(next);
      reading.push(said);
    }
    isAlternative = false;
  }

  let at = from;
  for (let token = tokens[at]; token; token = tokens[at]) {
    at += 1;
    if (token.type === 'part') {
      const filter = token.field === undefined ? null : readFilter(token.field, token);
      const asked = filter ? null : wantedOf(token, isTyping);
      if (filter) takeFilter(filter, readingOf(token, true));
      else if (asked) take(asked, readingOf(token, false));
    } else if (token.type === 'or') isAlternative = reading.length > 0;
    else if (token.type === 'close' && depth > 0) break;
    else if (token.type === 'open' && depth < deepest) {
      const inner = gather(tokens, { from: at, depth: depth + 1, isTyping });
      at = inner.next;
      filters.push(...inner.filters);
      const group = together(inner.wanted, inner.without);
      const end = tokens[at - 1]?.end ?? token.end;
      if (group) take(group, shownTogether(inner.reading, { ...token, end }));
      else reading.push(...inner.reading);
    }
  }
  return { wanted, without, filters, reading, next: at };
}
