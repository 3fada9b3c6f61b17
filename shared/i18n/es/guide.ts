import type { guide as english } from '../en/guide.ts';

export const guide: Readonly<Record<keyof typeof english, string>> = {
  'guide.title': 'Guía de uso',
  'guide.chapters': 'Capítulos',
  'guide.search': 'Buscar en la guía',
  'guide.found': '{count, plural, =0 {La guía no dice nada de esto} one {# capítulo} other {# capítulos}}',
};
