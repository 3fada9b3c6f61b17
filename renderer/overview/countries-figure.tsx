import { lazy, Suspense } from 'react';
import type { Overview } from '../../shared/model/overview.ts';
import type { FigureTable } from '../../shared/overview/figure.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { CountryList } from './country-list.tsx';
import { Figure } from './figure.tsx';
import './countries-figure.css';

// The shapes are a hundred kilobytes: read when they are looked at.
const WorldMap = lazy(async () => ({ default: (await import('./world-map.tsx')).WorldMap }));

/** The map, and beside it the countries of most documents and those that no map of today has. */
export function CountriesFigure(props: {
  readonly overview: Overview;
  readonly table: FigureTable;
  readonly onSearch: (query: string) => void;
}) {
  const { overview, table, onSearch } = props;
  const { countries, withoutCountry } = overview;
  const translate = useTranslate();
  return (
    <div className="countries">
      <Figure
        name="countries"
        {...{ table, onSearch }}
        nothing={translate('overview.noCountries')}
        draw={(width) => (
          <Suspense fallback={<div className="countries-wait" />}>
            <WorldMap {...{ width, countries, onSearch }} label={table.caption} />
          </Suspense>
        )}
        notes={
          <p className="figure-note">
            {translate('overview.borders')}
            {withoutCountry > 0 && ` ${translate('overview.withoutCountry', { documents: withoutCountry })}`}
          </p>
        }
      />
      {countries.length > 0 && <CountryList countries={countries} onSearch={onSearch} />}
    </div>
  );
}
