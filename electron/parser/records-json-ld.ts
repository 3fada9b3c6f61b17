import { saidIn } from '../../shared/model/said-in.ts';
import type { Found, Reading } from './found.ts';
import { originsOf } from './reference.ts';

/** The name under which our own JSON-LD has a record whole (`shared/exchange/json-ld.ts`). */
const whole = 'record';

/** The documents of a list in our own JSON-LD: each with its record, and its title as its text. None of another file. */
export function readRecords(value: unknown): readonly Reading[] {
  const graph = partOf(value, '@graph') ?? [value];
  if (!Array.isArray(graph)) return [];
  return graph.flatMap((node: unknown): Reading[] => {
    const record = partOf(node, whole);
    if (typeof record !== 'object' || record === null) return [];
    const found: Found = saidIn(record);
    const { title } = found;
    if (title === undefined) return [];
    const id = partOf(record, 'id');
    return [
      {
        content: { blocks: [{ type: 'heading', level: 1, text: title }] },
        found,
        origins: originsOf(found, typeof id === 'string' ? id : ''),
      },
    ];
  });
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (Reflect.get(value, name) as unknown)
    : undefined;
}
