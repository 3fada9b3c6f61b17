import type { overview as english } from '../en/overview.ts';

export const overview: Readonly<Record<keyof typeof english, string>> = {
  'rail.overview': 'نظرة عامة',
  'overview.figure.countries': 'الوثائق بحسب البلد',
  'overview.figure.time': 'الوثائق عبر الزمن',
  'overview.figure.outcomes': 'كيف انتهت الأحكام',
  'overview.figure.kinds': 'أنواع الوثائق',
  'overview.figure.laws': 'القوانين بحسب الحالة',
  'overview.figure.additions': 'آخر ما أضيف',
  'overview.subtitle':
    '{documents, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}{countries, plural, zero {} one { من بلد واحد} two { من بلدين} few { من # بلدان} many { من # بلدًا} other { من # بلد}}',
  'overview.count':
    '{name}: {documents, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}',
  'overview.outcomeCount':
    '{stage}، {outcome}، {time}: {rulings, plural, zero {لا أحكام} one {حكم واحد} two {حكمان} few {# أحكام} many {# حكمًا} other {# حكم}}',
  'overview.documents': 'الوثائق',
  'overview.month': 'الشهر',
  'overview.day': 'اليوم',
  'overview.all': 'الكل',
  'overview.search': 'البحث',
  'overview.before': 'قبل {year}',
  'overview.after': 'بعد {year}',
  'overview.undated': 'بلا تاريخ',
  'overview.unsaid': 'غير مذكورة',
  'overview.stageUnsaid': 'درجة غير مذكورة',
  'overview.keys': 'تنقلك الأسهم من واحد إلى التالي، ويفتح مفتاح الإدخال البحث عنه.',
  'overview.timeText': 'الوثيقة التي قد يعني تاريخها سنوات عدة تُعدّ في كل منها.',
  'overview.withoutCountry':
    '{documents, plural, zero {لا وثائق بلا بلد.} one {وثيقة واحدة لا تذكر بلدًا.} two {وثيقتان لا تذكران بلدًا.} few {# وثائق لا تذكر بلدًا.} many {# وثيقة لا تذكر بلدًا.} other {# وثيقة لا تذكر بلدًا.}}',
  'overview.undatedCount':
    '{documents, plural, zero {لا وثائق بلا تاريخ} one {وثيقة واحدة بلا تاريخ} two {وثيقتان بلا تاريخ} few {# وثائق بلا تاريخ} many {# وثيقة بلا تاريخ} other {# وثيقة بلا تاريخ}}',
  'overview.offMap': 'خارج الخريطة',
  'overview.moreCountries':
    '{countries, plural, zero {لا بلدان أخرى} one {بلد آخر} two {بلدان آخران} few {# بلدان أخرى} many {# بلدًا آخر} other {# بلد آخر}} في الجدول',
  'overview.borders': 'الأشكال من Natural Earth، ولا تنحاز في الحدود المتنازع عليها.',
  'overview.table': 'جدول',
  'overview.saveCsv': 'احفظ بصيغة CSV: {figure}',
  'overview.savePicture': 'احفظ الصورة (SVG): {figure}',
  'overview.saved': 'حُفظ الملف',
  'overview.empty': 'لا شيء يُعرض بعد',
  'overview.emptyText':
    'متى وُجدت وثائق أظهرت هذه الصفحة من أي بلدان وسنوات هي، وكيف انتهت الأحكام، وأي القوانين نافذ. وكل عدد يقودك إلى الوثائق التي يعدّها.',
  'overview.noOutcomes': 'لا حكم يذكر كيف انتهى.',
  'overview.noLaws': 'لا قوانين هنا بعد.',
  'overview.noDates': 'لا وثيقة لها تاريخ.',
  'overview.noCountries': 'لا وثيقة تذكر بلدًا.',
  'dialog.savePicture': 'حفظ الصورة',
  'cli.overview': 'ما في الأرشيف معدودًا: بحسب البلد والزمن والنتيجة والنوع وحالة القوانين، ولكل عدد بحثه',
  'cli.overview.csv': 'شكل واحد في جدول: countries أو time أو outcomes أو kinds أو laws أو additions',
};
