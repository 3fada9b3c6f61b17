import type { Archive } from '../core/archive.ts';
import type { Context } from './command.ts';

/** Tells the person what opening found, on standard error: nothing of it keeps the archive from being used. */
export function sayOpening(
  { olderCopy, repairs }: Pick<Archive, 'olderCopy' | 'repairs'>,
  { output, translate }: Pick<Context, 'output' | 'translate'>,
): void {
  if (olderCopy) {
    const { kind, seen, found } = olderCopy;
    const numbers = { seen: seen.sequence, date: seen.at.slice(0, 10), found: found.sequence };
    output.note(translate(`cli.copy.${kind}`, numbers));
  }
  for (const { found, file } of repairs) output.note(translate(`cli.repair.${found}`, { file }));
}
