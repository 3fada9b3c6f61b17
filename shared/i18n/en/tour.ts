/** The tour of the window for somebody new. */
export const tour = {
  'tour.title': 'Tour',
  'tour.offer': 'New here? See the {steps, plural, one {one place} other {# places}} you will need first.',
  'tour.start': 'Show me around',
  'tour.decline': 'No, thank you',
  'tour.leave': 'Leave the tour',
  'tour.back': 'Back',
  'tour.next': 'Next',
  'tour.end': 'Done',
  'tour.place': '{step, number} of {steps, number}',
  'tour.search': 'Everything is found here',
  'tour.searchText':
    'Type words, a name or a sentence, in any language and any script. Results come as you type; the filters beside them count what fits.',
  'tour.import': 'Bring in what you have',
  'tour.importText':
    'Drop files or whole folders. Each original is kept bit for bit, scans are read, and what came in can be taken back.',
  'tour.dossiers': 'Make a dossier',
  'tour.dossiersText':
    'Put documents in order and export one PDF: a cover, an index with page numbers, the documents, and where each came from.',
  'tour.seal': 'See how it is kept',
  'tour.sealText':
    'A closed padlock: without the passphrase nobody can read this archive. {lock} locks it at once, and it locks itself when you are away.',
  'tour.guide': 'Help is one key away',
  'tour.guideText':
    '{guide} opens the guide where it tells of the screen you are on. {palette} finds every command, this tour too. Neither needs a network.',
} as const;
