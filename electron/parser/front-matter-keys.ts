import type { z } from 'zod';
import { descriptionSchema, lawSchema, rulingSchema } from '../../shared/model/document.ts';
import { countryCode } from './country.ts';
import { edtfDate } from './edtf.ts';
import type { Found } from './found.ts';
import { languageTag } from './language-tag.ts';
import { tidyText } from './tidy-blocks.ts';

/** What one key's value says of the document; nothing when the value is not what the key asks for. */
type Reader = (value: unknown) => Found;

const fields = descriptionSchema.shape;

function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const tidy = tidyText(String(value));
  return tidy === '' || tidy.length > 10_000 ? undefined : tidy;
}

/** A list, whether it was written as one or as a single value. */
function list<T>(value: unknown, read: (each: unknown) => T | undefined): T[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map(read).filter((each) => each !== undefined);
}

/** The value if the schema takes it. */
function valid<T>(schema: z.ZodType<T>, value: unknown): T | undefined {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
}

/** Enumerated values are written in the model's spelling, or with spaces or underscores: `in_force`, `In force`. */
function named(value: unknown): unknown {
  return typeof value === 'string'
    ? value
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-')
    : value;
}

/** Leaves out what was not found: a missing field is no field. */
function some<T extends object>(found: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(found).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

const enumerated = new Set(['stage', 'outcome', 'instrument', 'status']);
const dated = new Set(['adopted', 'inForce']);
const listed = new Set(['legalBasis']);
/** Too common to mean a law outside of `law`. */
const ambiguous = new Set(['body', 'number']);

/** One field of `ruling` or `law`, wherever it was written. */
function field(shape: Readonly<Record<string, z.ZodType>>, name: string): (value: unknown) => object {
  return (value) => {
    const schema = shape[name];
    if (!schema) return {};
    const written = enumerated.has(name)
      ? named(value)
      : dated.has(name)
        ? edtfDate(value)
        : listed.has(name)
          ? list(value, text)
          : typeof value === 'boolean'
            ? value
            : text(value);
    return some({ [name]: written === undefined ? undefined : valid(schema, written) });
  };
}

function readersOf(part: 'ruling' | 'law'): Record<string, Reader> {
  const shape: Readonly<Record<string, z.ZodType>> = part === 'ruling' ? rulingSchema.shape : lawSchema.shape;
  const names = Object.keys(shape);
  const whole: Reader = (value) => {
    if (typeof value !== 'object' || value === null) return {};
    const said = Object.entries(value);
    const found = names.map((name) =>
      field(shape, name)(said.find(([key]) => plainKey(key) === plainKey(name))?.[1]),
    );
    return { [part]: Object.assign({}, ...found) as object };
  };
  const alone = names
    .filter((name) => !ambiguous.has(name))
    .map((name): [string, Reader] => [
      plainKey(name),
      (value) => {
        const found = field(shape, name)(value);
        return Object.keys(found).length === 0 ? {} : { [part]: found };
      },
    ]);
  return { ...Object.fromEntries(alone), [part]: whole };
}

const titles: Reader = (value) => some({ title: text(value) });
const authors: Reader = (value) => some({ authors: list(value, text) });
const outlet: Reader = (value) => some({ outlet: text(value) });
const date: Reader = (value) => some({ date: edtfDate(value) });
const languages: Reader = (value) => some({ languages: list(value, languageTag) });
const countries: Reader = (value) => some({ countries: list(value, countryCode) });
const tags: Reader = (value) => some({ tags: list(value, text) });
const url: Reader = (value) => {
  const written = text(value);
  return written !== undefined && URL.canParse(written) ? { source: { url: written } } : {};
};

/** `source`: an address, or `{url, accessed}` as in the record. */
const source: Reader = (value) => {
  if (typeof value !== 'object' || value === null) return url(value);
  const { url: address, accessed } = value as { url?: unknown; accessed?: unknown };
  const found = some({ ...url(address).source, accessed: edtfDate(accessed) });
  return Object.keys(found).length === 0 ? {} : { source: found };
};

/**
 * Every key of front matter that is read, in lower case without `-`, `_` and spaces, and what it gives. The keys are
 * the names of the record's fields (`shared/model/document.ts`), `ruling` and `law` nested as there or their fields
 * alone, and a few names that other programs give to the same things. Other keys are ignored.
 */
export const frontMatterKeys: Readonly<Record<string, Reader>> = {
  ...readersOf('law'),
  ...readersOf('ruling'),
  kind: (value) => some({ kind: valid(fields.kind, named(value)) }),
  title: titles,
  authors,
  author: authors,
  byline: authors,
  outlet,
  publisher: outlet,
  publication: outlet,
  date,
  published: date,
  publicationdate: date,
  languages,
  language: languages,
  lang: languages,
  countries,
  country: countries,
  tags,
  keywords: tags,
  /** Of Jekyll and its like: a tag, and a country where it names one. */
  categories: (value) => ({ ...tags(value), ...countries(value) }),
  campaigns: (value) => some({ campaigns: list(value, text) }),
  people: (value) => some({ people: list(value, (each) => valid(fields.people.unwrap().element, each)) }),
  related: (value) => some({ related: list(value, (each) => valid(fields.related.unwrap().element, each)) }),
  source,
  url,
  rights: (value) => some({ rights: text(value) }),
  license: (value) => some({ rights: text(value) }),
  confidentiality: (value) => some({ confidentiality: valid(fields.confidentiality.unwrap(), named(value)) }),
  notes: (value) => some({ notes: text(value) }),
  /** Of Legalize's collections of codes, by their number in the French official journal. */
  identifier: (value) => {
    const number = text(value);
    return number !== undefined && /^(LEGI|JORF)TEXT\d+$/.test(number) ? { law: { number } } : {};
  },
};

/** A key as the table has it. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[-_\s]+/g, '');
}
