import { facetNames, type FacetKey } from '../../shared/model/facet-names.ts';
import type { SearchAnswer } from '../../shared/search/worker-messages.ts';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { useArchiveSpeech } from '../ui/use-vocabulary.tsx';
import { FacetGroup } from './facet-group.tsx';
import { ownFacetsOf } from './facet-names.ts';
import { withToggled, withValues, type Filters } from './filters.ts';
import { YearFacet } from './year-facet.tsx';
import './facet-panel.css';

export interface FacetPanelProps {
  /** Hits by the values of each facet; undefined before the first answer. */
  readonly facets: SearchAnswer['facets'];
  readonly total: number;
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
  /** It stands where else the results do: the way back to them. */
  readonly onDone: (() => void) | null;
}

/** What the results can be narrowed to, with how much would be left. */
export function FacetPanel({ facets, total, filters, onFilter, onDone }: FacetPanelProps) {
  const translate = useTranslate();
  const own = ownFacetsOf(useArchiveSpeech());
  const groupOf = (facet: FacetKey) => {
    const shared = { counts: facets?.[facet] ?? [], chosen: filters[facet] ?? [] };
    if (facet === 'year')
      return (
        <YearFacet
          key={facet}
          {...shared}
          onChoose={(years) => {
            onFilter(withValues(filters, facet, years));
          }}
        />
      );
    return (
      <FacetGroup
        key={facet}
        facet={facet}
        {...shared}
        onToggle={(value) => {
          onFilter(withToggled(filters, facet, value));
        }}
      />
    );
  };
  return (
    <section className="facet-panel" id="search-filters" aria-label={translate('search.filters')}>
      <div className="facet-panel-groups">{[...facetNames, ...own].map(groupOf)}</div>
      {onDone && (
        <div className="facet-panel-done">
          <Button variant="primary" onPress={onDone}>
            {translate('search.filters.done', { total })}
          </Button>
        </div>
      )}
    </section>
  );
}
