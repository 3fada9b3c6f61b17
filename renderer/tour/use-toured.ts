import { useEffect } from 'react';
import type { TourStep } from './tour-store.ts';

/** The control that a step tells of; null where it is not on the screen. */
export function controlOf(step: TourStep): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-tour=${step}]`);
}

/** Marks the control that a step tells of, as long as it does: the sheet draws a ring around it and the card beside it. */
export function useToured(step: TourStep): void {
  useEffect(() => {
    const control = controlOf(step);
    control?.setAttribute('data-toured', '');
    return () => control?.removeAttribute('data-toured');
  }, [step]);
}
