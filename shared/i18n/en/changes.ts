/** Changing many documents at once, and the trash. */
export const changes = {
  'change.selectAll': 'Select all {count, number}',
  'change.selectAllWords': 'Select {count, plural, one {the one} other {all #}} with all the words',
  'change.notSelected':
    'They could not all be told yet: the phrase is still being looked for. Try again in a moment.',
  'change.open': 'Change…',
  'change.trash': 'Move to the trash',
  'change.title': 'Change {count, plural, one {# document} other {# documents}}',
  'change.what': 'What to do',
  'change.does.add-tag': 'Add a tag',
  'change.does.take-tag': 'Take a tag away',
  'change.does.add-campaign': 'Add a campaign',
  'change.does.take-campaign': 'Take a campaign away',
  'change.does.confidentiality': 'Set the confidentiality',
  'change.does.say': 'Fill in a field',
  'change.does.file': 'Put into a case',
  'change.does.link': 'Bind to a document',
  'change.field': 'Field',
  'change.fieldText': 'What stands there now is replaced; left empty, it is taken away.',
  'change.fieldOfKind': 'Said only of those among them that are of this kind: {kind}.',
  'change.case': 'Case',
  'change.newCase': 'A new case',
  'change.target': 'Words of the document to bind to',
  'change.targets': 'Which document',
  'change.noTarget': 'No document was found.',
  'change.says':
    'This changes {count, plural, one {# document} other {# documents}}, in one step that can be undone.',
  'change.do': 'Change {count, plural, one {# document} other {# documents}}',
  'change.cancel': 'Cancel',
  'change.done':
    '{count, plural, =0 {Nothing to change: all of them say so already} one {# document changed} other {# documents changed}}',
  'change.trashed':
    '{count, plural, one {# document moved to the trash} other {# documents moved to the trash}}',
  'activity.part.trash': 'Trash',
  'trash.text':
    'Documents that were taken away, with their originals. They are in no search and no dossier, and each can come back as it was.',
  'trash.empty': 'The trash is empty',
  'trash.when': 'Taken away on {when}, entry {entry, number}',
  'trash.restore': 'Restore “{title}”',
  'trash.restoreAll': 'Restore {count, plural, one {the one} other {all #}}',
  'trash.restored': '{count, plural, one {# document restored} other {# documents restored}}',
  'trash.count':
    '{count, plural, =0 {The trash is empty} one {# document in the trash} other {# documents in the trash}}',
} as const;
