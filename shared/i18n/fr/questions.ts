import type { questions as english } from '../en/questions.ts';

export const questions: Readonly<Record<keyof typeof english, string>> = {
  'question.label': 'Questions toutes prêtes',
  'question.wonOnAppeal': 'Condamnations après un acquittement',
  'question.law': 'Lois changées après une campagne',
  'question.retaliation': 'Procès contre qui a parlé',
  'question.added': 'Ajoutés ces 30 derniers jours',
  'question.chains': 'Le cours des affaires',
};
