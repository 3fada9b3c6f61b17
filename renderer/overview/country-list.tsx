import { Button as Pressable } from 'react-aria-components/Button';
import { countryName } from '../../shared/fields/display-names.ts';
import { formerCountries } from '../../shared/model/countries.ts';
import type { Counted } from '../../shared/model/overview.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import './country-list.css';

const most = 10;
/** The map leaves it out. */
const undrawn = new Set<string>([...formerCountries, 'AQ']);

function Countries(props: {
  readonly countries: readonly Counted[];
  readonly onSearch: (query: string) => void;
}) {
  const language = useLanguage();
  return (
    <ol className="country-list">
      {props.countries.map(({ value, count, query }) => (
        <li key={value}>
          <Pressable
            className="country-list-row"
            onPress={() => {
              props.onSearch(query);
            }}
          >
            <bdi className="country-list-name">{countryName(value, language)}</bdi>
            <span className="country-list-count">{count.toLocaleString(language)}</span>
          </Pressable>
        </li>
      ))}
    </ol>
  );
}

/** The countries of most documents, and all that are not on the map: those that were. */
export function CountryList(props: {
  readonly countries: readonly Counted[];
  readonly onSearch: (query: string) => void;
}) {
  const { countries, onSearch } = props;
  const translate = useTranslate();
  const drawn = countries.filter(({ value }) => !undrawn.has(value));
  const others = countries.filter(({ value }) => undrawn.has(value));
  return (
    <div className="country-lists">
      <Countries countries={drawn.slice(0, most)} onSearch={onSearch} />
      {drawn.length > most && (
        <p className="figure-note">
          {translate('overview.moreCountries', { countries: drawn.length - most })}
        </p>
      )}
      {others.length > 0 && (
        <>
          <h3 className="country-list-heading">{translate('overview.offMap')}</h3>
          <Countries countries={others} onSearch={onSearch} />
        </>
      )}
    </div>
  );
}
