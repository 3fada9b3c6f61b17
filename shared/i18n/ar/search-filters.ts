import type { searchFilters as english } from '../en/search-filters.ts';

export const searchFilters: Readonly<Record<keyof typeof english, string>> = {
  'facet.kind': 'النوع',
  'facet.country': 'البلد',
  'facet.year': 'السنة',
  'facet.language': 'اللغة',
  'facet.campaign': 'الحملة',
  'facet.tag': 'الوسم',
  'facet.outcome': 'النتيجة',
  'facet.court': 'المحكمة',
  'facet.stage': 'درجة التقاضي',
  'facet.status': 'حالة القانون',
  'facet.violence': 'العنف',
  'facet.retaliation': 'الانتقام',
  'facet.retaliation.any': 'أي انتقام',
  'search.filters': 'المرشّحات',
  'search.filters.hide': 'إخفاء المرشّحات',
  'search.filters.clear': 'إزالة المرشّحات',
  'search.filters.done':
    '{total, plural, =0 {رجوع} zero {رجوع} one {عرض وثيقة واحدة} two {عرض وثيقتين} few {عرض # وثائق} many {عرض # وثيقة} other {عرض # وثيقة}}',
  'search.facet.all': 'الكل ({count, number})',
  'search.facet.fewer': 'أقل',
  'search.year.from': 'من',
  'search.year.to': 'إلى',
  'search.year.span': '{from} إلى {to}',
  'search.chosen': 'ما يُبحث عنه',
  'search.chosen.clear': 'مسح الكل',
  'search.part.remove': 'إزالة: {part}',
  'search.part.more':
    '{count, plural, zero {ولا غيرها} one {وواحد آخر} two {واثنان آخران} few {و# أخرى} many {و# أخرى} other {و# أخرى}}',
  'search.sort': 'الترتيب',
  'search.sort.relevance': 'الأنسب أولًا',
  'search.sort.date': 'الأحدث أولًا',
  'search.countAtMost':
    '{total, plural, zero {لا وثائق} one {وثيقة واحدة على الأكثر} two {وثيقتان على الأكثر} few {# وثائق على الأكثر} many {# وثيقة على الأكثر} other {# وثيقة على الأكثر}}، والعدّ مستمر',
  'search.nothingFiltered': 'لا شيء يوافق هذه المرشّحات',
};
