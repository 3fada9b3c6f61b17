/** The form of a document. */
export const edit = {
  'edit.open': 'Edit',
  'edit.form': 'Details to fill in',
  'edit.text': 'Esc keeps what was written and closes the form; it can be undone.',
  'edit.save': 'Save',
  'edit.drop': 'Drop what was typed',
  'edit.saved': '“{title}” changed',
  'edit.left':
    '{count, plural, one {# field was not saved: it waits in the form of “{title}”.} other {# fields were not saved: they wait in the form of “{title}”.}}',
  'edit.failed': 'It was not saved',
  'document.matter': 'What happened, and to whom',
  'document.own': 'Fields of this archive',
  'document.keeping': 'Source and rights',
} as const;
