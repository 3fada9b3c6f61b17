import type { ArchiveField } from '../../shared/fields/archive-fields.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';

/** Fields that stand together, under a title. */
export interface FieldGroup {
  readonly title: MessageKey;
  readonly fields: readonly ArchiveField[];
}

const titles = [
  'document.about',
  'document.ruling',
  'document.law',
  'document.testimony',
  'document.matter',
  'document.own',
  'document.keeping',
] as const satisfies readonly MessageKey[];

const matter = new Set<string>(['people', 'violence', 'retaliations']);
const keeping = new Set<string>(['source.url', 'source.accessed', 'rights', 'confidentiality', 'notes']);

function titleOf(path: string): (typeof titles)[number] {
  const [, part] = /^(ruling|law|testimony|own)\./.exec(path) ?? [];
  if (part !== undefined) return `document.${part as 'ruling' | 'law' | 'testimony' | 'own'}`;
  if (matter.has(path)) return 'document.matter';
  return keeping.has(path) ? 'document.keeping' : 'document.about';
}

/** Every field of an archive but the links, in the order in which details are read and filled in. */
export function groupFields(fields: readonly ArchiveField[]): readonly FieldGroup[] {
  const told = fields.filter(({ path }) => path !== 'related');
  return titles.map((title) => ({ title, fields: told.filter(({ path }) => titleOf(path) === title) }));
}
