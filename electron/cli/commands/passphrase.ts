import { AppError } from '../../../shared/errors.ts';
import type { ArchiveKeys } from '../../core/keys/archive-keys.ts';
import { requireWritable } from '../../core/storage/require-writable.ts';
import type { Call, Command, Context, Options } from '../command.ts';
import { newPassphrase } from '../new-passphrase.ts';
import { readText } from '../read-option.ts';
import { recoverySheetOption, sheetFile, writeRecoverySheet } from '../recovery-sheet.ts';
import { withArchive } from '../with-archive.ts';

/** `passphrase ARCHIVE`: changes the passphrase that was given; or adds, removes, lists, renews, takes all away. */
export const passphrase: Command = {
  name: 'passphrase',
  operands: '',
  summary: 'cli.passphrase',
  options: [
    ['--new-passphrase-file <file>', 'cli.passphrase.newFile'],
    ['--generate', 'cli.create.generate'],
    ['--add', 'cli.passphrase.add'],
    ['--remove <id>', 'cli.passphrase.remove'],
    ['--list', 'cli.passphrase.list'],
    ['--new-recovery-key', 'cli.passphrase.newRecoveryKey'],
    recoverySheetOption,
    ['--no-passphrase', 'cli.passphrase.none'],
  ],
  run: (call, context) => {
    requireNewKey(call.options);
    return withArchive(call, context, async (archive) => {
      const { keys } = archive;
      // Before a new passphrase is asked for.
      if (call.options['list'] !== true) requireWritable(archive);
      // Only an archive that lies open gets a recovery key with its passphrase.
      if (keys.isSealed && call.options['newRecoveryKey'] !== true) refuseSheet(call.options);
      const sheet = await sheetFile(call.options);
      const shown = await change(keys, call, context);
      const { translate, output } = context;
      const lines = keys.list().map(({ id, kind, createdAt, isInUse }) =>
        translate(`cli.passphrase.slot.${kind}`, {
          id,
          date: createdAt.slice(0, 10),
          isInUse: String(isInUse),
        }),
      );
      const { passphrase: words, recoveryKey } = shown;
      if (words !== undefined) lines.push(translate('cli.passphrase.generated', { passphrase: words }));
      if (recoveryKey !== undefined) lines.push(translate('cli.passphrase.recoveryKey', { recoveryKey }));
      output.data({ slots: keys.list(), ...shown }, lines.join('\n'));
      if (sheet !== null && recoveryKey !== undefined)
        await writeRecoverySheet({ file: sheet, recoveryKey, archiveName: archive.name }, context);
      return 0;
    });
  },
};

/** Known from the words alone, before anybody is asked for a passphrase. */
function requireNewKey(options: Options): void {
  const makesNone = options['list'] === true || options['passphrase'] === false;
  if (makesNone || readText(options, 'remove') !== undefined) refuseSheet(options);
}

/** A sheet that was asked for and that nobody would get must not be taken for written. */
function refuseSheet(options: Options): void {
  if (readText(options, 'recoverySheet') === undefined) return;
  throw new AppError('wrong-usage', {
    reason: '--recovery-sheet goes with --new-recovery-key, or with the first passphrase of an open archive',
  });
}

/** What the person must write down, because it is shown this once. */
interface Shown {
  readonly passphrase?: string;
  readonly recoveryKey?: string;
}

async function change(keys: ArchiveKeys, { options }: Call, context: Context): Promise<Shown> {
  const id = readText(options, 'remove');
  if (options['list'] === true) return {};
  if (id !== undefined) await keys.remove(id);
  else if (options['passphrase'] === false) await keys.leaveOpen();
  else if (options['newRecoveryKey'] === true) return { recoveryKey: await keys.renewRecoveryKey() };
  else return putNew(keys, options, context);
  return {};
}

async function putNew(keys: ArchiveKeys, options: Options, context: Context): Promise<Shown> {
  const places = { fileOption: 'newPassphraseFile', variable: 'TESTIMONIA_NEW_PASSPHRASE' };
  const given = await newPassphrase(options, places, context);
  if (!given) throw new AppError('passphrase-unsaid');
  const { passphrase, isGenerated } = given;
  const recoveryKey = options['add'] === true ? await keys.add(passphrase) : await keys.change(passphrase);
  return { ...(isGenerated && { passphrase }), ...(recoveryKey !== null && { recoveryKey }) };
}
