import type { RunLine } from '../../shared/ipc/import-requests.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** How a run that has ended went, in a sentence or two. */
export function runOutcome(run: RunLine, translate: Translate): string {
  const { imported, duplicates, skipped, failed } = run.counts;
  const total = imported + duplicates + skipped + failed;
  const said = [];
  if (imported > 0 && !run.hasDocuments) said.push(translate('import.finishedUndone'));
  if (run.finishedAt === undefined || run.isStopped === true) {
    // What lies inside other files counts too, so that there may be more results than files.
    const left = Math.max(0, (run.filesTotal ?? 0) - total);
    said.push(translate('import.finishedStopped', { left }));
  }
  if (failed > 0) said.push(translate('import.finishedFailed', { failed }));
  if (said.length > 0) return said.join(' ');
  return translate(total === 0 ? 'import.finishedNothing' : 'import.finishedFine');
}
