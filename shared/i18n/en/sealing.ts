/** Sealing a new archive, locking it, and opening it again. */
export const sealing = {
  'unlock.title': 'This archive is locked',
  'unlock.about': 'It is sealed: nothing of it can be read without its passphrase.',
  'unlock.passphrase': 'Passphrase',
  'unlock.recoveryKey': 'Recovery key',
  'unlock.recoveryKeyHint': 'The 8 groups of the sheet; capitals and spaces do not matter.',
  'unlock.open': 'Unlock',
  'unlock.opening': 'Checking; this takes a second or two',
  'unlock.useRecoveryKey': 'Use the recovery key instead',
  'unlock.usePassphrase': 'Use the passphrase instead',
  'unlock.other': 'Another archive',
  'create.title': 'A new archive',
  'create.about':
    'It is sealed with a passphrase. Whoever gets hold of the disk can read nothing without it.',
  'create.way': 'How to seal it',
  'create.way.generated': 'Six random words',
  'create.way.own': 'A passphrase of my own',
  'create.way.none': 'Without a passphrase',
  'create.generated': 'Your passphrase',
  'create.generatedText':
    'Nobody can guess these words. Write them down, keep them away from this computer, and learn them by heart.',
  'create.another': 'Other words',
  'create.own': 'Your own passphrase',
  'create.weak.short': 'Too short: at least 12 characters, better six random words.',
  'create.weak.common': 'Too easy: this is among what is tried first.',
  'create.weak.repeated': 'Too easy: it repeats too few characters.',
  'create.fair': 'It can be used. Six random words are harder to guess; a line from a book or a song is not.',
  'create.strong': 'Long enough, unless it stands in a book or a song.',
  'create.none': 'The archive will lie open',
  'create.noneText':
    'Its key lies beside it: whoever gets hold of this computer can read everything. Keep nothing in it that could endanger someone.',
  'create.go': 'Choose a folder and create',
  'create.making': 'The archive is being made',
  'create.back': 'Back',
  'create.recovery': 'The recovery key',
  'create.recoveryText':
    'It opens the archive when the passphrase is forgotten, and is shown only now. Write it down or print it, and keep the sheet where nobody looks for it. Without passphrase and recovery key nobody can open the archive again, not even us.',
  'create.recoveryKey': 'Recovery key',
  'create.print': 'Print',
  'create.kept': 'I have the recovery key on paper',
  'passphrase.show': 'Show',
  'passphrase.hide': 'Hide',
  'rail.lock': 'Lock',
  'sheet.archive': 'Archive',
  'sheet.madeOn': 'Made on',
  'sheet.recovery.title': 'Recovery key',
  'sheet.recovery.about':
    'This key opens the archive named here when its passphrase is forgotten. Whoever has this sheet and a copy of the archive can read everything in it.',
  'sheet.recovery.signs':
    'Tick each group once it is copied or checked. There are digits and capital letters only; the letters I, L, O and U do not occur.',
  'sheet.recovery.steps': 'What to do with this sheet',
  'sheet.recovery.print': 'Print it, and see that every group can be read.',
  'sheet.recovery.hide':
    'Keep the paper away from the computer, where nobody looks for it, or with someone you trust.',
  'sheet.recovery.delete':
    'Then delete this file wherever it went: the folder, the bin, the stick, the message. A file that is found opens the archive.',
  'sheet.recovery.use':
    'To open the archive with it, choose “Use the recovery key instead” where the passphrase is asked for. Capitals, spaces and hyphens do not matter.',
  'sheet.recovery.renew':
    'Once a newer recovery key is made, destroy this sheet: it still opens copies of the archive made before.',
} as const;
