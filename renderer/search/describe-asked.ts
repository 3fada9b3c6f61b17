import { isolate } from '../ui/isolate.ts';
import type { ArchiveSpeech } from '../ui/use-vocabulary.tsx';
import type { Asked } from './asked.ts';
import { facetName, facetValueName } from './facet-names.ts';
import { chosenValues, type ChosenValue } from './filters.ts';

/** What is chosen of a facet, as its chip says it: Country: Senegal; Year: 2018 to 2019. */
export function describeChosen({ facet, values }: ChosenValue, speech: ArchiveSpeech): string {
  const { translate } = speech;
  const names = values.map((value) => facetValueName({ facet, value }, speech));
  const [from = '', to = from] = [names[0], names.at(-1)];
  const value = from === to ? from : translate('search.year.span', { from, to });
  return translate('query.value', { field: facetName(facet, speech), value: isolate(value) });
}

/** A search on one line, as a list of searches shows it. */
export function describeAsked(
  asked: Pick<Asked, 'typed' | 'filters'> & Partial<Asked>,
  speech: ArchiveSpeech,
): string {
  const typed = asked.typed.trim();
  const { similarTo } = asked;
  return [
    ...(similarTo ? [speech.translate('search.similarTo', { title: isolate(similarTo.title) })] : []),
    ...(typed === '' ? [] : [isolate(typed)]),
    ...chosenValues(asked.filters).map((chosen) => describeChosen(chosen, speech)),
  ].join(' · ');
}
