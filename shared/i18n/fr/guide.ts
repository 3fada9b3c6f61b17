import type { guide as english } from '../en/guide.ts';

export const guide: Readonly<Record<keyof typeof english, string>> = {
  'guide.title': 'Guide d’utilisation',
  'guide.chapters': 'Chapitres',
  'guide.search': 'Chercher dans le guide',
  'guide.found': '{count, plural, =0 {Rien à ce sujet dans le guide} one {# chapitre} other {# chapitres}}',
};
