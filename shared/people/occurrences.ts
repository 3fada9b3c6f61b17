import { createNameFinder } from '../dossier/names/name-finder.ts';
import { wordsOf } from '../dossier/names/word-match.ts';
import type { Document } from '../model/document.ts';

/** A name as a record has it, and as what: a person with a role, an author, the court that ruled. */
interface NamedAs {
  readonly part: 'person' | 'author' | 'outlet' | 'court' | 'body' | 'title';
  readonly name: string;
  /** Of a person alone. */
  readonly role?: string;
}

/** A document whose record names somebody. */
interface Occurrence {
  readonly document: Document;
  readonly as: readonly NamedAs[];
}

/** Whom the records of documents name. Their texts are the search's. */
export interface NamedDocuments {
  /** The documents that name somebody by one of these forms, in the order in which they were given. */
  naming(forms: readonly string[]): readonly Occurrence[];
}

/** Every name in a document's record. */
function namesIn({ people, authors, outlet, ruling, law, title }: Document): readonly NamedAs[] {
  const one = (part: NamedAs['part'], name: string | undefined) =>
    name === undefined ? [] : [{ part, name }];
  return [
    ...people.map(({ name, role }) => ({ part: 'person' as const, name, role })),
    ...authors.map((name) => ({ part: 'author' as const, name })),
    ...one('court', ruling?.court),
    ...one('body', law?.body),
    ...one('outlet', outlet),
    ...one('title', title),
  ];
}

/** Letters that are written without spaces: a name in them may stand inside a longer word. */
const mayHide = /[^\P{Lo}\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** What Arabic writes together with the word behind it. */
const proclitics = /^[وفبلك]{1,2}(?=.{2})/u;

/** Takes the names out of many records once, so that many people can be looked for among them. */
export function createNamedDocuments(documents: Iterable<Document>): NamedDocuments {
  const all: { readonly document: Document; readonly names: readonly NamedAs[] }[] = [];
  const byWord = new Map<string, Set<number>>();
  const hiding = new Set<number>();
  for (const document of documents) {
    const place = all.push({ document, names: namesIn(document) }) - 1;
    for (const { name } of all[place]?.names ?? []) {
      if (mayHide.test(name)) hiding.add(place);
      for (const { folded } of wordsOf(name))
        for (const word of new Set([folded, folded.replace(proclitics, '')])) {
          const known = byWord.get(word);
          if (known) known.add(place);
          else byWord.set(word, new Set([place]));
        }
    }
  }

  function candidates(form: string): Iterable<number> {
    const words = wordsOf(form).map(({ folded }) => folded);
    const handles = [words.join(''), words.toReversed().join('')];
    const naming = (word: string): ReadonlySet<number> => byWord.get(word) ?? new Set();
    // Every word of the name must be there: the rarest leaves the fewest to look at.
    const [rarest = ''] = words.toSorted((one, other) => naming(one).size - naming(other).size);
    const found = [rarest, ...handles].flatMap((word) => [...naming(word)]);
    return mayHide.test(form) ? [...found, ...hiding] : found;
  }

  return {
    naming(forms) {
      const finder = createNameFinder([{ names: [...forms], pseudonym: '' }]);
      const places = [...new Set(forms.flatMap((form) => [...candidates(form)]))].sort((a, b) => a - b);
      return places.flatMap((place) => {
        const here = all[place];
        const as = here?.names.filter(({ name }) => finder.find(name).length > 0) ?? [];
        return here && as.length > 0 ? [{ document: here.document, as }] : [];
      });
    },
  };
}
