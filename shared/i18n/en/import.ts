import type { ImportResult } from '../../model/import.ts';

/** What became of a file: a word beside it, and the name of a filter. */
const statuses = {
  'import.status.imported': 'Imported',
  'import.status.duplicate': 'Duplicate',
  'import.status.skipped': 'Skipped',
  'import.status.failed': 'Failed',
} as const satisfies Record<`import.status.${ImportResult['status']}`, string>;

/** The import screen. */
export const importScreen = {
  ...statuses,
  'import.title': 'Import',
  'import.chooseFiles': 'Choose files',
  'import.chooseFolder': 'Choose folder',
  'import.drop': 'Drop to import',
  'import.dropText': 'Files and whole folders. They are copied; what you drop stays where it is.',
  'import.dropBusy': 'An import is running',
  'import.dropBusyText': 'Drop these once it has ended.',
  'import.empty': 'Bring in what you have collected',
  'import.emptyText':
    'Drop files or whole folders anywhere here. Every original is kept bit for bit, its words can be found at once, and nothing leaves this computer.',
  'import.formats': 'What can be read',
  'import.format.pdf': 'PDF',
  'import.format.docx': 'Word (DOCX)',
  'import.format.odt': 'OpenDocument (ODT)',
  'import.format.rtf': 'Rich Text (RTF)',
  'import.format.csv': 'Tables (CSV)',
  'import.format.xlsx': 'Excel tables (XLSX)',
  'import.format.ris': 'References (RIS)',
  'import.format.bibtex': 'References (BibTeX)',
  'import.format.csl': 'References (CSL-JSON)',
  'import.format.html': 'Saved web pages',
  'import.format.markdown': 'Markdown',
  'import.format.text': 'Text',
  'import.runs': 'Imports',
  'import.runsHint': 'Drop more files or folders anywhere here.',
  'import.choose': 'Choose an import to see what became of its files',
  'import.all': 'All',
  'import.results': 'Files',
  'import.filter': 'Show',
  'import.running': 'Importing',
  'import.starting': 'Looking through the files',
  'import.stopping': 'Stopping after the files at hand',
  'import.stop': 'Stop',
  'import.files': '{done, number} of {total, plural, one {# file} other {# files}}',
  'import.bytes': '{done} of {total}',
  'import.spoken.running': '{done, number} of {total, plural, one {# file} other {# files}} done',
  'import.spoken.finished':
    'The import has ended: {imported, plural, one {# document} other {# documents}} came in, {failed, plural, =0 {none} other {#}} failed.',
  'import.finished':
    '{imported, plural, =0 {No new documents} one {# document came in} other {# documents came in}}',
  'import.finishedFailed':
    '{failed, plural, one {# file could not be read: below stands why, and what to do.} other {# files could not be read: below stands why, and what to do.}}',
  'import.finishedFine': 'No file failed.',
  'import.finishedStopped':
    'Stopped: {left, plural, one {# file was not looked at} other {# files were not looked at}}. Import the same again to go on; what is here is recognised.',
  'import.finishedNothing': 'There was nothing to read in what you chose.',
  'import.interrupted': 'This import did not reach its end',
  'import.interruptedText':
    'The program was closed while it ran. What came in is safe. Import the same files again: those already here are recognised and not stored twice.',
  'import.failed': 'The import did not work',
  'import.duplicateText': 'Already in the archive, bit for bit the same. Not stored twice.',
  'import.skippedText': 'Left alone: a file of the system, not a document.',
  'import.open': 'Read the document',
  'import.nothingOfStatus': 'None of the files',
  'import.search': 'Search the archive',
  'import.back': 'All imports',
  'import.runLabel': '{imported, plural, =0 {Nothing new} one {# document} other {# documents}}',
  'import.runFailed': '{failed, plural, one {# failed} other {# failed}}',
  'import.runDuplicates': '{duplicates, plural, one {# duplicate} other {# duplicates}}',
  'import.runInterrupted': 'interrupted',
  'import.runNow': 'running',
} as const;
