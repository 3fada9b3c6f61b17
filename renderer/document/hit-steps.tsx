import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import { IconButton } from '../ui/icon-button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import type { Hits } from './use-hits.ts';
import './hit-steps.css';

/** How what is stepped through is called. */
const words = {
  hits: { all: 'document.hits', previous: 'document.previousHit', next: 'document.nextHit' },
  notes: { all: 'note.count', previous: 'note.previous', next: 'note.next' },
} as const;

export interface HitStepsProps extends Pick<Hits, 'count' | 'position' | 'step'> {
  readonly of: keyof typeof words;
}

/** How many hits (or highlights) the text has, and the way from one to the next. */
export function HitSteps({ of, count, position, step }: HitStepsProps) {
  const translate = useTranslate();
  if (count === 0) return null;
  const { all, previous, next } = words[of];
  return (
    <div className="hit-steps" role="group" aria-label={translate(all, { count })}>
      <span className="hit-steps-count">
        {position === 0 ? translate(all, { count }) : translate('document.hitOf', { position, count })}
      </span>
      <IconButton
        icon={ChevronUp}
        label={translate(previous)}
        onPress={() => {
          step(-1);
        }}
      />
      <IconButton
        icon={ChevronDown}
        label={translate(next)}
        onPress={() => {
          step(1);
        }}
      />
    </div>
  );
}
