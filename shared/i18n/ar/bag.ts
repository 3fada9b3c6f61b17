/** ما يُقال عن حقيبة BagIt، جملة لكل خلل. */
export const bag = {
  'bag.declaration-missing': 'الملف \u2068{file}\u2069 ناقص: ليست هذه حقيبة BagIt.',
  'bag.declaration-wrong':
    'لا يحوي \u2068{file}\u2069 السطرين اللذين يطلبهما BagIt (الإصدار والترميز) بترميز UTF-8 وبلا علامة في أوله.',
  'bag.version-unknown':
    'يذكر \u2068{file}\u2069 إصدارًا غير معروف من BagIt: \u2068{found}\u2069. تُقرأ الإصدارات من 0.93 إلى 1.0.',
  'bag.charset-unknown': 'يذكر \u2068{file}\u2069 ترميزًا غير معروف: \u2068{found}\u2069.',
  'bag.charset-wrong': 'الملف \u2068{file}\u2069 ليس بالترميز الذي يذكره bagit.txt.',
  'bag.manifest-missing': 'لا بيان للمحتوى، مثل \u2068{file}\u2069.',
  'bag.line-wrong': 'تتعذّر قراءة السطر {line} من \u2068{file}\u2069.',
  'bag.path-unsafe':
    'يقود السطر {line} من \u2068{file}\u2069 إلى خارج الحقيبة: \u2068{found}\u2069. ولا يُتبع.',
  'bag.path-elsewhere': 'يسمّي السطر {line} من \u2068{file}\u2069 ملفًّا ليس ضمن data/: \u2068{found}\u2069.',
  'bag.hashes-differ':
    'يعطي السطر {line} من \u2068{file}\u2069 الملفَّ \u2068{found}\u2069 بصمة ثانية تخالف الأولى.',
  'bag.file-missing': 'الملف \u2068{file}\u2069 مذكور وغير موجود. اطلبه ممّن أعدّ الحقيبة.',
  'bag.file-awaited':
    'كان الملف \u2068{file}\u2069 سيُجلب من الشبكة وهو غير موجود. لا يُجلب شيء أبدًا: اطلب وضعه في الحقيبة.',
  'bag.file-unlisted': 'الملف \u2068{file}\u2069 موجود ولا تذكره البيانات كما ينبغي.',
  'bag.file-is-link': '\u2068{file}\u2069 رابط وليس ملفًّا، ولا يُتبع.',
  'bag.file-unreadable': 'تتعذّر قراءة \u2068{file}\u2069. قد تكون الوسيطة تالفة: انسخه من جديد.',
  'bag.file-unproven':
    'الملف \u2068{file}\u2069 مذكور ببصمات لا يمكن حسابها هنا: لا يمكن لأحد أن يقول إنه كما كان.',
  'bag.fixity': 'لم يعد \u2068{file}\u2069 كما كان حين أُعدّت الحقيبة: بصمته مختلفة.',
  'bag.oxum': 'يذكر \u2068{file}\u2069 حجمًا للمحتوى غير الموجود فعلًا: \u2068{found}\u2069 (بايتات.ملفات).',
  'bag.listed-twice': 'يذكر السطر {line} من \u2068{file}\u2069 الملفَّ \u2068{found}\u2069 مرة ثانية.',
  'bag.listed-otherwise':
    'يذكر \u2068{file}\u2069 \u2068{found}\u2069، واسم الملف يختلف في حالة الأحرف أو في كتابة الحركات.',
  'bag.listed-relative': 'يكتب السطر {line} من \u2068{file}\u2069 ‎./ قبل المسار: \u2068{found}\u2069.',
  'bag.made-with-tools': 'في السطر {line} من \u2068{file}\u2069 نجمة قبل المسار كما تكتبها أدوات البصمات.',
  'bag.system-file': 'الملف \u2068{file}\u2069 تركه نظام تشغيل، وليس وثيقة أحد.',
  'bag.system-file-missing':
    'الملف \u2068{file}\u2069 مذكور وغير موجود؛ كان قد تركه نظام تشغيل، ولا تنقص أي وثيقة.',
  'bag.fetch': 'يذكر \u2068{file}\u2069 ملفات تُجلب من الشبكة (\u2068{found}\u2069). لا يُجلب شيء أبدًا.',
  'bag.algorithm-unknown': 'يستعمل \u2068{file}\u2069 بصمات لا يمكن حسابها هنا: \u2068{found}\u2069.',
  'bag.metadata-wrong': 'السطر {line} من \u2068{file}\u2069 ليس على صورة «عنوان: قيمة».',
  'cli.importBag': 'فحص حقيبة BagIt (مجلد أو ملف ZIP) واستيراد ما فيها',
  'cli.checkBag': 'فحص حقيبة BagIt: هل هي كاملة، وهل كل ملف كما كان (مجلد أو ZIP مكان الأرشيف)',
  'cli.checkBag.progress': 'فُحص {done} من {of} ملفًّا',
  'cli.checkBag.done':
    '{state, select, valid {الحقيبة صحيحة} complete {الحقيبة كاملة لكنها غير صحيحة} other {الحقيبة غير كاملة}}: {files, plural, zero {لا ملفات فيها} one {ملف واحد فيها} two {ملفان فيها} few {# ملفات فيها} many {# ملفًّا فيها} other {# ملف فيها}}.',
} as const;
