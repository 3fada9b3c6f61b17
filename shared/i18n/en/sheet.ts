/** What is wrong with a row of a table that describes files, and what would be right. */
export const sheet = {
  'sheet.wrong.date': '“{cell}” is no date. Write it as 2018-04-05, 2018-04, 2018 or 5 April 2018.',
  'sheet.wrong.date-ambiguous': '“{cell}” could be two days. Write the year first: 2018-04-05.',
  'sheet.wrong.country': '“{cell}” is no country. Write its name, or its code of two letters (ISO 3166-1).',
  'sheet.wrong.language': '“{cell}” is no language. Write its name, or its tag (es, zh-Hans).',
  'sheet.wrong.choice': '“{cell}” is none of: {choices}.',
  'sheet.wrong.address': '“{cell}” is no web address. It begins with http:// or https://.',
  'sheet.wrong.yes-no': '“{cell}” is neither yes nor no.',
  'sheet.wrong.person': '“{cell}” does not say a role. Write “Name (role)”, several between semicolons.',
  'sheet.wrong.length': '“{cell}” is too long for a field: 10,000 characters at most.',
  'sheet.wrong.term': '“{cell}” is not in the list. Choose one of its terms, or add it to the list first.',
  'sheet.wrong.ecli': '“{cell}” is no ECLI. It is written like ECLI:FR:CCASS:2019:CR00001.',
  'sheet.wrong.sentence':
    '“{cell}” is no sentence that can be counted. Write “imprisonment 42 months”, several between semicolons.',
  'sheet.wrong.related': '“{cell}” cannot be linked from a table.',
  'sheet.wrong.number': '“{cell}” is no number. Write digits, with a point or a comma before the decimals.',
  'sheet.wrong.field': '“{cell}” cannot be kept in this field.',
  'sheet.wrong.file-blank': 'The row names no file.',
  'sheet.wrong.file-missing': 'There is no file “{cell}” among those given.',
  'sheet.wrong.file-ambiguous': 'Several of the files given are called “{cell}”. Write its folder before it.',
  'sheet.wrong.file-twice': '“{cell}” is named by an earlier row already.',
} as const;
