/** What a check found, and bringing back what is damaged. */
export const checks = {
  'activity.restore': 'Bring back damaged files',
  'activity.restoreText':
    'What a check finds damaged or missing is taken from a backup of this archive; nothing that came later is lost. Nobody is asked for a passphrase, and the backup is only read.',
  'activity.bringBack': 'Bring back damaged files…',
  'activity.restore.failed': 'The files were not brought back',
  'activity.restore.stopped': 'Bringing back was stopped',
  'activity.restore.stoppedText':
    'What was brought back until then stays. Start again with the same backup to go on.',
  'activity.restore.done': 'Everything that the backup can give is there',
  'activity.restore.inPart': 'Not everything could be brought back',
  'activity.restore.counts':
    '{copied, plural, =0 {No file had to be brought back} one {# file brought back} other {# files brought back}} ({size}) of {objects, plural, one {# file} other {# files}}. Check again to be sure.',
  'activity.restore.damaged':
    '{count, plural, one {Damaged in the backup too: # file. Try another backup.} other {Damaged in the backup too: # files. Try another backup.}}',
  'checks.vault': 'The file with the ways in',
  'checks.vault.altered':
    'It is not as this program has it open. Bring back damaged files before you close the archive: it is then written anew.',
  'checks.vault.older':
    'An earlier one was put back, so that a passphrase that was taken away may open the archive again. Look at the list in Settings and take away what should not be there.',
  'checks.vault.left': 'A change of the ways in was cut off. Harmless: the next opening settles it.',
  'checks.log':
    '{count, plural, =0 {The log does not end as this program has it open} one {The log: # place is not as it was written} other {The log: # places are not as they were written}}',
  'checks.logText':
    'Nobody can vouch for the entries there. Bring back damaged files from a backup. What is still named after that lies in the newest part: leave the archive as it is, and restore the newest backup into a new place.',
  'checks.log.damaged': 'Changed or cut off at byte {at, number}',
  'checks.log.missing': '{at, plural, =0 {The whole file is missing} other {Missing from byte # on}}',
  'checks.log.out-of-order': 'What stands at byte {at, number} does not follow what stood before it',
  'checks.heads':
    '{count, plural, one {# snapshot of the records is damaged} other {# snapshots of the records are damaged}}',
  'checks.headsText':
    'No record is lost: the log stands in for it. Bringing back damaged files clears it away.',
  'checks.strange':
    '{count, plural, one {# file is no part of the archive} other {# files are no part of the archive}}',
  'checks.strangeText':
    'Never read, and left as it is: somebody put it there, or a copy that was cut off left it. If nobody knows it, move it out of the archive’s folder.',
  'checks.litter':
    '{count, plural, one {# file left by the operating system} other {# files left by the operating system}}',
  'checks.litterText': 'Of no account: the archive never reads it.',
} as const;
