/** Questions of this field, ready to be asked. */
export const questions = {
  'question.label': 'Ready questions',
  'question.wonOnAppeal': 'Convictions after an acquittal',
  'question.law': 'Laws changed after a campaign',
  'question.retaliation': 'Suits against people who spoke',
  'question.added': 'Added in the last 30 days',
  'question.chains': 'How cases went on',
} as const;
