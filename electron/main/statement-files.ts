import { readFile, stat } from 'node:fs/promises';
import { statementText, type Statement } from '../../shared/activity/statement.ts';
import { AppError } from '../../shared/errors.ts';
import type { Preferences } from '../../shared/model/preferences.ts';
import type { Archive } from '../core/archive.ts';
import { signOff } from '../core/activity/statement.ts';
import { writeWhole } from './write-whole.ts';

/** Bytes. A statement has some 3,000: what is far longer is another file. */
const mostBytes = 1_000_000;

/** A statement of how the log ends now, in the name that was set. Throws `archive-damaged`. */
export function stateLog(
  archive: Archive,
  { name, language }: Pick<Preferences, 'name' | 'language'>,
): Promise<Statement> {
  return signOff(archive, { who: name === '' ? null : name, language });
}

/** Writes such a statement as a text. Throws `file-not-written` or `archive-damaged`. */
export async function saveStatement(
  archive: Archive,
  path: string,
  preferences: Pick<Preferences, 'name' | 'language'>,
): Promise<void> {
  const statement = await stateLog(archive, preferences);
  await writeWhole(path, new TextEncoder().encode(statementText(statement)));
}

/** The text of a statement's file. Throws `file-missing`, or `statement-unreadable` for what can be none. */
export async function readStatementFile(path: string): Promise<string> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw new AppError('file-missing', { file: path }, { cause });
  });
  if (size > mostBytes) throw new AppError('statement-unreadable');
  return readFile(path, 'utf8');
}
