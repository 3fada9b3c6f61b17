import type { palette as english } from '../en/palette.ts';

export const palette: Readonly<Record<keyof typeof english, string>> = {
  'palette.title': 'Commandes',
  'palette.field': 'Que voulez-vous faire ?',
  'palette.none': 'Cette commande n’existe pas. Essayez un autre mot.',
  'palette.go': 'Aller à',
  'palette.archive': 'Archive',
  'palette.look': 'Apparence et langue',
  'palette.setting': '{setting} : {value}',
};
