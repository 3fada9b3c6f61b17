import type { StatedPlace } from '../../shared/activity/statement.ts';
import type { Archive } from '../core/archive.ts';
import { checkStatement, readStatement, type StatementCheck } from '../core/activity/statement.ts';
import type { Options } from './command.ts';
import { readText } from './read-option.ts';
import { readTextFile } from './read-text-file.ts';

/** A statement that was given to be checked, and what the archive's log says of it. */
export interface CheckedStatement extends StatedPlace {
  readonly result: StatementCheck;
}

/**
 * What `--statement` gives: a code as it stands, else the file that holds one; null without the option.
 * Throws `statement-unreadable`, `file-missing` or `file-unreadable`.
 */
export async function givenStatement(options: Options): Promise<StatedPlace | null> {
  const given = readText(options, 'statement');
  if (given === undefined) return null;
  return readStatement(/^\s*TESTIMONIA\d/i.test(given) ? given : await readTextFile(given));
}

/** Checks a statement that was given; null where none was. */
export async function checkGiven(
  archive: Archive,
  stated: StatedPlace | null,
): Promise<CheckedStatement | null> {
  return stated && { result: await checkStatement(archive, stated), ...stated };
}
