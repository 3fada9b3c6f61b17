import { dialog, type BrowserWindow, type FileFilter, type OpenDialogOptions } from 'electron';
import { basename, join } from 'node:path';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { formats } from '../../shared/model/formats.ts';
import type { Settings } from './settings.ts';

const archiveEnding = '.testimonia';

/** The system's dialogs. Each gives null when the person closed it without choosing. */
export interface Dialogs {
  /** Where a new archive is to lie; the name ends in `.testimonia`. */
  newArchive(): Promise<string | null>;
  archive(): Promise<string | null>;
  importFrom(what: 'files' | 'folder'): Promise<string[] | null>;
  /** A table that describes files. */
  sheet(): Promise<string | null>;
  saveReport(fileName: string): Promise<string | null>;
  /** A table of terms. */
  terms(): Promise<string | null>;
  saveTerms(fileName: string): Promise<string | null>;
  /** A drawing. */
  savePicture(fileName: string): Promise<string | null>;
  saveOriginal(fileName: string): Promise<string | null>;
  saveDossier(fileName: string): Promise<string | null>;
  /** The folder that keeps backups, or an earlier backup. */
  backupFolder(): Promise<string | null>;
  /** A backup, or the folder that keeps it. */
  mendFrom(): Promise<string | null>;
  saveStatement(fileName: string): Promise<string | null>;
  statement(): Promise<string | null>;
  /** Says an error that no page can say. */
  sayFailure(sentence: string): Promise<void>;
}

interface SaveOptions {
  readonly title: MessageKey;
  readonly button: MessageKey;
  readonly name: string;
  readonly filters?: FileFilter[];
}

/** Dialogs over one window, in the person's language. None of them leaves a trace in the system's recent files. */
export function createDialogs(window: BrowserWindow, settings: Settings, documentsFolder: string): Dialogs {
  const say: Translate = (key, values) => settings.translate(key, values);

  const save = async ({ title, button, name, filters = [] }: SaveOptions): Promise<string | null> => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: say(title),
      buttonLabel: say(button),
      defaultPath: join(documentsFolder, basename(name)),
      filters,
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    return canceled || filePath === '' ? null : filePath;
  };

  const openOne = async (
    title: MessageKey,
    options: Pick<OpenDialogOptions, 'properties' | 'filters'> & { readonly button?: MessageKey },
  ): Promise<string | null> => {
    const { button = 'dialog.choose', properties = [], filters = [] } = options;
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: say(title),
      buttonLabel: say(button),
      properties: [...properties, 'dontAddToRecent'],
      filters,
    });
    return canceled ? null : (filePaths[0] ?? null);
  };

  return {
    newArchive: async () => {
      const name = `${say('dialog.newArchiveName')}${archiveEnding}`;
      const path = await save({ title: 'dialog.newArchive', button: 'dialog.create', name });
      return path === null || path.endsWith(archiveEnding) ? path : `${path}${archiveEnding}`;
    },
    archive: () => openOne('dialog.openArchive', { button: 'dialog.open', properties: ['openDirectory'] }),
    importFrom: async (what) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: say(what === 'files' ? 'dialog.importFiles' : 'dialog.importFolder'),
        buttonLabel: say('dialog.choose'),
        properties: [what === 'files' ? 'openFile' : 'openDirectory', 'multiSelections', 'dontAddToRecent'],
        filters: what === 'files' ? importFilters(say) : [],
      });
      return canceled || filePaths.length === 0 ? null : filePaths;
    },
    sheet: () => openOne('dialog.openSheet', { properties: ['openFile'], filters: tableFiles }),
    saveReport: (fileName) =>
      save({ title: 'dialog.saveReport', button: 'dialog.save', name: fileName, filters: reportFiles }),
    terms: () => openOne('dialog.openTerms', { properties: ['openFile'], filters: tableFiles }),
    saveTerms: (fileName) =>
      save({ title: 'dialog.saveTerms', button: 'dialog.save', name: fileName, filters: reportFiles }),
    savePicture: (fileName) =>
      save({
        title: 'dialog.savePicture',
        button: 'dialog.save',
        name: fileName,
        filters: [{ name: 'SVG', extensions: ['svg'] }],
      }),
    saveOriginal: (fileName) => save({ title: 'dialog.saveOriginal', button: 'dialog.save', name: fileName }),
    saveDossier: (fileName) =>
      save({
        title: 'dialog.saveDossier',
        button: 'dialog.save',
        name: fileName,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      }),
    backupFolder: () => openOne('dialog.backupFolder', { properties: ['openDirectory', 'createDirectory'] }),
    mendFrom: () => openOne('dialog.mendFrom', { properties: ['openDirectory'] }),
    saveStatement: (fileName) =>
      save({ title: 'dialog.saveStatement', button: 'dialog.save', name: fileName, filters: statementFiles }),
    statement: () => openOne('dialog.openStatement', { properties: ['openFile'], filters: statementFiles }),
    sayFailure: async (sentence) => {
      await dialog.showMessageBox(window, {
        type: 'error',
        message: say('dialog.failed'),
        detail: sentence,
        buttons: [say('dialog.close')],
      });
    },
  };
}

const reportFiles: FileFilter[] = [{ name: 'CSV', extensions: ['csv'] }];

const tableFiles: FileFilter[] = [
  {
    name: 'CSV, XLSX',
    extensions: formats.flatMap(({ format, extensions }) =>
      format === 'csv' || format === 'xlsx' ? extensions : [],
    ),
  },
];

const statementFiles: FileFilter[] = [{ name: 'TXT', extensions: ['txt'] }];

function importFilters(say: Translate): FileFilter[] {
  const extensions = formats.flatMap((format) => format.extensions);
  return [
    { name: say('dialog.importable'), extensions },
    { name: say('dialog.allFiles'), extensions: ['*'] },
  ];
}
