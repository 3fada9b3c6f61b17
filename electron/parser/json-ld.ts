import { edtfDate } from './edtf.ts';
import { foundIn, joinFindings, type Findings } from './found.ts';
import { authorsOf, outletOf } from './html-byline.ts';
import type { HtmlDocument } from './html-node.ts';
import { languageTag } from './language-tag.ts';
import { tidyText } from './tidy-blocks.ts';
import { titleOf } from './title.ts';

type Thing = Readonly<Record<string, unknown>>;

/** What schema.org calls texts of a page's own, and the kind that each is in the archive. */
const kinds: readonly (readonly [RegExp, 'article' | 'report' | 'law' | undefined])[] = [
  [
    /(News|Blog|Opinion|Analysis|Reportage|Review|Satirical|Background)\w*|^(Article|LiveBlogPosting)$/,
    'article',
  ],
  [/^(Report|ScholarlyArticle|TechArticle|Thesis)$/, 'report'],
  [/^Legislation/, 'law'],
  [/^(WebPage|CreativeWork|Book|Chapter|ItemPage|AboutPage)$/, undefined],
];

/** More than a page's own data ever is; deeper than it nests. */
const mostCharacters = 1_000_000;
const deepest = 6;

/** What a page's JSON-LD says of its text (schema.org; JSON-LD 1.1, 7.1). Broken scripts are passed over. */
export function readJsonLd(document: HtmlDocument): Findings {
  const scripts = [...document.querySelectorAll('script')].filter(
    (script) => script.getAttribute('type')?.toLowerCase() === 'application/ld+json',
  );
  const things = scripts.flatMap((script) => thingsIn(parsed(script.textContent ?? ''), 0));
  const ranked = kinds.flatMap(([type, kind]) =>
    things
      .filter((thing) => typesOf(thing).some((name) => type.test(name)))
      .map((thing) => ({ thing, kind })),
  );
  const [main] = ranked;
  if (!main) return { found: {}, origins: {} };
  return describe(main.thing, things, main.kind);
}

function describe(
  thing: Thing,
  all: readonly Thing[],
  kind: 'article' | 'report' | 'law' | undefined,
): Findings {
  const said = (detail: string, found: Parameters<typeof foundIn>[1]) =>
    foundIn({ source: 'json-ld', detail, sureness: 'stated' }, found);
  const names = (value: unknown) => namesOf(value, all).flatMap(authorsOf);
  const language = languageTag(
    text(thing['inLanguage']) ?? text(part(thing['inLanguage'])?.['alternateName']),
  );
  const outlet = outletOf(namesOf(thing['publisher'], all)[0] ?? namesOf(thing['isPartOf'], all)[0]);
  const authors = [...new Set([...names(thing['author']), ...names(thing['creator'])])];
  return joinFindings(
    said('headline', { title: titleOf(text(thing['headline']) ?? text(thing['name'])) }),
    // A newsroom that signs its own texts is no author beside itself.
    said('author', { authors: authors.filter((name) => name !== outlet) }),
    said('publisher', { outlet }),
    said('datePublished', { date: edtfDate(text(thing['datePublished']) ?? text(thing['dateCreated'])) }),
    said('inLanguage', { languages: language === undefined ? [] : [language] }),
    said('@type', { kind }),
  );
}

function parsed(script: string): unknown {
  if (script.length > mostCharacters) return null;
  // Pages wrap it in what once hid scripts from old browsers, and break lines inside strings.
  const json = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, '')
    .replace(/[\n\r\t]+/g, ' ');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1));
  const thing = part(value);
  if (!thing) return [];
  const inside = ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
    thingsIn(thing[key], depth + 1),
  );
  return [thing, ...inside];
}

function part(value: unknown): Thing | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : undefined;
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string');
}

/** The names of people and organisations, given as text, as things, or by the id of a thing elsewhere. */
function namesOf(value: unknown, all: readonly Thing[]): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namesOf(each, all));
  const thing = part(value);
  const named =
    thing?.['name'] ?? all.find((each) => each['@id'] === thing?.['@id'] && each['name'])?.['name'];
  const name = thing ? (Array.isArray(named) ? text(named[0]) : text(named)) : text(value);
  return name === undefined ? [] : [name];
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const tidy = tidyText(decoded(value));
  return tidy === '' ? undefined : tidy;
}

/** Many a page writes HTML's entities where JSON has none. */
function decoded(value: string): string {
  return value
    .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replaceAll('&quot;', '"')
    .replace(/&(?:apos|rsquo);/g, '’')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}
