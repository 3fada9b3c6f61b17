import type { ScreenQuestion } from './search/ready-questions.tsx';
import { goTo, type Place } from './use-archive.ts';

const places: Readonly<Record<ScreenQuestion, Place>> = {
  wonOnAppeal: { name: 'cases', only: 'wonOnAppeal' },
  law: { name: 'campaigns', only: 'law' },
  chains: { name: 'cases' },
};

/** Goes to the screen that answers a question. */
export function goToQuestion(question: ScreenQuestion): void {
  goTo(places[question]);
}
