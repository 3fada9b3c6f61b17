import { fieldLabel } from '../../shared/fields/archive-fields.ts';
import { fieldPaths, fields } from '../../shared/fields/fields.ts';
import { sayField } from '../../shared/fields/say-field.ts';
import { documentKindSchema } from '../../shared/model/document.ts';
import { isOwnFacet, type FacetKey, type OwnFacet } from '../../shared/model/facet-names.ts';
import { anyRetaliation } from '../../shared/search/facets-of.ts';
import type { ArchiveSpeech } from '../ui/use-vocabulary.tsx';

/** The archive's own lists, in the order in which they came. */
export function ownFacetsOf({ fields: all }: Pick<ArchiveSpeech, 'fields'>): readonly OwnFacet[] {
  return all.flatMap(({ path, type }) => (isOwnFacet(path) && type.is === 'terms' ? [path] : []));
}

/** What a facet is called: as the field of the archive's own, whose path says it where the field is gone. */
export function facetName(facet: FacetKey, speech: ArchiveSpeech): string {
  if (!isOwnFacet(facet)) return speech.translate(`facet.${facet}`);
  const field = speech.fields.find(({ path }) => path === facet);
  return field ? fieldLabel(field, speech) : facet;
}

/** How a value of a facet is said to a person; names that people gave stay as they are. */
export function facetValueName(
  { facet, value }: { readonly facet: FacetKey; readonly value: string },
  speech: ArchiveSpeech,
): string {
  const { translate } = speech;
  if (facet === 'kind') {
    const kind = documentKindSchema.safeParse(value);
    return kind.success ? translate(`kinds.${kind.data}`) : value;
  }
  if (facet === 'retaliation' && value === anyRetaliation) return translate('facet.retaliation.any');
  const path = isOwnFacet(facet) ? facet : fieldPaths.find((each) => fields[each].facet === facet);
  const field = speech.fields.find((each) => each.path === path);
  return (field && sayField(value, field.type, speech)[0]) ?? value;
}
