import { fieldPaths, fields } from '../../shared/fields/fields.ts';
import { sayField } from '../../shared/fields/say-field.ts';
import { documentKindSchema } from '../../shared/model/document.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { FacetName } from '../../shared/model/facet-names.ts';
import { anyRetaliation } from '../../shared/search/facets-of.ts';

/** How a value of a facet is said to a person; names that people gave stay as they are. */
export function facetValueName(
  { facet, value }: { readonly facet: FacetName; readonly value: string },
  language: string,
  translate: Translate,
): string {
  if (facet === 'kind') {
    const kind = documentKindSchema.safeParse(value);
    return kind.success ? translate(`kinds.${kind.data}`) : value;
  }
  if (facet === 'retaliation' && value === anyRetaliation) return translate('facet.retaliation.any');
  const path = fieldPaths.find((each) => fields[each].facet === facet);
  const said = path && sayField(value, fields[path].type, { translate, language });
  return said?.[0] ?? value;
}
