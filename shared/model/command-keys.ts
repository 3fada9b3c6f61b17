/**
 * The keys of the commands that hold in the whole window. `Mod` is Ctrl, or Cmd on a Mac. The application's menu, the
 * palette and the keyboard read them here.
 */
export const commandKeys = {
  'palette.open': 'Mod+K',
  'go.search': 'Mod+1',
  'go.overview': 'Mod+2',
  'go.cases': 'Mod+3',
  'go.people': 'Mod+4',
  'go.campaigns': 'Mod+5',
  'go.dossiers': 'Mod+6',
  'go.import': 'Mod+7',
  'go.activity': 'Mod+8',
  'go.settings': 'Mod+,',
  'go.guide': 'F1',
  'archive.new': 'Mod+N',
  'archive.open': 'Mod+O',
  'archive.lock': 'Mod+L',
  'archive.close': 'Mod+W',
} as const satisfies Readonly<Record<string, `Mod+${string}` | 'F1'>>;
export type CommandKeys = (typeof commandKeys)[keyof typeof commandKeys];

/** The same as Electron's menu writes it. */
export function acceleratorOf(keys: CommandKeys): string {
  return keys.replace('Mod', 'CmdOrCtrl');
}
