import type { cli as english } from '../en/cli.ts';

// File names stand between isolates (U+2068, U+2069), so that they do not rearrange the line.
export const cli: Readonly<Record<keyof typeof english, string>> = {
  'cli.about': 'أرشيف يعمل دون اتصال للمقالات والأحكام القضائية، وما يُعدّ منها من أضابير PDF.',
  'cli.json': 'طباعة JSON وحده على الخرج القياسي',
  'cli.create': 'إنشاء أرشيف جديد',
  'cli.create.noPassphrase': 'تركه دون ختم: يبقى محتواه مقروءًا على هذا القرص',
  'cli.create.passphraseFile': 'عبارة مروره: السطر الأول من هذا الملف',
  'cli.create.done': 'أُنشئ الأرشيف \u2068{name}\u2069.',
  'cli.create.open':
    'الأرشيف غير مختوم: يستطيع من بيده هذا القرص أن يقرأه. لا يستطيع هذا الإصدار ختم الأرشيفات بعد.',
  'cli.import': 'إدخال ملفات ومجلّدات',
  'cli.import.kind': 'ما نوعها: article, ruling, law, testimony, report, other',
  'cli.import.language': 'لغتها (BCP 47) إن لم تذكرها الملفات',
  'cli.import.dryRun': 'قول ما سيحدث دون كتابة شيء',
  'cli.import.imported': 'استورد   \u2068{file}\u2069  ({id})',
  'cli.import.duplicate': 'مكرّر     \u2068{file}\u2069  (موجود سابقًا برقم {id})',
  'cli.import.skipped': 'تُجوهل    \u2068{file}\u2069',
  'cli.import.failed': 'أخفق     \u2068{file}\u2069\n           {reason}',
  'cli.import.progress': '{done, number} من {total, number} ملفات',
  'cli.import.indexing': 'تجري الفهرسة…',
  'cli.import.summary':
    'المستورد: {imported, number}، المكرّر: {duplicates, number}، المتجاهَل: {skipped, number}، المخفق: {failed, number}، في {seconds, number} ث.',
  'cli.list': 'سرد الوثائق، سجل في كل سطر',
  'cli.list.kind': 'هذا النوع فقط',
  'cli.list.country': 'هذا البلد فقط (ISO 3166-1)',
  'cli.list.tag': 'ما له هذا الوسم فقط',
  'cli.limit': 'هذا العدد على الأكثر',
  'cli.offset': 'تجاوز هذا العدد من الأوائل',
  'cli.show': 'عرض وثيقة',
  'cli.show.text': 'نصها',
  'cli.show.original': 'كتابة الأصل بتًّا ببت في هذا الملف',
  'cli.show.written': 'كُتب الأصل في \u2068{file}\u2069. وبصمة SHA-256 هي نفسها كما كانت عند الاستيراد.',
  'cli.edit': 'تغيير حقول وثيقة (حقل=قيمة)',
  'cli.search': 'البحث عن الوثائق',
  'cli.search.sort': 'relevance (الصلة) أو date (التاريخ)',
  'cli.search.facets': 'عدّ أنواع كل النتائج',
  'cli.search.batch': 'ملف في كل سطر منه استعلام، أو اسم ثم علامة جدولة ثم استعلام',
  'cli.search.someWords': 'بعض الكلمات:',
  'cli.search.total':
    '{total, plural, =0 {لم يُعثر على شيء} zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}، {ms, number} م.ث.',
  'cli.search.batchLine':
    '{name}: {total, plural, =0 {لا شيء} zero {لا شيء} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}',
  'cli.dossier': 'إعداد إضبارة PDF',
  'cli.dossier.out': 'ملف PDF المراد كتابته',
  'cli.dossier.query': 'كل الوثائق التي فيها كل كلمات هذا الاستعلام',
  'cli.dossier.ids': 'هذه الوثائق بهذا الترتيب (A,B,C)',
  'cli.dossier.definition': 'تعريف: ملف JSON فيه العنوان والأقسام',
  'cli.dossier.title': 'العنوان على الغلاف',
  'cli.dossier.language': 'لغة الغلاف والفهرس والتسميات: en, fr, es, ar',
  'cli.dossier.progress': '{done, number} من {total, number} صفحات',
  'cli.dossier.done':
    'كُتب \u2068{file}\u2069: {pages, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}، {documents, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}، {bytes, number} بايت.\nSHA-256 {sha256}',
  'cli.dossier.glyphMissing':
    'لا يوجد الحرف {codePoint} في أي خط هنا؛ يُرسم مربّعًا، {count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}.',
  'cli.dossier.untitled': 'إضبارة',
  'cli.log': 'سجل النشاط، قيد في كل سطر',
};
