import type { questions as english } from '../en/questions.ts';

export const questions: Readonly<Record<keyof typeof english, string>> = {
  'question.label': 'Preguntas preparadas',
  'question.wonOnAppeal': 'Condenas tras una absolución',
  'question.law': 'Leyes cambiadas tras una campaña',
  'question.retaliation': 'Demandas contra quien habló',
  'question.added': 'Añadidos en los últimos 30 días',
  'question.chains': 'Cómo siguieron los casos',
};
