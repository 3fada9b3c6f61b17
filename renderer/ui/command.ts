import type { LucideIcon } from 'lucide-react';
import type { CommandKeys } from '../../shared/model/command-keys.ts';

export const commandGroups = ['go', 'archive', 'look'] as const;

/** Something that can be done from anywhere in the window, in the person's words. */
export interface Command {
  /** `go.search`. */
  readonly id: string;
  readonly group: (typeof commandGroups)[number];
  readonly label: string;
  readonly icon: LucideIcon;
  readonly keys?: CommandKeys | undefined;
  readonly run: () => void;
}

const isMac = navigator.userAgent.includes('Macintosh');

/** Keys as they are printed on the person's keyboard: `Ctrl K`, `⌘K`. */
export function sayKeys(keys: CommandKeys): string {
  return isMac ? keys.replace('Mod+', '⌘') : keys.replace('Mod+', 'Ctrl ');
}

/** Whether these keys were pressed and no others; letters by their place, so that they work on every keyboard. */
export function isPressed(keys: CommandKeys, event: KeyboardEvent): boolean {
  const key = keys.replace('Mod+', '');
  const held = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  if (held !== keys.startsWith('Mod+') || other || event.altKey || event.shiftKey) return false;
  return event.key.toUpperCase() === key || event.code === codeOf(key);
}

function codeOf(key: string): string {
  if (key === ',') return 'Comma';
  if (key === 'F1') return key;
  return /\d/.test(key) ? `Digit${key}` : `Key${key}`;
}
