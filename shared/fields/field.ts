import type { MessageKey } from '../i18n/en/index.ts';
import type { Description, descriptionParts, DocumentKind } from '../model/document.ts';
import type { FacetName } from '../model/facet-names.ts';
import type { ListName } from '../model/own-term.ts';

/** What a field holds, and so how it is typed, read from a cell, shown and looked for. */
export type FieldType =
  | {
      readonly is:
        | 'text'
        | 'long-text'
        | 'texts'
        | 'date'
        | 'countries'
        | 'languages'
        | 'people'
        | 'related'
        | 'sentences'
        | 'address'
        | 'ecli'
        | 'yes-no'
        | 'number';
    }
  /** One of a list that the program reasons with; `labels`: the message that says each value in words. */
  | {
      readonly is: 'choice';
      readonly values: readonly string[];
      readonly labels: Readonly<Record<string, MessageKey>>;
    }
  /** Several of a list that an archive may add to. */
  | { readonly is: 'terms'; readonly list: ListName };

/** A choice between these values, each said by its message. */
export function choiceOf<Value extends string>(
  values: readonly Value[],
  label: (value: Value) => MessageKey,
): FieldType {
  return {
    is: 'choice',
    values,
    labels: Object.fromEntries(values.map((value) => [value, label(value)])),
  };
}

/** One thing that a record can say of a document. Form, facets, columns, query language and record block follow from it. */
export interface Field {
  readonly type: FieldType;
  /** Which kinds say it; left out: every kind. */
  readonly kinds?: readonly DocumentKind[];
  readonly label: MessageKey;
  /** What columns for it are called beside its path and its label, separated by commas; missing: `label` will do. */
  readonly headers?: string;
  /** What it is called before a colon in a query, in four languages; the first is what the program writes. */
  readonly search?: string;
  /** What else its values are looked for in: the words of that part of the index. Else each value as a whole. */
  readonly searchedIn?: 'title' | 'names' | 'people';
  readonly facet?: FacetName;
  /** It stands in a dossier under the document's title. */
  readonly isPrinted?: true;
}

type Part = (typeof descriptionParts)[number];
type InPart<Each extends Part> = `${Each}.${keyof NonNullable<Description[Each]> & string}`;

/** Where a field of an archive's own stands: `own.ward`. */
export type OwnPath = `own.${string}`;

/** Where a field stands in a record: `title`, `ruling.court`. */
export type FieldPath = Exclude<keyof Description, Part | 'own'> | { [Each in Part]: InPart<Each> }[Part];

/** Where a value stands in a record of an archive. */
export type ArchivePath = FieldPath | OwnPath;

/** Paths taken apart, once each: they are asked for with every document. */
const stepsOf = new Map<string, readonly string[]>();

/** The value at a path; undefined where the record says nothing. */
export function valueAt(record: object, path: string): unknown {
  let steps = stepsOf.get(path);
  if (!steps) stepsOf.set(path, (steps = path.split('.')));
  let value: unknown = record;
  for (const step of steps)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return value;
}
