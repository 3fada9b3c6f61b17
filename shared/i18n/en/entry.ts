/** What is filled in, field by field. */
export const entry = {
  'entry.nothing': 'Not said',
  'entry.dateText': '2018-03-08, 2018-03, 2018~ for around 2018, 2017/2019 for from one to another',
  'entry.dateRead': 'Read as: {date}',
  'entry.wordsText': 'Press Enter after each.',
  'entry.takeAway': 'Take away: {what}',
  'entry.addPerson': 'Add a person',
  'entry.role': 'Role',
  'entry.addSentence': 'Add a part of the sentence',
  'entry.sentenceType': 'What was imposed',
  'entry.amount': 'Amount',
  'entry.unit': 'Unit',
  'entry.suspended': 'Suspended',
  'entry.wrong.missing': 'This must not be empty: write a title.',
  'entry.wrong.person': 'A name needs a role beside it, and a role a name.',
  'entry.wrong.sentence': 'Say what was imposed; an amount is a number, with its unit beside it.',
} as const;
