/** What is said of documents on their way out. */
export const exchange = {
  'cli.export': 'write documents out for other programs: everything, or what a query finds',
  'cli.export.as':
    'bagit (a folder, or a ZIP where its name ends in .zip), csv, xlsx, json-ld, csl-json, ris, bibtex, or reading-copy (pages for any browser)',
  'cli.export.raw': 'of a CSV: cells as they are, also those that a spreadsheet would take for formulas',
  'cli.export.rawWarning':
    'Cells of {place} may begin with what a spreadsheet takes for a formula: do not open it in one.',
  'cli.export.language':
    'of a reading copy: en, fr, es or ar, the language of its pages’ frame; left out, that of the terminal',
  'cli.export.title': 'of a reading copy: what its pages are headed with; left out, the archive’s name',
  'cli.export.query': 'only documents that hold all words of this query',
  'cli.export.progress': 'Written {done} of {of} documents',
  'cli.export.done':
    '{documents, plural, one {# document} other {# documents}} written to {place}: {files, plural, one {# file} other {# files}}, {bytes, number} bytes.',
  'cli.export.lost': 'This format has no place for: {fields}. A bag (--as bagit) keeps everything.',
  'cli.export.open': '{place} is not sealed: anybody who has it can read it.',
} as const;
