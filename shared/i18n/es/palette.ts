import type { palette as english } from '../en/palette.ts';

export const palette: Readonly<Record<keyof typeof english, string>> = {
  'palette.title': 'Órdenes',
  'palette.field': '¿Qué quiere hacer?',
  'palette.none': 'No existe esa orden. Pruebe con otra palabra.',
  'palette.go': 'Ir a',
  'palette.archive': 'Archivo',
  'palette.look': 'Apariencia e idioma',
  'palette.setting': '{setting}: {value}',
};
