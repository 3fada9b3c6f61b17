import { AppError } from '../../shared/errors.ts';
import type { Block } from '../../shared/model/content.ts';
import { descriptionParts, type DocumentKind } from '../../shared/model/document.ts';
import type { Origins } from '../../shared/model/origin.ts';
import { edtfDate } from './edtf.ts';
import type { Found, Reading } from './found.ts';
import { languageTag } from './language-tag.ts';
import { tidyBlocks, tidyText } from './tidy-blocks.ts';
import { titleOf } from './title.ts';

/** One record of a reference manager, whatever format it is exchanged in. Missing and blank values say nothing. */
export interface Reference {
  readonly kind: DocumentKind;
  readonly title?: string | undefined;
  readonly authors?: readonly string[];
  readonly outlet?: string | undefined;
  /** EDTF, or what `edtfDate` reads. */
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly keywords?: readonly string[];
  /** The texts that the record holds: abstract, notes. */
  readonly texts?: readonly string[];
  readonly court?: string | undefined;
  readonly docket?: string | undefined;
  readonly citation?: string | undefined;
  readonly number?: string | undefined;
  /** Files that belong to it, as it names them. */
  readonly files?: readonly string[];
  /** What it is called in its list: for the reader who looks a value up. */
  readonly key?: string | undefined;
}

/** References as documents, one each. Errors: text-missing. */
export function referenceReading(references: readonly Reference[]): Reading {
  const [first, ...others] = references.map(oneReading).filter(({ content }) => content.blocks.length > 0);
  if (!first) throw new AppError('text-missing');
  return { ...first, others };
}

function oneReading(reference: Reference): Reading {
  const found = foundOf(reference);
  const heading: Block[] =
    found.title === undefined ? [] : [{ type: 'heading', level: 1, text: found.title }];
  const facts = [
    reference.authors?.join('; '),
    found.outlet,
    found.date,
    reference.citation,
    reference.docket,
    found.source?.url,
  ];
  const texts = (reference.texts ?? []).flatMap((text) => text.split(/\n+/));
  const lines = [facts.filter((each) => each !== undefined && each !== '').join('. '), ...texts];
  const blocks = tidyBlocks([...heading, ...lines.map((text): Block => ({ type: 'paragraph', text }))]);
  return {
    content: { blocks },
    found,
    origins: originsOf(found, reference.key),
    files: (reference.files ?? []).map(localPath).filter((path) => path !== ''),
  };
}

/** `file:///C:/a%20b.pdf` and `internal-pdf://12/a.pdf` as the paths they mean; addresses on the network name no file. */
function localPath(file: string): string {
  const [, scheme, rest = ''] = /^([a-z][a-z-]+):\/\/\/?(.*)$/is.exec(file.trim()) ?? [];
  if (scheme === undefined) return file.trim();
  if (!/^(file|internal-pdf)$/i.test(scheme)) return '';
  return rest.replace(/(?:%[\da-f]{2})+/gi, (coded) =>
    Buffer.from(coded.replaceAll('%', ''), 'hex').toString(),
  );
}

function foundOf(reference: Reference): Found {
  const { kind, authors = [], keywords = [] } = reference;
  const title = titleOf(reference.title);
  const date = edtfDate(reference.date);
  const language = languageTag(reference.language);
  const names = authors.map(tidyText).filter((name) => name !== '');
  const tags = keywords.map(tidyText).filter((tag) => tag !== '');
  const outlet = some(reference.outlet);
  const url = some(reference.url);
  const ruling = fields({
    court: reference.court,
    docket: reference.docket,
    neutralCitation: reference.citation,
  });
  const law = fields({ number: reference.number });
  return {
    kind,
    ...(title === undefined ? {} : { title }),
    ...(names.length > 0 ? { authors: names } : {}),
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { languages: [language] }),
    ...(tags.length > 0 ? { tags } : {}),
    ...(url !== undefined && URL.canParse(url) ? { source: { url } } : {}),
    ...(kind === 'ruling' && ruling ? { ruling } : {}),
    ...(kind === 'law' && law ? { law } : {}),
  };
}

function some(text: string | undefined): string | undefined {
  const tidy = tidyText(text ?? '');
  return tidy === '' ? undefined : tidy;
}

function fields(values: Readonly<Record<string, string | undefined>>): Record<string, string> | null {
  const said = Object.entries(values).flatMap(([name, value]) => {
    const text = some(value);
    return text === undefined ? [] : [[name, text] as const];
  });
  return said.length > 0 ? Object.fromEntries(said) : null;
}

const nested = new Set<string>(descriptionParts);

/** Where all that a reference says comes from: the list, and the reference's key there. */
export function originsOf(found: Found, key = ''): Origins {
  const detail = tidyText(key).slice(0, 300).toWellFormed();
  const origin = { source: 'reference', ...(detail === '' ? {} : { detail }), sureness: 'stated' } as const;
  const paths = Object.entries(found).flatMap(([field, value]) =>
    nested.has(field) ? Object.keys(value as object).map((name) => `${field}.${name}`) : [field],
  );
  return Object.fromEntries(paths.map((path) => [path, origin]));
}
