import { parseDocument, visit } from 'yaml';
import { foundIn, joinFindings, joinFound, passage, type Findings, type Found } from './found.ts';
import { frontMatterKeys, plainKey } from './front-matter-keys.ts';

/** YAML between two lines of dashes at the very beginning. */
const fenced = /^\u{feff}?---[ \t]*\r?\n(?:([^]{0,65536}?)\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** More brackets than anyone writes by hand, and fewer than would exhaust the stack. */
const mostBrackets = 500;

/** A text with front matter: what that says, and the text after it. Without any: nothing found, and all of the text. */
export interface FrontMatter {
  readonly findings: Findings;
  readonly rest: string;
}

/**
 * Reads the YAML front matter of a text by the table of `front-matter-keys.ts`. What is no map, is broken, or uses
 * aliases (a few lines of them can unfold to gigabytes) is left in the text as it stands.
 */
export function readFrontMatter(text: string): FrontMatter {
  const match = fenced.exec(text);
  const entries = match ? readMap(match[1] ?? '') : null;
  if (!match || !entries) return { findings: { found: {}, origins: {} }, rest: text };
  return { findings: describe(entries), rest: text.slice(match[0].length) };
}

function readMap(yaml: string): ReadonlyMap<unknown, unknown> | null {
  if ((yaml.match(/[[{]/g)?.length ?? 0) > mostBrackets) return null;
  const document = parseDocument(yaml, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  const aliases: unknown[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  if (aliases.length > 0) return null;
  // Maps, not objects: a key called __proto__ is then a key like any other.
  const value: unknown = document.toJS({ mapAsMap: true });
  return value instanceof Map ? value : null;
}

function describe(entries: ReadonlyMap<unknown, unknown>): Findings {
  let found: Found = {};
  let origins: Findings['origins'] = {};
  for (const [key, value] of entries) {
    const name = typeof key === 'string' ? plainKey(key) : '';
    if (!Object.hasOwn(frontMatterKeys, name)) continue;
    const told = frontMatterKeys[name]?.(plain(value)) ?? {};
    found = joinFound(found, told);
    const detail = passage(String(key));
    origins = {
      ...foundIn({ source: 'front-matter', detail, sureness: 'stated' }, told).origins,
      ...origins,
    };
  }
  const kind = foundIn({ source: 'front-matter', sureness: 'derived' }, kindOf(found));
  return joinFindings({ found, origins }, kind);
}

/** A file that speaks of a court or of a statute's status need not say that it is a ruling or a law. */
function kindOf(found: Found): Found {
  const { ruling, law } = found;
  if (ruling?.court ?? ruling?.docket ?? ruling?.ecli ?? ruling?.outcome) return { kind: 'ruling' };
  if (law?.instrument ?? law?.number ?? law?.status) return { kind: 'law' };
  return {};
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Map)) return value;
  const entries = [...(value as ReadonlyMap<unknown, unknown>)];
  return Object.fromEntries(
    entries.filter(([key]) => typeof key === 'string').map(([key, each]) => [key as string, plain(each)]),
  );
}
