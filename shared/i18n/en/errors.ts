import type { ErrorCode } from '../../errors.ts';

/** One sentence for each error: what happened, and what to do. */
export const errors = {
  'error.wrong-usage': 'That command is not understood: {reason}. Run it with --help to see how it is used.',
  'error.archive-missing':
    'There is no archive at {path}. Check the folder, or make a new archive with “create”.',
  'error.archive-exists':
    'There is already something at {path}. Choose another name: nothing is ever overwritten.',
  'error.archive-damaged':
    'The archive is damaged: {reason}. Do not write to it; restore the newest backup. Without one, “salvage” takes what is intact into a new archive and leaves this one as it is.',
  'error.archive-newer':
    'This archive was written by a newer Testimonia (format {version}). Update the program to open it.',
  'error.archive-in-use': 'The archive is open in another program. Close it there, then try again.',
  'error.archive-closed': 'No archive is open. Open one first.',
  'error.passphrase-unsaid':
    'Say what the new passphrase is: --passphrase-file FILE (for a change --new-passphrase-file), the variable TESTIMONIA_PASSPHRASE (TESTIMONIA_NEW_PASSPHRASE), or --generate for six random words. With --no-passphrase the archive lies open on this disk.',
  'error.passphrase-needed':
    'This archive is sealed. Give its passphrase: with --passphrase-file, in TESTIMONIA_PASSPHRASE, or typed when asked.',
  'error.passphrase-wrong':
    'The passphrase does not open this archive. Check the keyboard and the capital letters, then try again; nothing was changed.',
  'error.passphrase-weak':
    '{weakness, select, short {The passphrase is too short: give at least 12 characters, better six random words.} repeated {The passphrase repeats too few characters. Give six random words.} other {The passphrase is among those that are tried first. Give six random words.}}',
  'error.passphrase-differs': 'The two passphrases are not the same. Nothing was changed; try again.',
  'error.recovery-key-mistyped':
    'The recovery key is mistyped: it has 8 groups of 7 letters and digits, and they do not fit together. Compare them with the sheet.',
  'error.recovery-key-wrong': 'The recovery key is not this archive’s, or a newer one has taken its place.',
  'error.key-missing':
    'There is no passphrase or recovery key {id} here. See the list with “passphrase ARCHIVE --list”.',
  'error.key-last':
    'This is the last passphrase. Add another first, or leave the archive open with --no-passphrase.',
  'error.memory-missing':
    'There is not enough free memory to check the passphrase: it takes {mebibytes, number} MB. Close other programs and try again.',
  'error.read-only': 'The archive lies on a medium that cannot be written to. Copy it to a disk that can.',
  'error.not-readable':
    'The archive may not be read under this account of the computer. Have its owner give you the right to, or open it under theirs.',
  'error.disk-failed':
    'The disk stopped answering: it may be failing, or it was pulled out. Nothing already saved was lost. Check that it is plugged in; if this comes again, make a backup to another disk.',
  'error.no-space': 'The disk is full. Nothing already saved was lost; make room and try again.',
  'error.document-missing': 'There is no document {id} in this archive. Look for it with “list” or “search”.',
  'error.dossier-missing': 'There is no dossier {id} in this archive.',
  'error.search-missing':
    'That saved search is not in this archive any more. Open the list of saved searches again.',
  'error.pdf-too-slow':
    'Showing this PDF took too long and was stopped: it may be damaged, or made to do harm. Read its text instead; the original can be saved as it came in.',
  'error.note-missing': 'That note is not in this archive any more. Open the document again.',
  'error.dossier-not-archival':
    '{reason, select, password {PDF/A-1b may not be locked with a password. Take the password out, or choose plain PDF.} originals {PDF/A-1b was asked for, but {count, plural, one {an original stands} other {# originals stand}} in the dossier page by page, and what is in them may not keep to it. Include {count, plural, one {it} other {them}} as text, or choose plain PDF.} other {The PDF does not keep to PDF/A-1b and was not written ({faults}). Choose plain PDF, and report this.}}',
  'error.dossier-empty': 'The dossier has no documents. Add at least one, then export it again.',
  'error.passages-missing':
    'No passage of “{title}” is chosen, though only passages of it are to be shown. Choose one, or show its whole text.',
  'error.passage-gone':
    'The text of “{title}” no longer holds the chosen passage “{passage}”: the document was read anew since. Choose the passage again, then export the dossier.',
  'error.redaction-left':
    '“{found}” was to be redacted and is still {where, select, page {on page {page}} bookmark {in a bookmark} metadata {in the metadata} link {in a link} label {in the number of page {page}} other {inside the file}}{count, plural, =1 {} one { (# place in all)} other { (# places in all)}}. The dossier was not written. Redact that place too, show the document as text instead of its original, or reword the dossier’s own words, then export it again.',
  'error.entry-missing': 'There is no entry {sequence} in the activity log. See the numbers with “log”.',
  'error.undo-conflict':
    '{cause, select, dossier {Entry {sequence} cannot be taken back: the dossier “{dossier}” names a document that would not be there. Take the document out of the dossier first.} other {Entry {sequence} cannot be taken back: {records, plural, one {# record has} other {# records have}} changed since (entries {entries}). Take those back first, the newest first.}}',
  'error.undo-refused': 'Entry {sequence} cannot be taken back: it changed no document and no dossier.',
  'error.import-missing':
    '{id, select, none {Nothing was imported into this archive yet.} other {There is no import {id} in this archive. See what there is with “import-report ARCHIVE --list”.}}',
  'error.import-in-dossier':
    'The import cannot be taken back: the dossier “{dossier}” names a document of it. Take the document out of the dossier first; nothing was changed.',
  'error.document-in-dossier':
    'The document cannot be removed: the dossier “{dossier}” names it. Take it out of the dossier first; nothing was changed.',
  'error.statement-unreadable':
    'That is no signed-off statement, or a letter of its code is wrong. Compare it with the sheet; the code begins with TESTIMONIA1.',
  'error.import-ended':
    'There is no such import in this archive that could go on. Import the files again: what is here already is not taken in twice.',
  'error.import-running': 'An import is already running. Wait for it to end, or stop it.',
  'error.archive-busy':
    'An import, a check or a backup is still going on. Wait for its end or stop it, then try again.',
  'error.stopped': 'Stopped before the end, as asked. Nothing was left half done; run it again to go on.',
  'error.backup-other':
    'What lies at {path} is not a backup of this archive. Choose another place: nothing there was touched.',
  'error.backup-ahead':
    'The copy at {path} holds changes that this archive does not have: it was worked in, or this archive is an older copy. Nothing was written; choose another place for this backup, and compare the two.',
  'error.backup-inside':
    'A copy cannot lie inside the archive it is made from, nor the archive inside its copy. Choose another place, best on another disk.',
  'error.restore-other':
    '{path} is not a backup of the archive that lies there. Nothing was written; restore it into a new place.',
  'error.restore-diverged':
    'The backup and the archive at {path} have gone different ways: each holds changes that the other does not have. Nothing was written; restore the backup into a new place and compare the two.',
  'error.restore-behind':
    'The backup at {path} holds newer changes than the archive that is open: this one is an older copy. Nothing was written; close it, and open the backup or restore it into a new place.',
  'error.file-is-link': '{file} only points to another place and was not followed. Import what it points to.',
  'error.file-missing': 'The file {file} is not there (any more). Check the path.',
  'error.file-unreadable':
    'The file {file} cannot be read: {reason}. Check that the stick is in and that you may open the file.',
  'error.file-empty': 'The file {file} is empty. Ask whoever gave it to you for a whole copy.',
  'error.file-too-large':
    'The file {file} is larger than {limit}. Split it, or export only the part that matters.',
  'error.file-too-deep':
    '{file} lies too deep: a file inside a file inside a file. Take it out, and import it by itself.',
  'error.zip-name-unsafe':
    'The name of {file} would lead out of its ZIP, or is one that some systems keep for themselves. It was not read; ask whoever packed it for the file by itself.',
  'error.zip-bomb':
    '{file} was not read: it unfolds to far more than it holds, as files made to do harm do. Ask whoever gave it to you for the files themselves.',
  'error.bag-field-differs':
    'The bag has a field “own.{field}” of the type {there}; here it is of the type {here}. Nothing was imported. Give one of the two fields another code.',
  'error.script-not-built':
    'The search of reading copies has not been built here yet. Run “npm run build” once, then try again.',
  'error.file-not-written': 'The file {file} could not be written: {reason}. Choose another place.',
  'error.file-exists': 'There is already a file {file}. Choose another name: nothing is ever overwritten.',
  'error.sheet-unknown':
    '{file} is neither a CSV file nor an Excel workbook (XLSX). Save the table as one of these and try again.',
  'error.sheet-without-files':
    'No column of the table names the files. Call one of them “file”; there are: {columns}.',
  'error.sheet-row-wrong':
    'Row {row} of the table, which names {file}, is wrong: “{cell}”. Correct it and import again; what has come in already is not taken twice.',
  'error.format-unknown':
    'The contents of {file} are of no kind that can be read here ({kind}). Save it as PDF, DOCX, HTML or text and import that.',
  'error.format-damaged':
    '{file} looks like {format} but is damaged: {reason}. Open it in the program that made it and save it anew.',
  'error.format-encrypted':
    '{file} is protected with a password. Open it with the password, save it without, and import that.',
  'error.text-missing':
    '{file} holds no text that can be read, perhaps only pictures of pages. Bring a version with text.',
  'error.model-missing':
    'No model “{model}” to read text in pictures is installed. There are: {known}. Choose one of these, or put {model}.traineddata into the folder resources/ocr.',
  'error.parser-timeout':
    'Reading {file} took over {seconds} seconds and was stopped. The file may be damaged.',
  'error.parser-memory':
    'Reading {file} took more than {limit} of memory and was stopped. Nothing else was touched; the file may be damaged or hostile. Split it, or export only the part that matters.',
  'error.parser-crashed':
    'Reading {file} made the reading process end. Nothing else was touched; the file may be damaged or hostile.',
  'error.internal':
    'Something went wrong that should not have ({reason}). Nothing saved is lost. Please report it with the code “internal”.',
  'error.person-missing':
    'There is no such person or organisation in this archive (any more): {id}. Open the list of people again.',
  'error.person-merged-with-itself': 'One person cannot be merged with itself. Name two different ones.',
  'error.pseudonym-missing':
    '“{name}” is to be protected and has no pseudonym. Give one: it stands in place of the name wherever the name must not be read.',
  'error.pseudonym-tells-name':
    'The pseudonym “{pseudonym}” holds a form of the name “{name}” itself. Choose one that tells nothing of it.',
  'error.case-missing':
    'There is no such case in this archive (any more): {id}. Open the list of cases again.',
  'error.campaign-missing':
    'There is no such campaign in this archive (any more): {id}. Open the list of campaigns again.',
  'error.term-in-use':
    'The term “{term}” stands in {documents, plural, one {# document} other {# documents}} and cannot be removed. Give {documents, plural, one {it} other {these}} another term first: find them, select all, edit them together (or edit --query).',
  'error.field-in-use':
    'The field “{field}” is filled in in {documents, plural, one {# document} other {# documents}} and cannot be removed or made another kind of field. Empty it there first: find them, select all, edit them together (or edit --query).',
  'error.fields-table-wrong':
    'Row {row} of the table is no field (look at: {columns}). Its columns are code, type (text, number, date or list), kinds, printed (yes or no), en, fr, es and ar, as in a table of fields that was saved here. Nothing was added.',
  'error.terms-table-wrong':
    'Row {row} of the table is no term (look at: {columns}). Its columns are list, code, en, fr, es and ar, as in a table of terms that was saved here. Nothing was added.',
} as const satisfies Record<`error.${ErrorCode}`, string>;
