/** Checking an archive and copying it, on the command line. */
export const copies = {
  'cli.verify.head': 'damaged  {file}  (harmless: others stand in for it)',
  'cli.verify.logFault':
    '{why, select, missing {missing } other {damaged}}  {file}  {why, select, missing {(from byte {at, number} on)} damaged {(at byte {at, number})} other {(what stands at byte {at, number} does not follow what stood before it)}}',
  'cli.verify.vault':
    '{why, select, altered {damaged  {file}  (not as this program has it open)} older {older    {file}  (an earlier one was put back: passphrases that were taken away may open the archive again)} other {left     {file}  (harmless: the next opening settles it)}}',
  'cli.verify.strange':
    'strange  {file}  {isHarmless, select, true {(harmless: left by the system)} other {(no part of the archive; left as it is)}}',
  'cli.backup': 'make or bring up to date a checked copy that opens by itself',
  'cli.restore': 'bring back from a backup what is damaged or missing, or all of it',
  'cli.copy.progress': '{done, number} of {total, number} objects',
  'cli.copy.damaged': 'damaged  {file}  {document}',
  'cli.backup.done':
    '{ok, select, true {The backup is whole} other {The backup lacks what is named above: it is damaged in the archive}}: {objects, plural, one {# object} other {# objects}}, {copied, number} copied now ({bytes, number} bytes), {removed, number} removed that nothing needs any more.',
  'cli.restore.done':
    '{ok, select, true {All is there as it was written} other {What is named above could not be brought back: it is damaged in the backup too}}: {objects, plural, one {# object} other {# objects}}, {copied, number} brought back ({bytes, number} bytes).',
  'cli.salvage': 'take what is intact out of a damaged archive into a new one',
  'cli.salvage.newPassphrase':
    'the passphrase of the new archive: the first line of this file; else the one that opens the damaged one',
  'cli.salvage.lost':
    '{why, select, original {lost     the original of {id}  {title}  {file}  (its text is in the new archive)} text {lost     the text of {id}  {title}  {file}  (its original is in the new archive)} layer {lost     the places of the words on the scanned pages of {id}  {title}  {file}  (all else is in the new archive)} other {lost     all of {id}  {title}  {file}}}',
  'cli.salvage.log':
    'The log of the damaged archive is broken: {entriesLost, plural, =0 {no entry is known to be missing} one {# entry cannot be read, and a change may be missing with it} other {# entries cannot be read, and changes may be missing with them}}.',
  'cli.salvage.cutOff':
    'The new archive “{name}” opens and holds what was saved by then. It is not everything: run “salvage” again into another place.',
  'cli.salvage.done':
    '{ok, select, true {Everything was saved into “{name}”} other {What could be saved is in “{name}”; the damaged archive was left as it is, keep it}}: {documents, plural, one {# document} other {# documents}}, {objects, plural, one {# object} other {# objects}}, {bytes, number} bytes{lost, plural, =0 {} one {, # loss named above} other {, # losses named above}}.',
} as const;
