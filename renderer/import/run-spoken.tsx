import { useTranslate } from '../ui/use-translate.tsx';
import { useImports } from './imports.ts';

/** What a screen reader hears of a run: its quarters and its end, not every file. */
export function RunSpoken() {
  const translate = useTranslate();
  const { live } = useImports();
  let words = '';
  if (live) {
    const { filesDone, filesTotal, counts, isPaused, isFinished } = live.progress;
    const quarter = Math.floor((filesDone / Math.max(1, filesTotal)) * 4);
    if (isFinished) words = translate('import.spoken.finished', { ...counts });
    else if (isPaused) words = translate('import.spoken.paused');
    else if (quarter > 0) {
      const done = Math.ceil((quarter / 4) * filesTotal);
      words = translate('import.spoken.running', { done, total: filesTotal });
    }
  }
  return (
    <p className="is-spoken-only" role="status">
      {words}
    </p>
  );
}
