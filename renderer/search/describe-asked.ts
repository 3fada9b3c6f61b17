import type { Translate } from '../../shared/i18n/translate.ts';
import { isolate } from '../ui/isolate.ts';
import type { Asked } from './asked.ts';
import { facetValueName } from './facet-names.ts';
import { chosenValues, type ChosenValue } from './filters.ts';

/** What is chosen of a facet, as its chip says it: Country: Senegal; Year: 2018 to 2019. */
export function describeChosen(
  { facet, values }: ChosenValue,
  language: string,
  translate: Translate,
): string {
  const names = values.map((value) => facetValueName({ facet, value }, language, translate));
  const [from = '', to = from] = [names[0], names.at(-1)];
  const value = from === to ? from : translate('search.year.span', { from, to });
  return translate('query.value', { field: translate(`facet.${facet}`), value: isolate(value) });
}

/** A search on one line, as a list of searches shows it. */
export function describeAsked(
  asked: Pick<Asked, 'typed' | 'filters'> & Partial<Asked>,
  language: string,
  translate: Translate,
): string {
  const typed = asked.typed.trim();
  const { similarTo } = asked;
  return [
    ...(similarTo ? [translate('search.similarTo', { title: isolate(similarTo.title) })] : []),
    ...(typed === '' ? [] : [isolate(typed)]),
    ...chosenValues(asked.filters).map((chosen) => describeChosen(chosen, language, translate)),
  ].join(' · ');
}
