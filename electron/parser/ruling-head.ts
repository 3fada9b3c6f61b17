import type { Block } from '../../shared/model/content.ts';
import type { Origin } from '../../shared/model/origin.ts';
import { courtNamed } from './court-name.ts';
import { docketIn } from './docket.ts';
import { eclisIn } from './ecli.ts';
import { foundIn, joinFindings, passage, type Findings } from './found.ts';
import { courtOfCitation, courtOfEcli, type Court } from './known-courts.ts';
import { neutralCitationsIn } from './neutral-citation.ts';
import { rulingDate } from './ruling-date.ts';
import { judgesIn } from './ruling-judges.ts';
import { headLines, isRunning, type HeadLine } from './ruling-line.ts';
import { partiesIn } from './ruling-parties.ts';
import { stateIn } from './ruling-state.ts';

/** What a ruling calls itself, alone on its line or before its date. */
const title =
  /^(?:(?:approved |reserved |ex tempore |final |revised )?judge?ment|judge?ment\b.{0,60}|sentencia|resolución|auto|providencia|arrêt|jugement|ordonnance|décision|urteil|beschluss|im namen des volkes|acórdão|sentença|despacho|sentenza|ordinanza|uitspraak|arrest|opinion(?: of the court)?|syllabus|decision(?: and reasons)?|ruling|order|determination|au nom du peuple .{0,20}|en el nombre .{0,30}|en nombre .{0,30}|república? .{0,40}poder judicial|حكم|قرار|باسم الشعب|постановление|решение|приговор|karar|判决书|判決|판결)$|^(?:resolución|sentencia|auto|arrêt|jugement|urteil|beschluss|acórdão|order|judgment) (?:de|del|du|vom|of|da|do)\b/iu;

/** Court, citation and number cannot all be there by chance: how much each tells of a ruling, and how much is enough. */
const weights = { citation: 3, ecli: 3, court: 2, docket: 1.5, parties: 1.5, title: 1, judges: 1, date: 0.5 };
const enough = 4;

/**
 * What the head of a text says of a ruling, with the words that say it; nothing when the text does not begin as rulings
 * do: an article that speaks of a court has no docket number on a line of its own.
 */
export function readRulingHead(blocks: readonly Block[]): Findings | undefined {
  const lines = headLines(blocks);
  const citation = lines.flatMap(citationsOn)[0];
  const ecli = lines
    .filter((line) => !isRunning(line))
    .flatMap(({ text }) => eclisIn(text).map((each) => ({ ...each, text })))[0];
  const named = courtNamed(lines);
  const hasCourt = citation ?? ecli ?? named;
  if (hasCourt === undefined) return undefined;
  const docket = docketIn(lines);
  const parties = partiesIn(lines);
  const judges = judgesIn(lines);
  const cited = citation && courtOfCitation(citation.court);
  const identified = ecli && courtOfEcli(ecli.country, ecli.court);
  const court: Partial<Court> = { ...named?.court, ...identified, ...cited };
  const date = rulingDate(lines, { isMonthFirst: court.country === 'US' });
  const isTitled = lines.some((line) => line.text.length <= 200 && title.test(line.text));
  const evidence = {
    citation,
    ecli,
    court: named,
    docket,
    parties,
    title: isTitled || undefined,
    judges: judges[0],
    date,
  };
  const weight = Object.entries(weights).reduce(
    (sum, [key, value]) => sum + (evidence[key as keyof typeof evidence] === undefined ? 0 : value),
    0,
  );
  if (weight < enough) return undefined;

  const isCertain = citation !== undefined || ecli !== undefined || weight >= enough + 1.5;
  const state = stateIn(court, parties, lines);
  return joinFindings(
    from('stated', citation?.text, { ruling: { neutralCitation: citation?.citation } }),
    from('stated', ecli?.text, { ruling: { ecli: ecli?.ecli } }),
    from('derived', citation?.text ?? ecli?.text, { ruling: { court: cited?.name ?? identified?.name } }),
    from('stated', named?.words, { ruling: { court: named?.court.name } }),
    from('stated', docket?.words, { ruling: { docket: docket?.docket } }),
    from(date?.isCalledSo === true ? 'stated' : 'derived', date?.words, { date: date?.date }),
    from('derived', named?.words ?? citation?.text ?? ecli?.text, {
      ruling: { jurisdiction: court.jurisdiction, stage: court.stage },
      countries: state === undefined ? [] : [state],
    }),
    from('derived', parties?.words, { title: parties?.title }),
    from('derived', parties?.words ?? judges.join(', '), {
      people: [...(parties?.people ?? []), ...judges.map((name) => ({ name, role: 'judge' }))],
    }),
    from(isCertain ? 'derived' : 'guessed', named?.words ?? citation?.text ?? ecli?.text, { kind: 'ruling' }),
  );
}

/** A citation is the ruling's own where it has a line for itself, with a label or without; in a sentence it is another's. */
function citationsOn(line: HeadLine): { citation: string; court: string; text: string }[] {
  if (isRunning(line) || /appeal from|on appeal|cited|see\b/iu.test(line.text)) return [];
  return neutralCitationsIn(line.text)
    .filter(
      ({ citation }) =>
        line.text.length - citation.length <= 60 || /neutral citation|\bNCN\b/iu.test(line.text),
    )
    .map(({ citation, court }) => ({ citation, court, text: line.text }));
}

type Values = Parameters<typeof foundIn>[1];

function from(sureness: Origin['sureness'], words: string | undefined, found: Values): Findings {
  const detail = passage(words ?? '');
  return foundIn({ source: 'text-head', sureness, ...(detail === '' ? {} : { detail }) }, found);
}
