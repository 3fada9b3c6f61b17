import type { FormatInfo } from '../../model/formats.ts';
import type { ImportResult } from '../../model/import.ts';

/** What became of a file: a word beside it, and the name of a filter. */
const statuses = {
  'import.status.imported': 'Imported',
  'import.status.duplicate': 'Duplicate',
  'import.status.skipped': 'Skipped',
  'import.status.failed': 'Failed',
} as const satisfies Record<`import.status.${ImportResult['status']}`, string>;

/** What can be imported, in the order of the table in `shared/model/formats.ts`. */
const formatNames = {
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
  'import.format.mhtml': 'Web pages in one file (MHTML)',
  'import.format.epub': 'Books (EPUB)',
  'import.format.eml': 'Mail (EML)',
  'import.format.image': 'Pictures and scans',
  'import.format.akoma-ntoso': 'Akoma Ntoso (XML)',
  'import.format.zip': 'ZIP',
} as const satisfies Record<`import.format.${FormatInfo['format']}`, string>;

/** The import screen. */
export const importScreen = {
  ...statuses,
  ...formatNames,
  'import.status.near': 'Nearly the same',
  'import.title': 'Import',
  'import.chooseFiles': 'Choose files',
  'import.chooseFolder': 'Choose folder',
  'import.drop': 'Drop to import',
  'import.dropText': 'Files and whole folders. They are copied; what you drop stays where it is.',
  'import.empty': 'Bring in what you have collected',
  'import.emptyText':
    'Drop files or whole folders anywhere here. Every original is kept bit for bit, its words can be found at once, and nothing leaves this computer.',
  'import.formats': 'What can be read',
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
    'Stopped: {left, plural, =0 {not all was looked at} one {# file was not looked at} other {# files were not looked at}}.',
  'import.finishedNothing': 'There was nothing to read in what you chose.',
  'import.interrupted': 'This import did not reach its end',
  'import.interruptedText':
    'The program was closed while it ran. What came in is safe. Go on when you like: nothing is imported twice.',
  'import.interruptedAgain':
    'The program was closed while it ran. What came in is safe. Import the same files again: those already here are recognised and not stored twice.',
  'import.failed': 'The import did not work',
  'import.duplicateText': 'Already in the archive, bit for bit the same. Not stored twice.',
  'import.skippedText': 'Left alone: a file of the system, not a document.',
  'import.withoutText':
    'No text was found in it. The picture is kept, and found by its title and by what is said of it.',
  'import.poorlyRead':
    'Read from a picture, poorly ({confidence, number, percent} sure): compare it with the original.',
  'import.open': 'Read the document',
  'import.nothingOfStatus': 'None of the files',
  'import.search': 'Search the archive',
  'import.makeDossier': 'Make a dossier of them',
  'import.back': 'All imports',
  'import.runLabel': '{imported, plural, =0 {Nothing new} one {# document} other {# documents}}',
  'import.runFailed': '{failed, plural, one {# failed} other {# failed}}',
  'import.runDuplicates': '{duplicates, plural, one {# duplicate} other {# duplicates}}',
  'import.pause': 'Pause',
  'import.goOn': 'Go on',
  'import.paused': 'paused',
  'import.isPaused': 'Import paused',
  'import.spoken.paused': 'The import is paused.',
  'import.resume': 'Go on with this import',
  'import.actions': 'This import',
  'import.saveReport': 'Save report',
  'import.reportFile': 'import-report.csv',
  'import.reportSaved': 'The report is written',
  'import.undo': 'Undo this import',
  'import.undone':
    'Import taken back: {removed, plural, =0 {nothing was left of it} one {# document is gone} other {# documents are gone}}',
  'import.finishedUndone': 'Taken back: its documents are no longer in the archive.',
  'import.run.running': 'running',
  'import.run.paused': 'paused',
  'import.run.interrupted': 'interrupted',
  'import.run.stopped': 'stopped',
  'import.run.undone': 'taken back',
} as const;
