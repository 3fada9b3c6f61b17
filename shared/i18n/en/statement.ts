/** A signed-off statement of the activity log, and what checking one says. */
export const statement = {
  'statement.title': 'TESTIMONIA: STATEMENT OF AN ARCHIVE’S ACTIVITY LOG',
  'statement.about':
    'This is how the activity log of an archive ended when it was signed off. Keep this sheet away from the archive, best with somebody else.',
  'statement.fact': '{label}: {value}',
  'statement.archive': 'Archive',
  'statement.entry': 'Newest entry',
  'statement.at': 'Made at',
  'statement.head': 'SHA-256 of the log',
  'statement.documents': 'Documents in the archive',
  'statement.signedAt': 'Signed off at',
  'statement.who': 'Signed off by',
  'statement.shows':
    'What it shows: as long as the check below says that the statement holds, nothing in the log up to this entry was changed, taken out or added afterwards.',
  'statement.showsNot':
    'What it does not show: that what was recorded is true, who made the entries, or when they were made. The times are those of the computer’s clock.',
  'statement.noSecret':
    'It holds nothing secret: no title, no text, no key. Nobody can learn from it what the archive contains.',
  'statement.check':
    'To check it, whoever can open the archive runs “{command}” with this text, or with the code below in place of the file.',
  'statement.result.holds':
    'The statement holds: the log still has exactly this entry at this place, and nothing before it was changed.',
  'statement.result.altered':
    'The statement does not hold: the log is not what it was when it was signed off. Keep this archive as it is, and compare it with a backup from that time.',
  'statement.result.not-in-log':
    'The log ends before the entry of the statement: this is an older copy of the archive. Look for the newer one.',
  'statement.result.other-archive':
    'The statement is about another archive. Look for the archive whose sheet this is.',
} as const;
