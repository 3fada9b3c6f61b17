import type { ReactNode } from 'react';
import { TourCard } from './tour-card.tsx';
import { TourOffer } from './tour-offer.tsx';
import { useTourStep } from './tour-store.ts';

export interface TourProps {
  /** Whether somebody was shown around already, or did not want to be. */
  readonly isSeen: boolean;
  readonly onSeen: () => void;
}

/** The tour: offered once, then only when asked for. */
export function Tour({ isSeen, onSeen }: TourProps): ReactNode {
  const step = useTourStep();
  if (step !== null) return <TourCard step={step} onLeft={onSeen} />;
  return isSeen ? null : <TourOffer onDecline={onSeen} />;
}
