import type { Translate } from '../../../shared/i18n/translate.ts';
import type { ImportReport, ImportResult } from '../../../shared/model/import.ts';
import { csvText } from '../csv-text.ts';

/** The columns, in their order. They are names for programs too, so they are the same in every language. */
const columns = ['file', 'status', 'id', 'kind', 'error', 'message', 'confidence', 'near'] as const;

/**
 * A run's report as a table for a spreadsheet: a row a file, in the order of the run. `confidence` is 0 to 100, `near`
 * has each document's id, its likeness in percent, and `kept` where somebody keeps both. Without `translate`, the sentences are left out.
 */
export function reportCsv(report: ImportReport, translate?: Translate): string {
  const rows = report.results.map((result) => rowOf(result, translate));
  return csvText([columns, ...rows]);
}

function rowOf(result: ImportResult, translate: Translate | undefined): readonly string[] {
  const { file, status, id = '', kind = '', error, confidence, near = [] } = result;
  const sure = confidence === undefined ? '' : String(Math.floor(confidence));
  const alike = near
    .map(({ id, likeness, isKept = false }) => `${id} ${Math.floor(likeness * 100)}%${isKept ? ' kept' : ''}`)
    .join(' ');
  return [
    file,
    status,
    id,
    kind,
    error?.code ?? '',
    translate ? messageOf(result, translate) : '',
    sure,
    alike,
  ];
}

function messageOf({ error, isWithoutText = false }: ImportResult, translate: Translate): string {
  if (error) return translate(`error.${error.code}`, error.details);
  return isWithoutText ? translate('import.withoutText') : '';
}
