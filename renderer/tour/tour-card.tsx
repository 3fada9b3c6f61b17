import X from 'lucide-react/icons/x';
import { useEffect, useId, useRef } from 'react';
import { commandKeys } from '../../shared/model/command-keys.ts';
import { Button } from '../ui/button.tsx';
import { sayKeys } from '../ui/command.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { leaveTour, moveTour, tourSteps, type TourStep } from './tour-store.ts';
import { controlOf, useToured } from './use-toured.ts';
import './tour-card.css';

const keys = {
  lock: sayKeys(commandKeys['archive.lock']),
  guide: commandKeys['go.guide'],
  palette: sayKeys(commandKeys['palette.open']),
};

function focusPrimary(card: HTMLElement | null): void {
  card?.querySelector<HTMLElement>('.button-primary')?.focus();
}

export interface TourCardProps {
  readonly step: TourStep;
  /** It was left, at its end or before. */
  readonly onLeft: () => void;
}

/**
 * One step of the tour, beside the control that it tells of. Nothing else is held up meanwhile: every control can be
 * used, Escape leaves, and the focus goes back to where it was.
 */
export function TourCard({ step, onLeft }: TourCardProps) {
  const translate = useTranslate();
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const last = useRef(step);
  useToured(step);
  useEffect(() => {
    last.current = step;
  }, [step]);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    focusPrimary(card.current);
    return () => {
      // What had the focus may be gone (the offer is), and not every control that is shown can be focused.
      [before, controlOf(last.current), controlOf('search')]
        .find((each) => each?.isConnected === true && each.tabIndex >= 0)
        ?.focus();
    };
  }, []);
  const place = tourSteps.indexOf(step);
  const isLast = place === tourSteps.length - 1;
  const leave = () => {
    leaveTour();
    onLeft();
  };
  return (
    <section
      ref={card}
      className="tour-card"
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        leave();
      }}
    >
      <div className="tour-words" aria-live="polite" aria-atomic>
        <header className="tour-header">
          <h2 id={titleId}>{translate(`tour.${step}`)}</h2>
          <IconButton icon={X} label={translate('tour.leave')} shortcut="Esc" onPress={leave} />
        </header>
        <p>{translate(`tour.${step}Text`, keys)}</p>
      </div>
      <footer className="tour-footer">
        <span className="tour-place">
          {translate('tour.place', { step: place + 1, steps: tourSteps.length })}
        </span>
        {place > 0 && (
          <Button
            variant="quiet"
            onPress={() => {
              // Where it began there is no way back: the button goes, and may not take the focus with it.
              if (place === 1) focusPrimary(card.current);
              moveTour(-1);
            }}
          >
            {translate('tour.back')}
          </Button>
        )}
        <Button
          variant="primary"
          onPress={() => {
            if (isLast) leave();
            else moveTour(1);
          }}
        >
          {translate(isLast ? 'tour.end' : 'tour.next')}
        </Button>
      </footer>
    </section>
  );
}
