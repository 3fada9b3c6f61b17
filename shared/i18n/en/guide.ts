/** The user guide's screen; the guide itself is resources/docs/guide. */
export const guide = {
  'guide.title': 'User guide',
  'guide.chapters': 'Chapters',
  'guide.search': 'Search the guide',
  'guide.found': '{count, plural, =0 {Nothing in the guide about this} one {# chapter} other {# chapters}}',
} as const;
