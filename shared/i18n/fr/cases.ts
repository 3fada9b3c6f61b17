import type { cases as english } from '../en/cases.ts';

export const cases: Readonly<Record<keyof typeof english, string>> = {
  'case.reason.link': 'lié par une référence : {detail}',
  'case.reason.docket': 'même numéro de dossier : {detail}',
  'case.reason.person': 'nomme {detail}',
  'case.reason.near': 'texte presque identique à « {detail} »',
  'case.custody.life': 'à perpétuité',
  'case.custody.suspended': '{time} (avec sursis)',
};
