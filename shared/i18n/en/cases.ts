/** Cases: their chain, their documents, what may belong to them. */
export const cases = {
  'case.reason.link': 'bound by a reference: {detail}',
  'case.reason.docket': 'the same docket number: {detail}',
  'case.reason.person': 'names {detail}',
  'case.reason.near': 'nearly the same text as “{detail}”',
  'case.custody.life': 'for life',
  'case.custody.suspended': '{time} (suspended)',
} as const;
