import type { DossierOptions } from '../../model/dossier-options.ts';
import type { DossierRedactions } from '../../model/dossier-redactions.ts';
import type { InterfaceLanguage } from '../../model/preferences.ts';
import { createNameFinder, type NameFinder } from '../names/name-finder.ts';
import { redactionMark } from './mark.ts';

interface Hiding {
  readonly options: Pick<DossierOptions, 'profile' | 'protectedNames'>;
  readonly redactions: DossierRedactions;
  readonly language: InterfaceLanguage;
}

/** Finds what a dossier must not say, each with what stands in its place: redacted terms, and names that are hidden. */
export function createRedactionFinder({ options, redactions, language }: Hiding): NameFinder {
  const { terms, hidesNames } = redactions;
  const hidden = hidesNames || options.profile === 'public' ? options.protectedNames : [];
  const box = redactionMark('', language);
  return createNameFinder([
    ...terms.map(({ text, label, isWholeWord }) => ({
      names: [text],
      pseudonym: redactionMark(label, language),
      isPart: !isWholeWord,
    })),
    ...hidden.map(({ names, pseudonym }) => ({ names, pseudonym: hidesNames ? box : pseudonym })),
  ]);
}

/** Finds the redacted passages of one document, wherever its words stand once more, each with what stands in its place. */
export function createPassageFinder(redacted: readonly string[], pseudonym = ''): NameFinder {
  return createNameFinder([{ names: redacted.filter(isTelling), pseudonym }]);
}

/** A word or a number alone tells nothing without its place, and stands on many a page. */
function isTelling(passage: string): boolean {
  return /[\p{L}\p{N}].{6,}[\p{L}\p{N}]/su.test(passage);
}

/** What must not be left in one document: what must stand nowhere, and its redacted passages. */
export function soughtIn(
  { redacted }: { readonly redacted: readonly string[] },
  finder: NameFinder,
): NameFinder {
  const passages = createNameFinder([{ names: redacted, pseudonym: '' }]);
  return {
    isEmpty: finder.isEmpty && passages.isEmpty,
    find: (text) => [...finder.find(text), ...passages.find(text)],
  };
}
