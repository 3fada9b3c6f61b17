/** What could not be taken over of a dossier's originals: in the window, on the command line. */
export const dossierOriginals = {
  'dossier.caution.consent-missing': '“{title}”: nobody’s consent to the use of this testimony is recorded.',
  'dossier.caution.consent-other-use': '“{title}”: the consent recorded is for other uses than this dossier.',
  'dossier.caution.consent-ended': '“{title}”: the consent to the use of this testimony has ended.',
  'dossier.caution.document-restricted': '“{title}”: the archive holds it as restricted.',
  'dossier.pseudonyms-met':
    '“{names}”: stands in the documents already, and is a pseudonym here. If it is the person’s own name, it was printed: write the pseudonym first, then the names.',
  'dossier.fonts-replaced':
    'Fonts that originals name but do not hold, with others of the same widths in their place: {names}',
  'dossier.fonts-missing':
    'Fonts that originals name but do not hold, with nothing to put in their place: {names}. Each reader shows what it has.',
  'dossier.result.originals': '{count, plural, one {Look at one document} other {Look at # documents}}',
  'dossier.original.encrypted':
    '“{title}”: the original is locked with a password; its text stands in its place.',
  'dossier.original.damaged':
    '“{title}”: the original is damaged and its pages cannot be shown; its text stands in their place.',
  'dossier.original.no-pages':
    '“{title}”: the original has no pages to show; its text stands in their place.',
  'dossier.original.mended':
    '“{title}”: the original’s file was damaged and was mended; compare its pages with the original.',
  'dossier.original.changed': '“{title}”, not taken over from the original: {parts}',
  'dossier.original.leftOut.scripts': '{count, plural, one {# script} other {# scripts}}',
  'dossier.original.leftOut.attachments': '{count, plural, one {# attached file} other {# attached files}}',
  'dossier.original.leftOut.actions':
    '{count, plural, one {# link or action that leads out of the dossier} other {# links or actions that lead out of the dossier}}',
  'dossier.original.leftOut.media': '{count, plural, one {# sound or film} other {# sounds or films}}',
  'dossier.original.leftOut.fields':
    '{count, plural, one {# form field (now part of the page)} other {# form fields (now part of the pages)}}',
  'dossier.original.leftOut.emptyFields':
    '{count, plural, one {# form field whose content cannot be seen} other {# form fields whose content cannot be seen}}',
  'dossier.original.leftOut.deadLinks':
    '{count, plural, one {# link that led nowhere} other {# links that led nowhere}}',
} as const;
