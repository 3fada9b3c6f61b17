/** The activity screen: log, checks, backups, statements; and a document’s history. */
export const activityScreen = {
  'activity.title': 'Activity',
  'activity.parts': 'Parts of Activity',
  'activity.part.log': 'Log',
  'activity.part.checks': 'Checks',
  'activity.part.backups': 'Backups',
  'activity.part.statement': 'Statement',
  'activity.running.verify': 'Checking the archive',
  'activity.running.backup': 'Backing up',
  'activity.running.restore': 'Bringing back damaged files',
  'activity.objects': '{done, number} of {total, plural, one {# file} other {# files}}',
  'activity.stop': 'Stop',
  'activity.stopping': 'Stopping',
  'activity.checks': 'Is everything as it was written?',
  'activity.checksText':
    'A check reads the archive’s files and compares each with what was written: originals with the value taken when they came in, the log entry by entry. You can go on working meanwhile.',
  'activity.checkAll': 'Check everything',
  'activity.checkSample': 'Check a sample (10 %)',
  'activity.neverChecked': 'Not checked since the window was opened.',
  'activity.checkFailed': 'The check did not reach its end',
  'activity.checkStopped': 'The check was stopped',
  'activity.checkStoppedText':
    'Nothing can be said of what it did not reach. Start it again when there is time.',
  'activity.checked':
    '{part, select, some {Sample of {when}} other {{when}}}: {objects, plural, =0 {no file} one {# file} other {# files}} read, {size}.',
  'activity.checkedLog':
    'The log is whole: {entries, plural, one {# entry} other {# entries}}, each joined to the one before.',
  'activity.sound': 'Everything is as it was written',
  'activity.sampleSound': 'All that was read is as it was written',
  'activity.unsound':
    '{count, plural, =0 {Not all is as it was written} one {# file is not as it was written} other {# files are not as they were written}}',
  'activity.unsoundText':
    'Everything else can still be read. Do not delete anything. Bring the damaged files back from a backup (under Backups), then check again. If it happens again, copy the archive to another disk: this one may be failing.',
  'activity.logDamaged':
    'The log has an entry that cannot be read: nobody can vouch for what came before it.',
  'activity.headsDamaged':
    '{count, plural, one {# snapshot of the records is damaged; the journals stand in for it.} other {# snapshots of the records are damaged; the journals stand in for them.}}',
  'activity.damaged': '{count, plural, one {Damaged: # file} other {Damaged: # files}}',
  'activity.missing': '{count, plural, one {Missing: # file} other {Missing: # files}}',
  'activity.noDocument': 'The search index: it is made anew by the next search',
} as const;
