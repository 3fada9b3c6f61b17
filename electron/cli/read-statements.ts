import { AppError } from '../../shared/errors.ts';
import { archiveField } from '../../shared/fields/archive-fields.ts';
import type { Statements } from '../../shared/fields/patch-of.ts';
import { readCell } from '../../shared/fields/read-cell.ts';
import { thesauriOf } from '../../shared/fields/thesauri.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { descriptionParts } from '../../shared/model/document.ts';
import type { Vocabulary } from '../../shared/model/vocabulary.ts';

/**
 * Reads `field=value`, each as a table's cell for that field is read: `ruling.outcome=acquitted`, `countries=Senegal`,
 * `tags=work; press`, or JSON. Throws wrong-usage for what is no field, or no value that it can have.
 */
export function readStatements(said: readonly string[], known: Known): Statements {
  return new Map(said.map((each) => readStatement(each, known)));
}

interface Known {
  readonly translate: Translate;
  readonly vocabulary: Vocabulary;
}

function readStatement(said: string, { translate, vocabulary }: Known): readonly [string, unknown] {
  const at = said.indexOf('=');
  const [path, text] = [said.slice(0, Math.max(at, 0)), said.slice(at + 1)];
  const field = archiveField(path, vocabulary);
  const isPart = descriptionParts.some((part) => part === path);
  if (!field && !isPart)
    throw new AppError('wrong-usage', { reason: `“${said}” is not field=value with a field of a record` });
  if (text.trim() === '') return [path, undefined];
  if (!field) return [path, readJson(text)];
  const read = readCell(text, field.type, { terms: thesauriOf(vocabulary) });
  if ('value' in read) return [path, read.value];
  const { wrong, cell, choices = [] } = read;
  throw new AppError('wrong-usage', {
    reason: `${path}: ${translate(`sheet.wrong.${wrong}`, { cell, choices: choices.join(', ') })}`,
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('wrong-usage', { reason: `${text} is not JSON` }, { cause });
  }
}
