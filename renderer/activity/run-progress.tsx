import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';
import { secondsLeft, timeLeftWords } from '../../shared/progress/time-left.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import type { LiveRun } from './runs-store.ts';
import { runs } from './runs.ts';
import './run-progress.css';

/** What goes over the archive, how far it is, how long still, and the way to stop it. */
export function RunProgress({ live }: { readonly live: LiveRun }) {
  const translate = useTranslate();
  const { kind, done, total, samples, isStopping } = live;
  const seconds = secondsLeft(samples, total);
  const details = isStopping
    ? [translate('activity.stopping')]
    : [
        ...(total > 0 ? [translate('activity.objects', { done, total })] : []),
        ...(seconds === null ? [] : [timeLeftWords(seconds, translate)]),
      ];
  return (
    <div className="activity-progress">
      <Progress
        label={translate(`activity.running.${kind}`)}
        detail={details.join(' · ')}
        {...(total > 0 && { value: Math.min(1, done / total) })}
      />
      <Button isDisabled={isStopping} onPress={() => void runs.stop()}>
        {translate('activity.stop')}
      </Button>
    </div>
  );
}
