/** ما يُقال عن الوثائق الخارجة. */
export const exchange = {
  'cli.export': 'كتابة الوثائق لبرامج أخرى: كلها، أو ما يجده استعلام',
  'cli.export.as':
    '‏bagit (مجلد، أو ملف ZIP إن انتهى الاسم بـ ‎.zip‏) أو csv أو xlsx أو json-ld أو csl-json أو ris أو bibtex أو reading-copy (صفحات لأي متصفح)',
  'cli.export.raw': 'لملف CSV: الخلايا كما هي، حتى ما قد يعدّه برنامج الجداول صيغة حسابية',
  'cli.export.rawWarning':
    'قد تبدأ خلايا في \u2068{place}\u2069 بما يعدّه برنامج الجداول صيغة حسابية: لا تفتحه فيه.',
  'cli.export.language': 'لنسخة القراءة: en أو fr أو es أو ar، لغة إطار صفحاتها؛ وإن لم تُذكر فلغة الطرفية',
  'cli.export.title': 'لنسخة القراءة: عنوان صفحاتها؛ وإن لم يُذكر فاسم الأرشيف',
  'cli.export.query': 'الوثائق التي تحوي كل كلمات هذا الاستعلام فقط',
  'cli.export.progress': 'كُتبت {done} من {of} وثيقة',
  'cli.export.done':
    '{documents, plural, zero {لم تُكتب أي وثيقة} one {كُتبت وثيقة واحدة} two {كُتبت وثيقتان} few {كُتبت # وثائق} many {كُتبت # وثيقة} other {كُتبت # وثيقة}} في \u2068{place}\u2069: {files, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًّا} other {# ملف}}، {bytes, number} بايت.',
  'cli.export.lost':
    'لا مكان في هذه الصيغة لـ: \u2068{fields}\u2069. أما الحقيبة (‎--as bagit) فتحفظ كل شيء.',
  'cli.export.open': '\u2068{place}\u2069 غير مختوم: يقرؤه كل من يملكه.',
} as const;
