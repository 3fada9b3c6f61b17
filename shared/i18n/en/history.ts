/** What the entries of the activity log did. */
export const history = {
  'history.line':
    '{sequence}  {at, date, medium} {at, time, medium}  {isNamed, select, true {{who}: } other {}}{what}',
  'history.action.archive-created': 'archive made',
  'history.action.keys-changed': 'passphrases or recovery key changed',
  'history.action.mapping-remembered': 'columns of a table remembered',
  'history.action.pair-kept': 'nearly the same text, both kept: “{title}”',
  'history.action.documents-imported':
    '{documents, plural, =0 {import ended} one {imported: “{title}”} other {imported: # documents}}',
  'history.action.document-edited':
    '{documents, plural, one {edited: “{title}”} other {edited: # documents}}',
  'history.action.document-removed':
    '{documents, plural, one {document removed: “{title}”} other {removed: # documents}}',
  'history.action.documents-restored':
    '{documents, plural, one {document restored: “{title}”} other {restored: # documents}}',
  'history.action.dossier-saved': 'dossier saved: “{title}”',
  'history.action.dossier-redacted': 'dossier exported with redactions: “{title}”',
  'history.action.dossier-removed': 'dossier removed: “{title}”',
  'history.action.search-saved': 'search saved: “{title}”',
  'history.action.search-removed': 'search removed: “{title}”',
  'history.action.index-saved': 'index saved',
  'history.action.undone': 'entry {undoes} taken back',
  'history.action.import-undone':
    '{documents, plural, one {import taken back: “{title}”} other {import taken back: # documents}}',
  'history.action.archives-merged': 'another archive merged into this one: “{title}”',
  'history.action.archive-migrated': 'archive brought to a newer format',
  'history.action.archive-salvaged': 'what could be read of a damaged archive saved here',
  'history.action.archive-backed-up': 'backup made',
  'history.action.archive-restored': 'restored from a backup',
  'history.action.person-saved': 'person or organisation saved: “{title}”',
  'history.action.person-removed': 'person or organisation removed: “{title}”',
  'history.action.people-merged': 'two made one: “{title}”',
  'history.action.case-saved': 'case saved: “{title}”',
  'history.action.case-removed': 'case removed: “{title}”',
  'history.action.note-saved': 'note saved',
  'history.action.note-removed': 'note removed',
  'history.action.campaign-saved': 'campaign saved: “{title}”',
  'history.action.campaign-removed': 'campaign removed: “{title}”',
  'history.action.term-saved': 'terms saved: “{title}”',
  'history.action.term-removed': 'term removed: “{title}”',
  'history.action.field-saved': 'field saved: “{title}”',
  'history.action.field-removed': 'field removed: “{title}”',
} as const;
