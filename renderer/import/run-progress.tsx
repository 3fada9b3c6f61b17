import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import { Button } from '../ui/button.tsx';
import { formatSize } from '../ui/format-size.ts';
import { Progress } from '../ui/progress.tsx';
import { secondsLeft, timeLeftWords } from '../../shared/progress/time-left.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import type { LiveRun } from './import-store.ts';
import { importWork } from '../../shared/progress/import-work.ts';
import { imports } from './imports.ts';
import './run-progress.css';

/** How many files and bytes of how many, how long still, and the ways to pause and to stop. */
export function RunProgress({ live }: { readonly live: LiveRun }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { progress, samples, isStopping } = live;
  const { filesDone, filesTotal, bytesDone, bytesTotal, isPaused } = progress;
  const seconds = isPaused ? null : secondsLeft(samples, importWork(filesTotal, bytesTotal));
  const bytes = translate('import.bytes', {
    done: formatSize(bytesDone, language),
    total: formatSize(bytesTotal, language),
  });
  const details = isStopping
    ? [translate('import.stopping')]
    : [
        bytes,
        ...(isPaused ? [translate('import.paused')] : []),
        ...(seconds === null ? [] : [timeLeftWords(seconds, translate)]),
      ];
  // A few large files hide in many small ones, and the reverse: half of each tells more than either.
  const share = (filesDone / Math.max(1, filesTotal) + bytesDone / Math.max(1, bytesTotal)) / 2;
  return (
    <div className="run-progress">
      <Progress
        label={translate('import.files', { done: filesDone, total: filesTotal })}
        detail={details.join(' · ')}
        {...(filesTotal > 0 && { value: Math.min(1, share) })}
      />
      <div className="run-progress-buttons">
        {/* One button that changes, so that the focus stays on it. */}
        <Button
          icon={isPaused ? Play : Pause}
          isDisabled={isStopping}
          onPress={() => void (isPaused ? imports.goOn() : imports.pause())}
        >
          {translate(isPaused ? 'import.goOn' : 'import.pause')}
        </Button>
        <Button isDisabled={isStopping} onPress={() => void imports.stop()}>
          {translate('import.stop')}
        </Button>
      </div>
    </div>
  );
}
