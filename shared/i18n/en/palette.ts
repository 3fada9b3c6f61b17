/** The palette of all commands. */
export const palette = {
  'palette.title': 'Commands',
  'palette.field': 'What do you want to do?',
  'palette.none': 'There is no such command. Try another word.',
  'palette.go': 'Go to',
  'palette.archive': 'Archive',
  'palette.look': 'Appearance and language',
  'palette.setting': '{setting}: {value}',
} as const;
