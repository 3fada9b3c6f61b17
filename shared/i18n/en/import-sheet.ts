/** A table that describes the files of an import: its columns, and what would become of its rows. */
export const importSheet = {
  'import.sheet': 'A table that describes the files',
  'import.sheet.text':
    'If a list of the files exists (CSV or XLSX), its columns can fill title, date, country and all else. One column must name the files.',
  'import.sheet.choose': 'Choose a table',
  'import.sheet.other': 'Choose another table',
  'import.sheet.without': 'Do without it',
  'import.sheet.failed': 'The table cannot be used',
  'import.sheet.rows': '{rows, plural, =0 {no rows} one {# row} other {# rows}}',
  'import.sheet.lacksFiles': 'No column of the table names the files. Choose which one does.',
  'import.column': 'Column',
  'import.column.examples': 'For example',
  'import.column.says': 'It says',
  'import.column.saysOf': 'What column {column} says',
  'import.column.aside': 'Nothing: leave it aside',
  'import.column.file': 'Name of the file',
  'import.plan':
    '{ready, plural, =0 {No row is ready.} one {# row is ready.} other {# rows are ready.}} {wrong, plural, =0 {} one {# row is wrong: its file is not imported until the table is right.} other {# rows are wrong: their files are not imported until the table is right.}} {without, plural, =0 {} one {# file is named by no row and comes in without it.} other {# files are named by no row and come in without it.}}',
  'import.plan.wrong': 'Wrong',
  'import.plan.ready': 'Ready',
  'import.plan.without': 'Without a row',
  'import.plan.rows': 'What would become of the rows',
  'import.plan.row': 'Row {row, number}',
  'import.plan.none': 'None',
} as const;
