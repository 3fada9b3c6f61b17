import { caseFacts, partiesOf, timelineOf } from '../../shared/cases/case-facts.ts';
import { chainOf, type ChainStep, type Review } from '../../shared/cases/chain.ts';
import { sayCustody } from '../../shared/cases/say-custody.ts';
import { linksOf } from '../../shared/cases/links.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { CaseLine, CaseView } from '../../shared/model/case-view.ts';
import { interfaceLanguage } from './interface-language.ts';

/** A case as `case show --json` tells it: its record, and all that follows from its documents. */
export function toldCase(view: CaseView): object {
  const { record, documents } = view;
  const links = linksOf(view.links);
  return {
    ...record,
    ...caseFacts(documents, links),
    chain: chainOf(documents, links).map(
      ({ document: { id, title, date, ruling = null }, level, reviews }) => ({
        ...{ id, title, level, date },
        ...{ court: ruling?.court, stage: ruling?.stage, docket: ruling?.docket },
        ...{ outcome: ruling?.outcome, sentence: ruling?.sentence },
        ...{ sentences: ruling?.sentences, reviews },
      }),
    ),
    timeline: timelineOf(documents).map(({ id, kind, title, date }) => ({ id, kind, title, date })),
    parties: partiesOf(documents),
    links: view.links,
  };
}

/** A case in a line. */
export function caseLineText({ record, documents, facts }: CaseLine, translate: Translate): string {
  const said = facts.outcomes.map((outcome) => translate(`outcome.${outcome}`)).join(' → ');
  return [record.id, record.title, translate('case.documentCount', { documents }), said]
    .filter((part) => part !== '')
    .join('  ');
}

/** The chain of a case, then its documents, for people. */
export function caseText({ record, documents, links }: CaseView, translate: Translate): string {
  const steps = chainOf(documents, linksOf(links));
  const lines = [
    `${record.id}  ${record.title}`,
    ...steps.flatMap((step) => stepLines(step, translate)),
    ...documents
      .filter(({ kind }) => kind !== 'ruling')
      .map(({ id, date = '', title }) => `${id}  ${date}  ${title}`),
  ];
  return lines.join('\n');
}

function stepLines({ document, level, reviews }: ChainStep, translate: Translate): readonly string[] {
  const { ruling, date = '', id } = document;
  const about = [
    ruling?.stage && translate(`stage.${ruling.stage}`),
    ruling?.court,
    ruling?.outcome && translate(`outcome.${ruling.outcome}`),
    ruling?.sentence,
  ].filter((part) => part !== undefined && part !== '');
  return [
    `${'  '.repeat(level)}${id}  ${date}  ${about.join(' · ')}`,
    ...reviews.map((review) => `${'  '.repeat(level + 1)}${reviewText(review, translate)}`),
  ];
}

function reviewText({ before, after, sentence }: Review, translate: Translate): string {
  const language = interfaceLanguage(process.env);
  const outcome = [before, after].map((each) => (each ? translate(`outcome.${each}`) : '?')).join(' → ');
  const { custodyBefore, custodyAfter } = sentence;
  if (!custodyAfter) return `↳ ${outcome}`;
  const times = [custodyBefore, custodyAfter].filter((each) => each !== undefined);
  return `↳ ${outcome}; ${times.map((each) => sayCustody(each, { translate, language })).join(' → ')}`;
}
