/** What is said of two archives that are made one. */
export const merging = {
  'cli.merge': 'take in what another archive has and this one lacks',
  'cli.merge.prefer': 'whose value is shown where both changed one: mine, theirs or newer',
  'cli.merge.dryRun': 'only say what would come; write nothing',
  'cli.merge.otherPassphrase': 'the other archive’s passphrase: the first line of this file',
  'cli.merge.ask': 'Passphrase of {name}:',
  'cli.merge.conflict':
    '{id}  {title}  {field}: {shown, select, mine {kept {mine} (there: {theirs})} other {took {theirs} (here: {mine})}}',
  'cli.merge.nowhere': 'nothing',
  'cli.merge.stays': '{id}  {title}: stays, because one side took it away and the other still needs it',
  'cli.merge.duplicate': '{id}  came in apart from the same file as {of}: both are kept, with one original',
  'cli.merge.done':
    '{added, plural, =0 {No document} one {# document} other {# documents}} came, {updated, number} changed, {removed, number} went to the trash; {others, plural, one {# other record} other {# other records}}. {conflicts, plural, =0 {Nothing was left to decide.} one {One value was changed by both: both are kept in the log.} other {# values were changed by both: both are kept in the log.}}',
  'cli.merge.wouldCome':
    '{added, plural, =0 {No document} one {# document} other {# documents}} would come, {updated, number} change, {removed, number} go to the trash; {others, plural, one {# other record} other {# other records}}. {conflicts, plural, =0 {Nothing would be left to decide.} one {One value was changed by both.} other {# values were changed by both.}} Nothing was written.',
  'cli.merge.nothing': 'Nothing in it is new: the archive stays as it is.',
  'cli.merge.open': 'The other archive is sealed and this one is not: what came over lies open on this disk.',
} as const;
