import { basename } from 'node:path';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { salvageArchive, type SalvageReport } from '../../core/salvage/salvage.ts';
import type { Lost } from '../../core/salvage/lost.ts';
import type { Call, Command, Context } from '../command.ts';
import { copyOptions } from '../copy-lines.ts';
import { givenName } from '../given-name.ts';
import { newPassphrase } from '../new-passphrase.ts';
import { profileFolder } from '../profile-folder.ts';
import { readText } from '../read-option.ts';
import { recoverySheetOption, sheetFile, writeRecoverySheet } from '../recovery-sheet.ts';
import { withSecrets } from '../with-archive.ts';

/** `salvage ARCHIVE NEW`: takes what is intact out of a damaged archive into a new one; ends with 1 when anything is lost. */
export const salvage: Command = {
  name: 'salvage',
  operands: '<new>',
  summary: 'cli.salvage',
  options: [
    ['--new-passphrase-file <file>', 'cli.salvage.newPassphrase'],
    ['--generate', 'cli.create.generate'],
    recoverySheetOption,
  ],
  run: async (call, context) => {
    const { output, translate } = context;
    const [destination = ''] = call.operands;
    const who = givenName(call.options, process.env);
    const sheet = await sheetFile(call.options);
    const given = await passphraseOfNew(call, context);
    const profile = await profileFolder();
    const shown: { recoveryKey: string | null } = { recoveryKey: null };
    const { recoveryKey, ...report } = await withSecrets(call, context, (secrets) =>
      salvageArchive(call.archive, destination, {
        ...secrets,
        ...copyOptions(context),
        ...(given && { newPassphrase: given.passphrase }),
        profile,
        who: () => who,
        onMade: (recoveryKey) => {
          shown.recoveryKey = recoveryKey;
        },
      }),
    ).catch((error: unknown) => {
      // The new archive stays, with what it got by then, and its key can be had only now.
      if (shown.recoveryKey !== null) {
        output.note(translate('cli.salvage.cutOff', { name: basename(destination) }));
        output.note(translate('cli.passphrase.recoveryKey', { recoveryKey: shown.recoveryKey }));
      }
      throw error;
    });
    const generated = given?.isGenerated ? { passphrase: given.passphrase } : {};
    const lines = linesOf(report, translate);
    if (given?.isGenerated) lines.push(translate('cli.passphrase.generated', generated));
    if (recoveryKey !== null) lines.push(translate('cli.passphrase.recoveryKey', { recoveryKey }));
    output.data({ ...report, archive: destination, recoveryKey, ...generated }, lines.join('\n'));
    if (sheet !== null && recoveryKey !== null)
      await writeRecoverySheet({ file: sheet, recoveryKey, archiveName: nameOf(destination) }, context);
    return isAll(report) ? 0 : 1;
  },
};

/** Null: the passphrase of the damaged one. It has to be said where that is opened by its recovery key. */
function passphraseOfNew({ options }: Call, context: Context): ReturnType<typeof newPassphrase> {
  const names = ['newPassphraseFile', 'recoveryKeyFile'];
  const isWanted =
    options['generate'] === true || names.some((name) => readText(options, name) !== undefined);
  const places = { fileOption: 'newPassphraseFile', variable: 'TESTIMONIA_NEW_PASSPHRASE' };
  return isWanted ? newPassphrase(options, places, context) : Promise.resolve(null);
}

type Told = Omit<SalvageReport, 'recoveryKey'>;

function isAll({ lost, entriesLost, faults }: Told): boolean {
  return lost.length + entriesLost + faults.length === 0;
}

function linesOf(report: Told, translate: Translate): string[] {
  const { lost, faults, entriesLost, documents, objects, bytes, archive } = report;
  return [
    ...faults.map(({ file, at, why }) => translate('cli.verify.logFault', { file, at, why })),
    ...lost.map((each) => lostLine(each, translate)),
    ...(entriesLost + faults.length > 0 ? [translate('cli.salvage.log', { entriesLost })] : []),
    translate('cli.salvage.done', {
      ...{ documents, objects, bytes, lost: lost.length },
      ok: String(isAll(report)),
      name: nameOf(archive),
    }),
  ];
}

function lostLine({ why, id, title, file }: Lost, translate: Translate): string {
  return translate('cli.salvage.lost', { why, id, title: title ?? '', file: file ?? '' });
}

function nameOf(path: string): string {
  return basename(path).replace(/\.testimonia$/, '');
}
