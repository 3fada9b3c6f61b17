import { countryCode } from './country.ts';
import { edtfDate } from './edtf.ts';
import { foundIn, joinFindings, type Findings } from './found.ts';
import { courtOfCitation } from './known-courts.ts';
import { languageTag } from './language-tag.ts';
import { neutralCitationsIn } from './neutral-citation.ts';
import { titleOf } from './title.ts';
import { elementsIn, textOfXml, type XmlElement } from './xml.ts';

/** An element by its name without prefix. */
interface AknElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly element: XmlElement;
}

/** What the description of an Akoma Ntoso file says of the text: of the work, before its expressions and their files. */
export function readAknFacts(root: XmlElement): Findings {
  const elements = allIn(root);
  const all = (name: string) => elements.filter((each) => each.name === name);
  const first = (name: string) => all(name)[0];
  const isRuling = first('judgment') !== undefined || first('judgement') !== undefined;
  const isLaw = first('act') !== undefined || first('bill') !== undefined;
  const citation = textOf(first('cite')) ?? textOf(first('neutralCitation'));
  const court = courtOfCitation(neutralCitationsIn(citation ?? '')[0]?.court ?? '');
  const country = countryCode(first('FRBRcountry')?.attributes['value']?.slice(0, 2)) ?? court.country;
  const dates = all('FRBRdate');
  const date = dates.find(({ attributes }) =>
    /judge?ment|decision|enact|generation/i.test(attributes['name'] ?? ''),
  );
  const language = languageTag(first('FRBRlanguage')?.attributes['language']);
  const said = (detail: string, found: Parameters<typeof foundIn>[1]) =>
    foundIn({ source: 'front-matter', detail, sureness: 'stated' }, found);
  return joinFindings(
    said('judgment', { kind: isRuling ? 'ruling' : isLaw ? 'law' : undefined }),
    said('FRBRname', { title: titleOf(first('FRBRname')?.attributes['value'] ?? textOf(first('docTitle'))) }),
    said('FRBRdate', { date: edtfDate((date ?? dates[0])?.attributes['date']) }),
    said('FRBRlanguage', { languages: language === undefined ? [] : [language] }),
    said('FRBRcountry', { countries: country === undefined ? [] : [country] }),
    isRuling
      ? rulingFacts(elements, citation)
      : said('FRBRnumber', isLaw ? { law: { number: first('FRBRnumber')?.attributes['value'] } } : {}),
    said('references', { people: isRuling ? peopleOf(elements) : [] }),
  );
}

function rulingFacts(elements: readonly AknElement[], citation: string | undefined): Findings {
  const first = (name: string) => elements.find((each) => each.name === name);
  const court = courtOfCitation(neutralCitationsIn(citation ?? '')[0]?.court ?? '');
  const author = first('FRBRauthor')?.attributes['href']?.replace('#', '');
  const organization = elements.find(
    (each) => each.name === 'TLCOrganization' && each.attributes['eId'] === author,
  );
  const said = (detail: string, ruling: object) =>
    foundIn({ source: 'front-matter', detail, sureness: 'stated' }, { ruling });
  return joinFindings(
    // One name for a court in the archive, whichever format its rulings come in.
    said('cite', {
      neutralCitation: citation,
      court: court.name,
      jurisdiction: court.jurisdiction,
      stage: court.stage,
    }),
    said('TLCOrganization', { court: organization?.attributes['showAs']?.replace(/^The /, '') }),
    said('caseNumber', { docket: textOf(first('caseNumber')) ?? textOf(first('docketNumber')) }),
  );
}

/** The parties in their roles, as they stand in the text, and the judges. */
function peopleOf(elements: readonly AknElement[]): { name: string; role: string }[] {
  const shown = (reference: string | undefined) =>
    elements.find(
      (each) => each.name.startsWith('TLC') && each.attributes['eId'] === reference?.replace('#', ''),
    )?.attributes['showAs'];
  const people = elements
    .filter(({ name }) => name === 'party' || name === 'judge')
    .map(({ name, attributes, element }) => ({
      name: shown(attributes['refersTo']) ?? textOf({ element }) ?? '',
      role: name === 'judge' ? 'judge' : roleOf(shown(attributes['as'])),
    }))
    .filter((person) => person.name !== '');
  return [...new Map(people.map((person) => [`${person.name} ${person.role}`, person])).values()];
}

/** `Before The V` is what a converter writes where the text gives no role. */
function roleOf(role: string | undefined): string {
  return role === undefined || / the v$/i.test(role) ? 'party' : role.toLowerCase();
}

function allIn(root: XmlElement): AknElement[] {
  const found: AknElement[] = [];
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    const { name, attributes } = element;
    found.push({ name: name.slice(name.indexOf(':') + 1), attributes, element });
    open.push(...elementsIn(element).toReversed());
  }
  return found;
}

function textOf(found: Pick<AknElement, 'element'> | undefined): string | undefined {
  const text = textOfXml(found?.element).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}
