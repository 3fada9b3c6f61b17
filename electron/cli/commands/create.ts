import { createArchive } from '../../core/archive.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Command } from '../command.ts';

/** `create ARCHIVE`: makes a folder; never over something that is there. */
export const create: Command = {
  name: 'create',
  operands: '',
  summary: 'cli.create',
  options: [
    ['--no-passphrase', 'cli.create.noPassphrase'],
    ['--passphrase-file <file>', 'cli.create.passphraseFile'],
  ],
  run: async ({ archive: path, options }, { output, translate }) => {
    // Whoever asks for a seal must not get an archive without one.
    if (options['passphraseFile'] !== undefined || process.env['TESTIMONIA_PASSPHRASE'] !== undefined)
      throw new AppError('passphrase-unsupported');
    const { archive, recoveryKey } = await createArchive(path);
    try {
      output.data({ archive: path, recoveryKey }, translate('cli.create.done', { name: archive.name }));
      output.note(translate('cli.create.open'));
    } finally {
      await archive.close();
    }
    return 0;
  },
};
