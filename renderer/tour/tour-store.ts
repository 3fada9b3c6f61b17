import { useSyncExternalStore } from 'react';
import { createListeners } from '../ui/listeners.ts';

/** The controls that the tour shows, in its order: the `data-tour` of each. */
export const tourSteps = ['search', 'import', 'dossiers', 'seal', 'guide'] as const;
export type TourStep = (typeof tourSteps)[number];

const listeners = createListeners();
let step: TourStep | null = null;

function show(next: TourStep | null): void {
  step = next;
  listeners.tell();
}

/** The step that stands, null while nobody takes the tour; and a new drawing whenever it changes. */
export function useTourStep(): TourStep | null {
  return useSyncExternalStore(listeners.subscribe, () => step);
}

/** Begins the tour, from wherever the person is. */
export function startTour(): void {
  show('search');
}

/** Goes on, or back by -1; beyond either end the tour ends. */
export function moveTour(by: 1 | -1): void {
  show(step === null ? null : (tourSteps[tourSteps.indexOf(step) + by] ?? null));
}

export function leaveTour(): void {
  show(null);
}
