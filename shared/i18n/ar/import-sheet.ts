import type { importSheet as english } from '../en/import-sheet.ts';

export const importSheet: Readonly<Record<keyof typeof english, string>> = {
  'import.sheet': 'جدول يصف الملفات',
  'import.sheet.text':
    'إن كانت هناك قائمة بالملفات (CSV أو XLSX)، فيمكن لأعمدتها أن تملأ العنوان والتاريخ والبلد وكل ما عدا ذلك. ويجب أن يسمّي أحد الأعمدة الملفات.',
  'import.sheet.choose': 'اختيار جدول',
  'import.sheet.other': 'اختيار جدول آخر',
  'import.sheet.without': 'الاستغناء عنه',
  'import.sheet.failed': 'لا يمكن استعمال الجدول',
  'import.sheet.rows':
    '{rows, plural, zero {لا صفوف} one {صف واحد} two {صفّان} few {# صفوف} many {# صفًّا} other {# صف}}',
  'import.sheet.lacksFiles': 'لا عمود في الجدول يسمّي الملفات. اختر العمود الذي يسمّيها.',
  'import.column': 'العمود',
  'import.column.examples': 'مثلًا',
  'import.column.says': 'يدلّ على',
  'import.column.saysOf': 'ما يدلّ عليه العمود {column}',
  'import.column.aside': 'لا شيء: يُترك جانبًا',
  'import.column.file': 'اسم الملف',
  'import.plan':
    '{ready, plural, zero {لا صف جاهز.} one {صف واحد جاهز.} two {صفّان جاهزان.} few {# صفوف جاهزة.} many {# صفًّا جاهزًا.} other {# صف جاهز.}} {wrong, plural, zero {} one {صف واحد فيه خطأ: لا يُستورد ملفه حتى يصحّ الجدول.} two {صفّان فيهما خطأ: لا يُستورد ملفاهما حتى يصحّ الجدول.} few {# صفوف فيها خطأ: لا تُستورد ملفاتها حتى يصحّ الجدول.} many {# صفًّا فيها خطأ: لا تُستورد ملفاتها حتى يصحّ الجدول.} other {# صف فيها خطأ: لا تُستورد ملفاتها حتى يصحّ الجدول.}} {without, plural, zero {} one {ملف واحد لا يسمّيه أي صف ويدخل من دونه.} two {ملفان لا يسمّيهما أي صف ويدخلان من دونه.} few {# ملفات لا يسمّيها أي صف وتدخل من دونه.} many {# ملفًا لا يسمّيها أي صف وتدخل من دونه.} other {# ملف لا يسمّيها أي صف وتدخل من دونه.}}',
  'import.plan.wrong': 'فيها خطأ',
  'import.plan.ready': 'جاهزة',
  'import.plan.without': 'بلا صف',
  'import.plan.rows': 'ما ستؤول إليه الصفوف',
  'import.plan.row': 'الصف {row, number}',
  'import.plan.none': 'لا شيء',
};
