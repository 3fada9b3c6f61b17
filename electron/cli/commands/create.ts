import { AppError } from '../../../shared/errors.ts';
import { createArchive } from '../../core/archive.ts';
import { deriveBy } from '../../core/keys/derive-process.ts';
import type { Command } from '../command.ts';
import { givenName } from '../given-name.ts';
import { newPassphrase } from '../new-passphrase.ts';
import { profileFolder } from '../profile-folder.ts';
import { recoverySheetOption, sheetFile, writeRecoverySheet } from '../recovery-sheet.ts';
import { startKeyProcess } from '../start-key-process.ts';

/** `create ARCHIVE`: makes a folder, sealed unless `--no-passphrase` says otherwise; never over something that is there. */
export const create: Command = {
  name: 'create',
  operands: '',
  summary: 'cli.create',
  options: [
    ['--no-passphrase', 'cli.create.noPassphrase'],
    ['--generate', 'cli.create.generate'],
    recoverySheetOption,
  ],
  run: async ({ archive: path, options }, context) => {
    const { output, translate } = context;
    const who = givenName(options, process.env);
    const isOpen = options['passphrase'] === false;
    const places = { fileOption: 'passphraseFile', variable: 'TESTIMONIA_PASSPHRASE' };
    if (isOpen && options['recoverySheet'] !== undefined)
      throw new AppError('wrong-usage', {
        reason: '--recovery-sheet: there is no recovery key with --no-passphrase',
      });
    const given = isOpen ? null : await newPassphrase(options, places, context);
    const sheet = isOpen ? null : await sheetFile(options);
    if (!isOpen && !given) throw new AppError('passphrase-unsaid');
    const { archive, recoveryKey } = await createArchive(path, {
      passphrase: given?.passphrase,
      derive: deriveBy(startKeyProcess),
      who: () => who,
      profile: await profileFolder(),
    });
    try {
      const generated = given?.isGenerated ? { passphrase: given.passphrase } : {};
      const said = [translate('cli.create.done', { name: archive.name })];
      if (given?.isGenerated) said.push(translate('cli.passphrase.generated', generated));
      if (recoveryKey !== null) said.push(translate('cli.passphrase.recoveryKey', { recoveryKey }));
      output.data({ archive: path, recoveryKey, ...generated }, said.join('\n'));
      // After the key was said: a sheet that cannot be written must not take it along.
      if (sheet !== null && recoveryKey !== null)
        await writeRecoverySheet({ file: sheet, recoveryKey, archiveName: archive.name }, context);
      if (isOpen) output.note(translate('cli.create.open'));
    } finally {
      await archive.close();
    }
    return 0;
  },
};
