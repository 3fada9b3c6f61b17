import type { cases as english } from '../en/cases.ts';

export const cases: Readonly<Record<keyof typeof english, string>> = {
  'case.reason.link': 'vinculado por una referencia: {detail}',
  'case.reason.docket': 'el mismo número de expediente: {detail}',
  'case.reason.person': 'nombra a {detail}',
  'case.reason.near': 'texto casi igual a «{detail}»',
  'case.custody.life': 'cadena perpetua',
  'case.custody.suspended': '{time} (en suspenso)',
};
