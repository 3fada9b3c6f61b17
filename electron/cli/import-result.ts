import type { Translate } from '../../shared/i18n/translate.ts';
import type { ImportResult } from '../../shared/model/import.ts';
import { isPoorlyRead } from '../../shared/model/recognition.ts';
import { describeFailure } from './describe-failure.ts';
import type { Output } from './output.ts';

/** Tells what became of one file: while it is imported, and later from the report. */
export function tellResult(result: ImportResult, output: Output, translate: Translate): void {
  output.data(forScripts(result, translate), forPeople(result, translate));
}

/** Under a line's status. */
const indent = ' '.repeat(11);

function forScripts(result: ImportResult, translate: Translate): object {
  const { error, ...rest } = result;
  return error ? { ...rest, error: describeFailure(error, translate) } : rest;
}

function forPeople(result: ImportResult, translate: Translate): string {
  const { file, status, id = '', error, confidence, isWithoutText = false, near = [] } = result;
  const reason = error ? describeFailure(error, translate).message : '';
  const lines = [translate(`cli.import.${status}`, { file, id, reason })];
  if (confidence !== undefined && isPoorlyRead({ confidence })) {
    lines.push(translate('cli.import.poorlyRead', { confidence: confidence / 100 }));
  }
  if (isWithoutText) lines.push(`${indent}${translate('import.withoutText')}`);
  // Never rounded up: only the same text is told as 100 %.
  for (const { id, likeness, isKept = false } of near) {
    const told = { id, likeness: Math.floor(likeness * 100) / 100, isKept: String(isKept) };
    lines.push(translate('cli.import.near', told));
  }
  return lines.join('\n');
}
