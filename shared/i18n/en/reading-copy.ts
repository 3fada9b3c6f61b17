/** What a reading copy says: a folder of pages for people without the program. */
export const readingCopy = {
  'copy.made':
    'A reading copy made with Testimonia. It shows texts as they were read; the originals stay in the archive.',
  'copy.documents': '{count, plural, one {# document} other {# documents}}',
  'copy.leftOut':
    '{count, plural, one {# restricted document is} other {# restricted documents are}} not in it.',
  'copy.pseudonyms': 'Protected people stand under pseudonyms.',
  'copy.noScript':
    'This browser runs no scripts: the lists lead to every document, only the search is missing.',
  'copy.search': 'Search this copy',
  'copy.loading': 'Opening the index…',
  'copy.found': '{count, plural, =0 {Nothing was found.} one {# document found} other {# documents found}}',
  'copy.more': 'Show more',
  'copy.all': 'All documents',
  'copy.byKind': 'By kind',
  'copy.byCountry': 'By country',
  'copy.byYear': 'By year',
  'copy.byCase': 'By case',
  'copy.undated': 'Undated',
  'copy.previous': 'Previous page',
  'copy.next': 'Next page',
} as const;
