import type { FieldPath } from '../../shared/fields/field.ts';
import { fieldPaths } from '../../shared/fields/fields.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';

/** Fields that stand together, under a title. */
export interface FieldGroup {
  readonly title: MessageKey;
  readonly paths: readonly FieldPath[];
}

const matter = new Set<FieldPath>(['people', 'violence', 'retaliations']);
const keeping = new Set<FieldPath>(['source.url', 'source.accessed', 'rights', 'confidentiality', 'notes']);
const isOfPart = (path: FieldPath) => /^(?:ruling|law|testimony)\./.test(path);

function group(title: MessageKey, holds: (path: FieldPath) => boolean): FieldGroup {
  return { title, paths: fieldPaths.filter(holds) };
}

/** Every field of a record but its links, in the order in which details are read and filled in. */
export const fieldGroups: readonly FieldGroup[] = [
  group(
    'document.about',
    (path) => !isOfPart(path) && !matter.has(path) && !keeping.has(path) && path !== 'related',
  ),
  group('document.ruling', (path) => path.startsWith('ruling.')),
  group('document.law', (path) => path.startsWith('law.')),
  group('document.testimony', (path) => path.startsWith('testimony.')),
  group('document.matter', (path) => matter.has(path)),
  group('document.keeping', (path) => keeping.has(path)),
];
