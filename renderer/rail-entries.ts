import CommandIcon from 'lucide-react/icons/command';
import type { Translate } from '../shared/i18n/translate.ts';
import type { Command } from './ui/command.ts';
import type { RailEntry } from './ui/rail.tsx';

const others: Readonly<Record<string, string>> = { document: 'search', vocabulary: 'settings' };

/** The screen of the rail that one is, or belongs to. */
export function railPlace(screen: string): string {
  return others[screen] ?? screen;
}

/** The rail shows the screens; at its foot what is always wanted. */
export function railEntries(
  commands: readonly Command[],
  translate: Translate,
  openPalette: () => void,
): Readonly<Record<'main' | 'foot', readonly RailEntry[]>> {
  const entry = ({ id, label, icon, run }: Command): RailEntry => ({ name: id, label, icon, onPress: run });
  const palette: RailEntry = {
    name: 'palette',
    label: translate('palette.title'),
    icon: CommandIcon,
    onPress: openPalette,
  };
  const lock = commands.find(({ id }) => id === 'archive.lock');
  const isAtFoot = ({ id }: Command) => id === 'settings' || id === 'guide';
  // The tour leads through the window and is no place in it.
  const screens = commands.filter(({ id, group }) => group === 'go' && id !== 'tour');
  return {
    main: screens.filter((command) => !isAtFoot(command)).map(entry),
    foot: [
      ...(lock ? [{ ...entry(lock), label: translate('rail.lock') }] : []),
      palette,
      ...screens.filter(isAtFoot).map(entry),
    ],
  };
}
