export const dossierRedactions = {
  'dossier.original.unredactable':
    '“{title}”: the original holds redacted words and no copy without them could be made; its redacted text stands in its place.',
  'dossier.original.flattened':
    '“{title}”: {count, plural, one {page {pages} of the original stands} other {pages {pages} of the original stand}} as pictures, since redacted words could not be taken out otherwise.',
  'dossier.original.unread':
    '“{title}”: look at {count, plural, one {page {pages}} other {pages {pages}}} of the original. What it says there is a picture or letters that cannot be read back, so redacted words were not searched for in it.',
  'cli.dossier.redact': 'take out every place of these terms (a file, one term a line)',
  'dossier.redactions': 'Redactions',
  'dossier.redactionsText':
    'What is written here is taken out of every word of the PDF: texts, originals, index, bookmarks, file names, metadata. A black box stands in its place. The finished file is searched once more, and not written while anything is left.',
  'dossier.terms': 'Words to take out',
  'dossier.termsText':
    'One a line. Letter case and accents do not matter. A reason after “=” is printed in the box: Amina Diallo = witness. A star also takes longer words: camp*.',
  'dossier.termsWrong':
    'Line {line, number} needs a letter or a digit, and at most 300 signs; its reason at most 40. Until then it takes nothing out.',
  'dossier.hiddenNames': 'Protected people',
  'dossier.hiddenNames.profile': 'As the readers above may see them',
  'dossier.hiddenNames.boxes': 'Blacked out',
  'dossier.redactionsCounting': 'Looking for them…',
  'dossier.redactionsFound':
    '{count, plural, =0 {Nothing of this was found.} one {# place in {documents, plural, one {# document} other {# documents}}} other {# places in {documents, plural, one {# document} other {# documents}}}}',
  'dossier.redactionsIn': '{title}: {count, plural, one {# place} other {# places}}',
  'dossier.blackened.text': 'Mark a passage to black out, then add it.',
  'dossier.blackened.add': 'Black out the marked passage',
  'dossier.blackened.removeOne': 'Show the passage “{passage}” again',
  'cli.redactions': 'show what was taken out of every dossier that went out',
  'cli.redactions.line': '{date} “{title}”: {count, plural, one {# place} other {# places}}; {terms}',
} as const;
