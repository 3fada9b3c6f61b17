import type { cli as english } from '../en/cli.ts';

// File names stand between isolates (U+2068, U+2069), so that they do not rearrange the line.
export const cli: Readonly<Record<keyof typeof english, string>> = {
  'cli.about': 'أرشيف يعمل دون اتصال للمقالات والأحكام القضائية، وما يُعدّ منها من أضابير PDF.',
  'cli.json': 'طباعة JSON وحده على الخرج القياسي',
  'cli.create': 'إنشاء أرشيف جديد',
  'cli.create.noPassphrase': 'تركه دون ختم: يبقى محتواه مقروءًا على هذا القرص',
  'cli.create.done': 'أُنشئ الأرشيف \u2068{name}\u2069.',
  'cli.passphraseFile': 'عبارة المرور: السطر الأول من هذا الملف',
  'cli.recoveryKeyFile': 'بدلًا منها مفتاح الاسترداد: السطر الأول من هذا الملف',
  'cli.as': 'من يعمل: يحفظ السجل هذا الاسم مع كل تغيير',
  'cli.acceptCopy': 'اعتماد أرشيف هو نسخة أقدم، أو سلك طريقًا آخر، على أنه الصحيح من الآن فصاعدًا',
  'cli.copy.older':
    'هذه نسخة أقدم من الأرشيف: تنتهي عند القيد {found, number}، وقد شوهد هنا القيد {seen, number} بتاريخ {date}. وضع أحدهم نسخة قديمة مكانه، أو استُعيدت نسخة احتياطية. التغييرات التي جرت بعد ذلك ليست فيها، وعبارة المرور التي أزيلت بعد ذلك تفتحها من جديد. ابحث عن النسخة الأحدث؛ وإن لم توجد، أو كنت أنت من استعادها، فاكتب \u2068--accept-copy\u2069 مرة واحدة.',
  'cli.copy.forked':
    'سلكت هذه النسخة من الأرشيف طريقًا آخر: ما يلي القيد {seen, number}، الذي شوهد هنا بتاريخ {date}، ليس ما كان هناك. جرت تغييرات في نسختين، أو استبدلها أحدهم. ابحث عن النسخة الأخرى وقارن بينهما بالأمر «log»؛ وللمتابعة بهذه النسخة اكتب \u2068--accept-copy\u2069 مرة واحدة.',
  'cli.repair.torn':
    'كان آخر تغيير يُكتب في \u2068{file}\u2069 حين انقطعت الكهرباء أو أُنهي البرنامج؛ لم يُقل قط إنه حُفظ، فتُرك. لا ينقص شيء مما قيل إنه حُفظ.',
  'cli.repair.damaged':
    '\u2068{file}\u2069 تالف؛ تحل محله ملفات أخرى من الأرشيف ولا ينقص شيء. ربما أوشك القرص على العطل: أنشئ نسخة احتياطية ثم شغّل «verify».',
  'cli.create.generate': 'جعل عبارة المرور الجديدة سبع كلمات عشوائية تُعرض مرة واحدة',
  'cli.create.open': 'الأرشيف غير مختوم: مفتاحه إلى جانبه، ويستطيع من بيده هذا القرص أن يقرأه.',
  'cli.passphrase': 'تغيير عبارة المرور أو إضافة أخرى أو إزالة واحدة',
  'cli.passphrase.newFile': 'عبارة المرور الجديدة: السطر الأول من هذا الملف',
  'cli.passphrase.add': 'إضافة الجديدة إلى جانب غيرها لشخص آخر',
  'cli.passphrase.remove': 'إزالة عبارة المرور هذه أو مفتاح الاسترداد هذا',
  'cli.passphrase.list': 'عرض الموجود فقط',
  'cli.passphrase.newRecoveryKey': 'صنع مفتاح استرداد جديد؛ والقديم لا يفتح شيئًا بعد ذلك',
  'cli.passphrase.none': 'إزالة كل عبارات المرور: يبقى الأرشيف مقروءًا على هذا القرص',
  'cli.passphrase.ask': 'عبارة المرور:',
  'cli.passphrase.askNew': 'عبارة المرور الجديدة (مفتاح الإدخال وحده لسبع كلمات عشوائية):',
  'cli.passphrase.askAgain': 'مرة أخرى:',
  'cli.passphrase.generated': 'عبارة المرور (تُعرض هذه المرة فقط): ⁨{passphrase}⁩',
  'cli.passphrase.recoveryKey':
    'مفتاح الاسترداد (يُعرض هذه المرة فقط؛ اكتبه واحفظه في مكان آخر):\n  ⁨{recoveryKey}⁩',
  'cli.passphrase.slot.passphrase':
    '⁨{id}⁩  عبارة مرور، بتاريخ ⁨{date}⁩{isInUse, select, true { (مستعملة)} other {}}',
  'cli.passphrase.slot.recovery':
    '⁨{id}⁩  مفتاح استرداد، بتاريخ ⁨{date}⁩{isInUse, select, true { (مستعمل)} other {}}',
  'cli.passphrase.slot.none': '⁨{id}⁩  بلا عبارة مرور: المفتاح مكشوف منذ ⁨{date}⁩',
  'cli.recoverySheet': 'كتابة مفتاح الاسترداد أيضًا في ملف PDF للطباعة (احذف الملف بعد ذلك)',
  'cli.recoverySheet.done':
    'كُتب مفتاح الاسترداد في \u2068{file}\u2069. اطبعه ثم احذف الملف: فهو يفتح الأرشيف.',
  'cli.import': 'إدخال ملفات ومجلّدات',
  'cli.import.kind': 'ما نوعها: article, ruling, law, testimony, report, other',
  'cli.import.language': 'لغتها (BCP 47) إن لم تذكرها الملفات',
  'cli.import.ocr': 'قراءة النص في الصور بهذه اللغات (eng+fra أو en,fr)؛ وإن لم تُذكر تُكتشف تلقائيًا',
  'cli.import.noOcr': 'عدم قراءة النص في الصور',
  'cli.import.resume': 'متابعة عملية استيراد انقطعت، وهي الأحدث ما لم تُذكر غيرها؛ من دون مسارات',
  'cli.import.jobs': 'عدد الملفات التي تُقرأ معًا؛ وإن لم يُذكر فبعدد أنوية المعالج',
  'cli.import.metadata': 'جدول (CSV أو XLSX) يصف الملفات: عموده «الملف» يسمّيها',
  'cli.import.sheet': 'ورقة المصنف التي تُقرأ؛ وإن لم تُذكر فالأولى',
  'cli.import.columnsOption':
    'معاني الأعمدة حين لا تدل عليها أسماؤها: \u2068اليوم=date, ملاحظة=\u2069؛ وتُحفظ للجدول التالي',
  'cli.import.columns':
    '{known, plural, zero {لم يُفهم أي عمود.} one {فُهم عمود واحد.} two {فُهم عمودان.} few {فُهمت # أعمدة.} many {فُهم # عمودًا.} other {فُهم # عمود.}} {unknown, plural, =0 {} zero {} one {تُرك: \u2068{names}\u2069.} two {تُرك: \u2068{names}\u2069.} few {تُرك: \u2068{names}\u2069.} many {تُرك: \u2068{names}\u2069.} other {تُرك: \u2068{names}\u2069.}}',
  'cli.import.row': 'الصف {row, number}{isNamed, select, true {، \u2068{column}\u2069} other {}}: {wrong}',
  'cli.import.withoutRow': 'بلا صف     \u2068{file}\u2069',
  'cli.import.dryRun': 'قول ما سيحدث دون كتابة شيء',
  'cli.import.imported': 'استورد   \u2068{file}\u2069  ({id})',
  'cli.import.duplicate': 'مكرّر     \u2068{file}\u2069  (موجود سابقًا برقم {id})',
  'cli.import.skipped': 'تُجوهل    \u2068{file}\u2069',
  'cli.import.failed': 'أخفق     \u2068{file}\u2069\n           {reason}',
  'cli.import.poorlyRead':
    '           قُرئ من صورة قراءة ضعيفة (درجة الثقة {confidence, number, percent}): قارنه بالأصل',
  'cli.import.near':
    '           نصه يكاد يطابق نص \u2068{id}\u2069 (نسبة التشابه {likeness, number, percent}): قارن بينهما',
  'cli.import.progress': '{done, number} من {total, number} ملفات',
  'cli.import.indexing': 'تجري الفهرسة…',
  'cli.import.summary':
    'المستورد: {imported, number}، المكرّر: {duplicates, number}، المتجاهَل: {skipped, number}، المخفق: {failed, number}، في {seconds, number} ث.',
  'cli.importReport': 'ما آل إليه كل ملف من ملفات استيراد، وهو الأحدث ما لم يُسمَّ غيره',
  'cli.importReport.csv': 'في صورة جدول (CSV) على الخرج القياسي',
  'cli.importReport.out': 'كتابة الجدول (CSV) في هذا الملف الجديد',
  'cli.importReport.list': 'ذكر كل عمليات الاستيراد، كل منها في سطر',
  'cli.importReport.written': 'كُتب التقرير في \u2068{file}\u2069.',
  'cli.importReport.run':
    '\u2068{id}\u2069  \u2068{date}\u2069  {end, select, broken {انقطع، ويُستأنف بالأمر \u2068import --resume\u2069} stopped {أُوقف، ويُستأنف بالأمر \u2068import --resume\u2069} other {انتهى}}: المستورَد {imported, number}، المكرر {duplicates, number}، المتروك {skipped, number}، المتعذر {failed, number}.',
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
  'cli.search.facets': 'عدّ كل النتائج بحسب النوع والبلد والسنة واللغة والحملة والوسم والمآل والمحكمة',
  'cli.search.batch': 'ملف في كل سطر منه استعلام، أو اسم ثم علامة جدولة ثم استعلام',
  'cli.search.reading': 'فُهم هكذا: {reading}',
  'cli.search.suggestion': 'هل تقصد: \u2068{suggestion}\u2069؟',
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
  'cli.dossier.profile': 'لمن: court (الأسماء كما هي)، public (أسماء مستعارة دون الوثائق المقيدة)',
  'cli.dossier.bates': 'يسبق رقم كل صفحة فيصير من ستة أرقام: ABC000123',
  'cli.dossier.volumes': 'مقسمة إلى مجلدات لا يزيد كل منها على هذا العدد من الصفحات',
  'cli.dossier.volume':
    '⁨{file}⁩: من الصفحة {firstPage}، {pages, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}، SHA-256 ⁨{sha256}⁩',
  'cli.dossier.progress': '{done, number} من {total, number} صفحات',
  'cli.dossier.done':
    'كُتب \u2068{file}\u2069: {pages, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}، {documents, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}، {bytes, number} بايت.\nSHA-256 {sha256}',
  'cli.dossier.glyphMissing':
    'لا يوجد الحرف {codePoint} في أي خط هنا؛ يُرسم مربّعًا، {count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}.',
  'cli.dossier.untitled': 'إضبارة',
  'cli.log': 'سجل النشاط، قيد في كل سطر',
  'cli.log.document': 'تاريخ هذه الوثيقة فقط',
  'cli.log.limit': 'أحدث القيود فقط، بهذا العدد',
  'cli.log.signOff': 'كتابة إشهاد على نهاية السجل في هذا الملف، ليُفحص لاحقًا',
  'cli.log.signedOff': 'كُتب الإشهاد في \u2068{file}\u2069. اطبعه أو سلّمه إلى من يحفظه.',
  'cli.undo': 'التراجع عن قيد من سجل النشاط',
  'cli.undoImport': 'التراجع عن استيراد: إزالة كل ما أضافه من وثائق',
  'cli.undoImport.done':
    '{removed, plural, =0 {لم يعد هنا شيء منه.} zero {لم يعد هنا شيء منه.} one {أُزيلت وثيقة واحدة.} two {أُزيلت وثيقتان.} few {أُزيلت # وثائق.} many {أُزيلت # وثيقة.} other {أُزيلت # وثيقة.}}',
  'cli.rebuildIndex': 'إعادة بناء فهرس البحث من النصوص',
  'cli.rebuildIndex.progress': '{done, number} من {total, number} من الوثائق',
  'cli.rebuildIndex.done':
    'أُعيد بناء فهرس البحث: {documents, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}، و{terms, number} من الكلمات المختلفة، في {seconds, number} ثانية.',
  'cli.verify': 'قراءة كل بايت وبيان ما ليس كما كُتب',
  'cli.verify.statement': 'فحص إشهاد أيضًا: ملفه أو رمزه',
  'cli.verify.sample': 'قراءة جزء من الكائنات فقط: ‎10%',
  'cli.verify.progress': '{done, number} من {total, number} من الكائنات',
  'cli.verify.damaged': 'تالف  ⁨{file}⁩  ⁨{document}⁩',
  'cli.verify.missing': 'مفقود  ⁨{file}⁩  ⁨{document}⁩',
  'cli.verify.log':
    '{ok, select, true {السجل سليم} other {السجل تالف}}: عدد القيود {entries, number}، الرأس ⁨{head}⁩',
  'cli.verify.index': '{ok, select, true {فهرس البحث محدَّث.} other {فهرس البحث متأخر؛ سيحدّثه البحث القادم.}}',
  'cli.verify.done':
    '{ok, select, true {كل شيء كما كُتب} other {ليس كل شيء كما كُتب: استعد الملفات المذكورة أعلاه من نسخة احتياطية}}: عدد الكائنات {objects, number}، والبايتات المقروءة {bytes, number}، والبقايا المحذوفة {swept, number}.',
};
