/** The overview: figures of what there is, each leading to the search that it counts. */
export const overview = {
  'rail.overview': 'Overview',
  'overview.figure.countries': 'Documents by country',
  'overview.figure.time': 'Documents over time',
  'overview.figure.outcomes': 'How rulings ended',
  'overview.figure.kinds': 'Kinds of documents',
  'overview.figure.laws': 'Laws by status',
  'overview.figure.additions': 'Added last',
  'overview.subtitle':
    '{documents, plural, =0 {No documents} one {# document} other {# documents}}{countries, plural, =0 {} one { from # country} other { from # countries}}',
  'overview.count': '{name}: {documents, plural, one {# document} other {# documents}}',
  'overview.outcomeCount': '{stage}, {outcome}, {time}: {rulings, plural, one {# ruling} other {# rulings}}',
  'overview.documents': 'Documents',
  'overview.month': 'Month',
  'overview.day': 'Day',
  'overview.all': 'All',
  'overview.search': 'Search',
  'overview.before': 'Before {year}',
  'overview.after': 'After {year}',
  'overview.undated': 'No date',
  'overview.unsaid': 'Not said',
  'overview.stageUnsaid': 'Level not said',
  'overview.keys': 'The arrow keys lead from one to the next; Enter opens the search for it.',
  'overview.timeText': 'A document whose date may mean several years stands in each of them.',
  'overview.withoutCountry':
    '{documents, plural, one {# document names no country.} other {# documents name no country.}}',
  'overview.undatedCount':
    '{documents, plural, one {# document without a date} other {# documents without a date}}',
  'overview.offMap': 'Not on the map',
  'overview.moreCountries':
    '{countries, plural, one {One more country} other {# more countries}} in the table',
  'overview.borders': 'Shapes: Natural Earth. They take no side in disputed borders.',
  'overview.table': 'Table',
  'overview.saveCsv': 'Save as CSV: {figure}',
  'overview.savePicture': 'Save the picture (SVG): {figure}',
  'overview.saved': 'The file is saved',
  'overview.empty': 'Nothing to look over yet',
  'overview.emptyText':
    'Once there are documents, this page shows which countries and years they come from, how rulings ended and which laws are in force. Every number leads to the documents it counts.',
  'overview.noOutcomes': 'No ruling says how it ended.',
  'overview.noLaws': 'There are no laws here yet.',
  'overview.noDates': 'No document has a date.',
  'overview.noCountries': 'No document names a country.',
  'dialog.savePicture': 'Save the picture',
  'cli.overview':
    'what there is, counted: by country, time, outcome, kind, status of laws; each with its search',
  'cli.overview.csv': 'one figure as a table: countries, time, outcomes, kinds, laws, additions',
} as const;
