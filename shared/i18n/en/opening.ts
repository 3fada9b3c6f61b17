/** What opening an archive found. */
export const opening = {
  'rail.readOnly': 'Read-only',
  'opening.readOnly.title': 'This archive can only be read',
  'opening.readOnly.text':
    'It lies on a medium that cannot be written to. Searching, reading and dossiers work; importing and editing do not. Copy it to a disk that can be written to if you want to change it.',
  'opening.older.title': 'This is an older copy of the archive',
  'opening.older.text':
    'It ends with entry {found, number} of the activity log; entry {seen, number} was seen on this computer ({at}). Somebody put an older copy in its place, or a backup was restored. Changes since then are not in it, and a passphrase that was taken away since opens it again. Look for the newer archive. If there is none, or you restored this one yourself, go on with it and change the passphrases that had been changed.',
  'opening.forked.title': 'This copy of the archive went another way',
  'opening.forked.text':
    'What follows entry {seen, number} of the activity log, seen on this computer ({at}), is not what was there. Changes were made in two copies, or somebody replaced the archive. Look for the other copy and compare what each has before you go on.',
  'opening.accept': 'Go on with this copy',
  'opening.repair.title': 'The archive was repaired while it was opened',
  'opening.repair.torn':
    '{file}: the last change was being written when the power went or the program was ended. It was never said to be saved and was left out; nothing else is missing.',
  'opening.repair.damaged':
    '{file} is damaged. Other files of the archive stand in for it, and nothing is missing. The disk may be failing: make a backup.',
} as const;
