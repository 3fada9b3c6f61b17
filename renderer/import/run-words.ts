import type { Translate } from '../../shared/i18n/translate.ts';

/** How long still, in words as rough as the guess is; seconds in. */
export function timeLeftWords(seconds: number, translate: Translate): string {
  if (seconds < 50) return translate('import.left.soon');
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return translate('import.left.minutes', { minutes });
  // Beyond the hour, steps of ten minutes: nobody waits for the odd one.
  const tens = Math.round(minutes / 10) * 10;
  return translate('import.left.hours', { hours: Math.floor(tens / 60), minutes: tens % 60 });
}

/** A path as it is shown: the folder it lies in and its own name. */
export function splitPath(file: string): { readonly folder: string; readonly name: string } {
  const cut = file.lastIndexOf('/') + 1;
  return { folder: file.slice(0, cut), name: file.slice(cut) };
}
