import { useId, useState } from 'react';
import type { FacetKey } from '../../shared/model/facet-names.ts';
import type { FacetCount } from '../../shared/search/facets.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { useArchiveSpeech } from '../ui/use-vocabulary.tsx';
import { facetName, facetValueName } from './facet-names.ts';
import { valuesInView } from './filters.ts';
import './facet-group.css';

export interface FacetGroupProps {
  readonly facet: FacetKey;
  /** Hits by value, most first. */
  readonly counts: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** Values that are shown before more are asked for. */
const fewest = 6;

/** One facet: its values with their hits, to be chosen. Values without hits are folded away, unless chosen. */
export function FacetGroup({ facet, counts, chosen, onToggle }: FacetGroupProps) {
  const translate = useTranslate();
  const speech = useArchiveSpeech();
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  const { values, all } = valuesInView(counts, { chosen, most: isWhole ? Infinity : fewest });
  if (values.length === 0) return null;
  return (
    <div className="facet" role="group" aria-labelledby={id}>
      <h2 className="facet-name" id={id} dir="auto">
        {facetName(facet, speech)}
      </h2>
      {values.map(({ value, count }) => (
        <label key={value} className="facet-value">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => {
              onToggle(value);
            }}
          />
          <span className="facet-words" dir="auto">
            {facetValueName({ facet, value }, speech)}
          </span>
          <span className="facet-count">{count.toLocaleString(speech.language)}</span>
        </label>
      ))}
      {all > fewest && (
        <button
          type="button"
          className="facet-more"
          aria-expanded={isWhole}
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole ? translate('search.facet.fewer') : translate('search.facet.all', { count: all })}
        </button>
      )}
    </div>
  );
}
