/** The original of a document as it looks: pages of a PDF, a picture. */
export const original = {
  'document.original': 'Original',
  'original.tools': 'Pages and zoom',
  'original.opening': 'Opening the original',
  'original.failed': 'The original cannot be shown',
  'original.pages': 'Small pictures of the pages',
  'original.hits': 'List of hits',
  'original.moreHits': '{count, plural, one {# more hit} other {# more hits}}: step through them.',
  'original.page': 'Page',
  'original.ofPages': 'of {count, number}',
  'original.previousPage': 'Previous page',
  'original.nextPage': 'Next page',
  'original.zoomIn': 'Larger',
  'original.zoomOut': 'Smaller',
  'original.zoom': '{scale, number, percent}',
  'original.fit': 'Fit to the width',
  'original.enlarge': 'Show in full size',
  'original.pageFailed': 'This page cannot be drawn',
  'original.recognised':
    'The text of this page was read from its picture ({confidence, number, percent} sure): hits and highlights stand in the text.',
  'original.differs':
    'This page is written otherwise than its text was read: not every hit and highlight can be shown on it.',
  'original.noPicture': 'This picture cannot be shown here',
  'original.noPictureText':
    'Its format is not one that the window draws. It is kept as it came in, and can be saved.',
} as const;
