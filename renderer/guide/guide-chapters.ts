/** Which of the guide's chapters (from 0) tells of a screen. */
export const guideChapters: Readonly<Record<string, number>> = {
  import: 2,
  search: 3,
  overview: 3,
  document: 4,
  cases: 6,
  people: 6,
  campaigns: 6,
  dossiers: 7,
  activity: 8,
  settings: 8,
  vocabulary: 4,
};
