import { interfaceLanguages } from '../../shared/model/preferences.ts';
import type { Command, Options } from './command.ts';
import { readText } from './read-option.ts';

/** What a term or a field is called, in any of the languages of the interface. */
export const labelOptions: Command['options'] = [
  ['--en <label>', 'cli.label'],
  ['--fr <label>', 'cli.label'],
  ['--es <label>', 'cli.label'],
  ['--ar <label>', 'cli.label'],
];

/** Those that were given. */
export function readLabels(options: Options): Readonly<Record<string, string>> {
  return Object.fromEntries(
    interfaceLanguages.flatMap((language) => {
      const label = readText(options, language);
      return label === undefined || label.trim() === '' ? [] : [[language, label]];
    }),
  );
}
