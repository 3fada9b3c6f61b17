import type { sheet as english } from '../en/sheet.ts';

export const sheet: Readonly<Record<keyof typeof english, string>> = {
  'sheet.wrong.date':
    '«\u2068{cell}\u2069» ليس تاريخًا. اكتبه هكذا: 2018-04-05 أو 2018-04 أو 2018 أو 5 أبريل 2018.',
  'sheet.wrong.date-ambiguous': 'قد يعني «\u2068{cell}\u2069» يومين مختلفين. اكتب السنة أولًا: 2018-04-05.',
  'sheet.wrong.country': '«\u2068{cell}\u2069» ليس بلدًا. اكتب اسمه أو رمزه من حرفين (ISO 3166-1).',
  'sheet.wrong.language': '«\u2068{cell}\u2069» ليست لغة. اكتب اسمها أو رمزها (es أو zh-Hans).',
  'sheet.wrong.choice': '«\u2068{cell}\u2069» ليس من هذه القيم: {choices}.',
  'sheet.wrong.address':
    '«\u2068{cell}\u2069» ليس عنوان موقع. يبدأ العنوان بـ \u2068http://\u2069 أو \u2068https://\u2069.',
  'sheet.wrong.yes-no': '«\u2068{cell}\u2069» ليس نعم ولا لا.',
  'sheet.wrong.person':
    '«\u2068{cell}\u2069» لا يذكر صفة. اكتب «الاسم (الصفة)»، وافصل بين عدة أشخاص بفاصلة منقوطة.',
  'sheet.wrong.length': '«\u2068{cell}\u2069» أطول من أن يكون حقلًا: 10,000 حرف على الأكثر.',
  'sheet.wrong.term': '«{cell}» ليس في القائمة. اختر أحد مصطلحاتها أو أضفه إليها أولًا.',
  'sheet.wrong.ecli': '«{cell}» ليس رقم ECLI صحيحًا. يُكتب مثل ECLI:FR:CCASS:2019:CR00001.',
  'sheet.wrong.sentence':
    '«{cell}» ليست عقوبة يمكن عدّها. اكتب «سجن 42 months»، وافصل بين العقوبات بفاصلة منقوطة.',
  'sheet.wrong.related': 'لا يمكن ربط «{cell}» من جدول.',
  'sheet.wrong.number': '«{cell}» ليس عددًا. اكتب أرقامًا، وضع نقطة أو فاصلة قبل الكسور العشرية.',
  'sheet.wrong.field': 'لا يمكن حفظ «\u2068{cell}\u2069» في هذا الحقل.',
  'sheet.wrong.file-blank': 'الصف لا يسمّي ملفًا.',
  'sheet.wrong.file-missing': 'لا يوجد ملف «\u2068{cell}\u2069» بين الملفات المعطاة.',
  'sheet.wrong.file-ambiguous': 'أكثر من ملف من المعطاة اسمه «\u2068{cell}\u2069». اكتب مجلده قبله.',
  'sheet.wrong.file-twice': 'سمّى صفٌّ سابق «\u2068{cell}\u2069».',
};
