import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { archiveField } from '../../../shared/fields/archive-fields.ts';
import { plainName } from '../../../shared/fields/plain-name.ts';
import type { Archive } from '../archive.ts';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';
import type { SheetMapping } from './sheet-check.ts';
import type { SheetTarget } from './sheet-fields.ts';

/** A table's header and what each of its columns says, in the same order. */
export interface MappedHeader {
  readonly header: readonly string[];
  readonly mapping: SheetMapping;
}

/**
 * Keeps what the columns of a table with this header say, in place of what was said of the same header before; durable
 * when it resolves. Nothing is written when it is known already. Throws what the archive throws (read-only, no-space).
 */
export async function rememberMapping(archive: Archive, { header, mapping }: MappedHeader): Promise<void> {
  const id = idOf(header);
  const before = archive.records.get('mappings', id);
  if (isDeepStrictEqual([before?.header, before?.mapping], [header, mapping])) return;
  const savedAt = new Date().toISOString();
  const after = { schemaVersion: 1, id, header, mapping, savedAt };
  await archive.records.commit('mapping-remembered', [{ collection: 'mappings', id, after }]);
}

/**
 * What was last said of a table whose columns are called the same, in whatever order they stand; undefined where nothing
 * was. Case, accents and marks make no difference. A field that is not known any more is left aside.
 */
export function rememberedMapping(archive: Archive, header: readonly string[]): SheetMapping | undefined {
  const known = archive.records.get('mappings', idOf(header));
  if (!known) return undefined;
  const vocabulary = vocabularyOf(archive);
  const targets = new Map<string, SheetTarget[]>();
  for (const [at, name] of known.header.entries()) {
    const plain = plainName(name);
    targets.set(plain, [...(targets.get(plain) ?? []), known.mapping[at] ?? null]);
  }
  return header.map((name) => {
    const target = targets.get(plainName(name))?.shift() ?? null;
    return target === 'file' || archiveField(target ?? '', vocabulary) ? target : null;
  });
}

function idOf(header: readonly string[]): string {
  const names = header.map(plainName).sort();
  return createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32);
}
