/** A file beside the document that it is the same as, or nearly. */
export const importCompare = {
  'import.compare': 'Compare',
  'import.compare.with': 'Compare with what is {likeness} the same',
  'import.compare.nearText': '{likeness} the same as a document in the archive.',
  'import.compare.kept': 'Both are kept.',
  'import.compare.gone': 'Removed again.',
  'import.compare.back': 'Back to the results',
  'import.compare.exact': 'The same, bit for bit',
  'import.compare.near': '{likeness} of the text is the same',
  'import.compare.fresh': 'The file that came',
  'import.compare.other': 'The document in the archive',
  'import.compare.stored': 'Stored',
  'import.compare.notStored': 'No: the archive has exactly this file already.',
  'import.compare.openOther': 'Read the one in the archive',
  'import.compare.keep': 'Keep both',
  'import.compare.remove': 'Remove the new one',
  'import.compare.keptToast': 'Both are kept: you will not be asked about these two again',
  'import.compare.removed': 'The new document is gone from the archive',
  'import.compare.loading': 'Putting them side by side',
  'import.compare.differing':
    '{count, plural, =0 {No paragraph differs.} one {# paragraph differs.} other {# paragraphs differ.}}',
  'import.compare.alike':
    '{count, plural, one {Show # paragraph that is alike} other {Show # paragraphs that are alike}}',
  'import.compare.onlyFresh': 'Only in the new one',
  'import.compare.onlyOther': 'Only in the one in the archive',
  'import.compare.more': 'Show more',
} as const;
