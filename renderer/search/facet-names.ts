import type { Translate } from '../../shared/i18n/translate.ts';
import { documentKindSchema, rulingOutcomes } from '../../shared/model/document.ts';
import type { FacetName } from '../../shared/search/facets.ts';
import { countryName, languageName } from '../ui/format-names.ts';

/** How a value of a facet is said to a person; names that people gave stay as they are. */
export function facetValueName(
  { facet, value }: { readonly facet: FacetName; readonly value: string },
  language: string,
  translate: Translate,
): string {
  switch (facet) {
    case 'kind': {
      const kind = documentKindSchema.safeParse(value);
      return kind.success ? translate(`kinds.${kind.data}`) : value;
    }
    case 'outcome': {
      const outcome = rulingOutcomes.find((each) => each === value);
      return outcome ? translate(`outcome.${outcome}`) : value;
    }
    case 'country':
      return countryName(value, language);
    case 'language':
      return languageName(value, language);
    case 'year':
    case 'campaign':
    case 'tag':
    case 'court':
      return value;
  }
}
