import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import { IconButton } from '../ui/icon-button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import type { Hits } from './use-hits.ts';
import './hit-steps.css';

/** How many hits the text has, and the way from one to the next. */
export function HitSteps({ count, position, step }: Hits) {
  const translate = useTranslate();
  if (count === 0) return null;
  return (
    <div className="hit-steps" role="group" aria-label={translate('document.hits', { count })}>
      <span className="hit-steps-count">
        {position === 0
          ? translate('document.hits', { count })
          : translate('document.hitOf', { position, count })}
      </span>
      <IconButton
        icon={ChevronUp}
        label={translate('document.previousHit')}
        onPress={() => {
          step(-1);
        }}
      />
      <IconButton
        icon={ChevronDown}
        label={translate('document.nextHit')}
        onPress={() => {
          step(1);
        }}
      />
    </div>
  );
}
