import type { Filter } from './filter.ts';
import { readWords, type QueryWord } from './query-word.ts';
import { together, type Wanted } from './wanted.ts';

/** People and organisations that are written in several ways: what is asked by one form is found by each. */
export interface KnownNames {
  /** What is wanted, with every form of the names that stand in it. */
  expand(wanted: readonly Wanted[]): readonly Wanted[];
  /** The same of what is looked for among the people of documents: there a part of the name will do. */
  expandFilter(filter: Filter): Filter;
}

type Words = readonly QueryWord[];

/** One way to write a name, and all others of the same person. */
interface Form {
  readonly words: Words;
  readonly others: readonly Words[];
}

/** A name of more words is a sentence. */
const longest = 12;
/** The number of the index's field that holds people (`filter.ts`). */
const withinPeople = 4;

const plain = { isRequired: false, isPrefix: false, letters: 0, isTyping: false } as const;
const keyOf = (word: QueryWord): string => word.terms.join(' ');

function formsOf(names: readonly string[]): readonly Form[] {
  const all = names
    .map((name) => readWords(name, plain))
    .filter(({ length }) => length > 0 && length <= longest);
  return all.flatMap((words, place) => {
    const others = all.filter((_, other) => other !== place);
    if (others.length === 0) return [];
    // The family name is written first in many languages, and last in others.
    const orders = words.length === 2 ? [words, words.toReversed()] : [words];
    return orders.map((order) => ({ words: order, others }));
  });
}

function byWord(
  forms: readonly Form[],
  wordsOf: (form: Form) => Words,
): ReadonlyMap<string, readonly Form[]> {
  const found = new Map<string, Form[]>();
  for (const form of forms)
    for (const key of new Set(wordsOf(form).map(keyOf))) {
      const known = found.get(key);
      if (known) known.push(form);
      else found.set(key, [form]);
    }
  return found;
}

/** The words of Seo-yeon one by one: a name may go over the end of what was typed together. */
function apart(wanted: Wanted): readonly Wanted[] {
  const isJoined = wanted.type === 'all' && wanted.of.every(({ type }) => type === 'word');
  return isJoined ? wanted.of : [wanted];
}

/** `people`: the forms of each name. Names between quotation marks are left alone: there the very word is meant. */
export function createKnownNames(people: readonly (readonly string[])[]): KnownNames {
  const forms = people.flatMap(formsOf);
  const byFirst = byWord(forms, ({ words }) => words.slice(0, 1));
  const byAny = byWord(forms, ({ words }) => words);

  function formAt(wanted: readonly Wanted[], at: number): Form | undefined {
    const typed = wanted
      .slice(at, at + longest)
      .map((each) => (each.type === 'word' && !each.word.isRequired ? keyOf(each.word) : null));
    const [first] = typed;
    if (first === undefined || first === null) return undefined;
    return byFirst
      .get(first)
      ?.filter(({ words }) => words.every((word, place) => keyOf(word) === typed[place]))
      .toSorted((one, other) => other.words.length - one.words.length)[0];
  }

  function expand(asked: readonly Wanted[]): readonly Wanted[] {
    const wanted = asked.flatMap(apart);
    const found: Wanted[] = [];
    for (let at = 0; at < wanted.length;) {
      const form = formAt(wanted, at);
      const here = wanted[at];
      if (form) {
        const typed = wanted.slice(at, at + form.words.length);
        const others = form.others.map((words) => words.map((word): Wanted => ({ type: 'word', word })));
        const of = [typed, ...others].map((each) => together(each, [])).filter((each) => each !== null);
        found.push({ type: 'any', of });
        at += form.words.length;
      } else {
        if (here?.type === 'all') found.push({ ...here, of: expand(here.of) });
        else if (here?.type === 'any') found.push({ ...here, of: here.of.flatMap((each) => expand([each])) });
        else if (here) found.push(here);
        at += 1;
      }
    }
    return found;
  }

  return {
    expand,
    expandFilter(filter) {
      if (filter.by !== 'terms' || filter.within !== withinPeople) return filter;
      const asked = filter.words.map(keyOf);
      const named = byAny.get(asked[0] ?? '')?.filter(({ words }) => {
        const keys = new Set(words.map(keyOf));
        return asked.every((key) => keys.has(key));
      });
      const alternatives = [...new Set(named?.flatMap(({ others }) => others))];
      return alternatives.length > 0 ? { ...filter, alternatives } : filter;
    },
  };
}

/** Nobody is known. */
export const noNames: KnownNames = { expand: (wanted) => wanted, expandFilter: (filter) => filter };
