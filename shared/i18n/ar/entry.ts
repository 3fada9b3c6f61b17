import type { entry as english } from '../en/entry.ts';

export const entry: Readonly<Record<keyof typeof english, string>> = {
  'entry.nothing': 'غير مذكور',
  'entry.dateText': '2018-03-08 أو 2018-03 أو 2018~ لنحو عام 2018 أو 2017/2019 من تاريخ إلى آخر',
  'entry.dateRead': 'يُقرأ: {date}',
  'entry.wordsText': 'اضغط Enter بعد كل واحد.',
  'entry.takeAway': 'إزالة: {what}',
  'entry.addPerson': 'إضافة شخص',
  'entry.role': 'الدور',
  'entry.addSentence': 'إضافة جزء من العقوبة',
  'entry.sentenceType': 'ما قُضي به',
  'entry.amount': 'المقدار',
  'entry.unit': 'الوحدة',
  'entry.suspended': 'مع وقف التنفيذ',
  'entry.wrong.missing': 'لا يجوز أن يبقى هذا الحقل فارغًا: اكتب عنوانًا.',
  'entry.wrong.person': 'يحتاج الاسم إلى دور بجانبه، والدور إلى اسم.',
  'entry.wrong.sentence': 'اذكر ما قُضي به؛ والمقدار عدد تُذكر وحدته بجانبه.',
};
