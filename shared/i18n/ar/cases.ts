import type { cases as english } from '../en/cases.ts';

export const cases: Readonly<Record<keyof typeof english, string>> = {
  'case.reason.link': 'مرتبطة بإحالة: {detail}',
  'case.reason.docket': 'رقم الدعوى نفسه: {detail}',
  'case.reason.person': 'تذكر {detail}',
  'case.reason.near': 'نصها يكاد يطابق «{detail}»',
  'case.custody.life': 'مدى الحياة',
  'case.custody.suspended': '{time} (مع وقف التنفيذ)',
};
