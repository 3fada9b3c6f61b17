import ArchiveRestore from 'lucide-react/icons/archive-restore';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { runs, useRuns } from './runs.ts';

/** The way to a backup that still has what is damaged here. */
export function BringBack() {
  const translate = useTranslate();
  const { live } = useRuns();
  return (
    <Button icon={ArchiveRestore} isDisabled={live !== null} onPress={() => void runs.bringBack()}>
      {translate('activity.bringBack')}
    </Button>
  );
}
