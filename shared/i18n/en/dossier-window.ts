/** The dossiers' screens: list, builder, export. */
export const dossierWindow = {
  'dossier.title': 'Dossiers',
} as const;
