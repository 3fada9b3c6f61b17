import type { searchLists as english } from '../en/search-lists.ts';

export const searchLists: Readonly<Record<keyof typeof english, string>> = {
  'search.suggestion': 'هل تقصد {typed}؟',
  'search.similar': 'وثائق مشابهة',
  'search.similar.first': 'الأكثر شبهًا أولًا',
  'search.similarTo': 'ما يشبه «{title}»',
  'search.similarTo.end': 'العودة إلى البحث',
  'search.similarTo.nothing': 'لا شيء آخر يشبه هذه الوثيقة',
  'search.kept': 'عمليات البحث المحفوظة والسابقة',
  'search.kept.saved': 'المحفوظة',
  'search.kept.earlier': 'سابقًا في هذه الجلسة',
  'search.kept.none': 'يظهر هنا كل بحث تحفظه، لتكرّره بضغطة واحدة.',
  'search.kept.name': 'حفظ هذا البحث باسم',
  'search.kept.save': 'حفظ',
  'search.kept.remove': 'إزالة: {title}',
  'search.kept.removed': 'أُزيل البحث «{title}»',
  'search.kept.done': 'حُفظ البحث «{title}»',
  'search.list': 'البحث عن قائمة أسماء',
  'search.list.text': 'اسم أو استعلام في كل سطر. ويمكن أن يسبقه عنوان، تفصل بينهما علامة جدولة.',
  'search.list.lines': 'الأسماء',
  'search.list.file': 'من ملف',
  'search.list.start': 'بحث',
  'search.list.stop': 'إيقاف',
  'search.list.save': 'حفظ بصيغة CSV',
  'search.list.saved': 'حُفظ الجدول',
  'search.list.file.name': 'نتائج البحث.csv',
  'search.list.found':
    '{total, plural, =0 {لا شيء} zero {لا شيء} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}',
  'search.list.foundAll':
    '{total, plural, =0 {لا شيء فيه كل الكلمات} zero {لا شيء فيه كل الكلمات} one {وثيقة واحدة فيها كل الكلمات} two {وثيقتان فيهما كل الكلمات} few {# وثائق فيها كل الكلمات} many {# وثيقة فيها كل الكلمات} other {# وثيقة فيها كل الكلمات}}',
  'search.list.running': 'بُحث عن {done, number} من {total, number}',
  'search.list.show': 'عرض: {name}',
  'search.list.tooMany':
    '{most, plural, zero {لا تؤخذ أسطر} one {يؤخذ السطر الأول فقط} two {يؤخذ السطران الأولان فقط} few {تؤخذ الأسطر الـ# الأولى فقط} many {يؤخذ أول # سطرًا فقط} other {يؤخذ أول # سطر فقط}}',
};
