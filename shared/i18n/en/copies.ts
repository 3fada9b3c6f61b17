/** Checking an archive and copying it, on the command line. */
export const copies = {
  'cli.verify.head': 'damaged  {file}  (harmless: others stand in for it)',
  'cli.verify.logFault':
    '{why, select, missing {missing } other {damaged}}  {file}  {why, select, missing {(from byte {at, number} on)} damaged {(at byte {at, number})} other {(what stands at byte {at, number} does not follow what stood before it)}}',
  'cli.verify.vault':
    '{why, select, altered {damaged  {file}  (not as this program has it open)} older {older    {file}  (an earlier one was put back: passphrases that were taken away may open the archive again)} other {left     {file}  (harmless: the next opening settles it)}}',
  'cli.verify.strange':
    'strange  {file}  {isHarmless, select, true {(harmless: left by the system)} other {(no part of the archive; left as it is)}}',
} as const;
