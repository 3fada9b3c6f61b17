import type { activityScreen as english } from '../en/activity.ts';

export const activityScreen: Readonly<Record<keyof typeof english, string>> = {
  'activity.title': 'النشاط',
  'activity.parts': 'أقسام النشاط',
  'activity.part.log': 'السجل',
  'activity.part.checks': 'الفحوص',
  'activity.part.backups': 'النسخ الاحتياطية',
  'activity.part.statement': 'البيان الموقّع',
  'activity.running.verify': 'يجري فحص الأرشيف',
  'activity.running.backup': 'يجري النسخ الاحتياطي',
  'activity.running.restore': 'تجري استعادة الملفات التالفة',
  'activity.objects':
    '{done, number} من {total, plural, zero {# ملف} one {ملف واحد} two {ملفين} few {# ملفات} many {# ملفًا} other {# ملف}}',
  'activity.stop': 'إيقاف',
  'activity.stopping': 'يتوقّف',
  'activity.checks': 'هل كل شيء كما كُتب؟',
  'activity.checksText':
    'يقرأ الفحص ملفات الأرشيف ويقارن كلًّا منها بما كُتب: الأصول بالقيمة التي أُخذت عند دخولها، والسجل قيدًا قيدًا. يمكنك متابعة العمل في أثنائه.',
  'activity.checkAll': 'فحص كل شيء',
  'activity.checkSample': 'فحص عيّنة (10 %)',
  'activity.neverChecked': 'لم يُفحص منذ فُتحت النافذة.',
  'activity.checkFailed': 'لم يبلغ الفحص نهايته',
  'activity.checkStopped': 'أُوقف الفحص',
  'activity.checkStoppedText': 'لا يُعرف شيء عمّا لم يبلغه. أعد تشغيله متى توفّر الوقت.',
  'activity.checked':
    '{part, select, some {عيّنة بتاريخ {when}} other {{when}}}: {objects, plural, zero {لم يُقرأ أي ملف} one {قُرئ ملف واحد} two {قُرئ ملفان} few {قُرئت # ملفات} many {قُرئ # ملفًا} other {قُرئ # ملف}}، {size}.',
  'activity.checkedLog':
    'السجل سليم: {entries, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيدًا} other {# قيد}}، كل منها متصل بسابقه.',
  'activity.sound': 'كل شيء كما كُتب',
  'activity.sampleSound': 'كل ما قُرئ كما كُتب',
  'activity.unsound':
    '{count, plural, zero {ليس كل شيء كما كُتب} one {ملف واحد ليس كما كُتب} two {ملفان ليسا كما كُتبا} few {# ملفات ليست كما كُتبت} many {# ملفًا ليس كما كُتب} other {# ملف ليس كما كُتب}}',
  'activity.unsoundText':
    'كل ما عدا ذلك ما زال يُقرأ. لا تحذف شيئًا. استعد الملفات التالفة من نسخة احتياطية (أغلق هذا الأرشيف ثم نفّذ الأمر ⁨testimonia restore BACKUP ARCHIVE⁩) ثم افحص من جديد. إن تكرر ذلك فانسخ الأرشيف إلى قرص آخر: فربما كان هذا القرص على وشك التعطّل.',
  'activity.logDamaged': 'في السجل قيد لا يُقرأ: فلا أحد يستطيع أن يضمن ما قبله.',
  'activity.headsDamaged':
    '{count, plural, zero {لا لقطات تالفة للسجلات.} one {لقطة واحدة من السجلات تالفة؛ واليوميات تنوب عنها.} two {لقطتان من السجلات تالفتان؛ واليوميات تنوب عنهما.} few {# لقطات من السجلات تالفة؛ واليوميات تنوب عنها.} many {# لقطة من السجلات تالفة؛ واليوميات تنوب عنها.} other {# لقطة من السجلات تالفة؛ واليوميات تنوب عنها.}}',
  'activity.damaged':
    'تالف: {count, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}',
  'activity.missing':
    'مفقود: {count, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}',
  'activity.noDocument': 'فهرس البحث: يُعاد إنشاؤه عند البحث القادم',
  'activity.did.archive-created': 'أُنشئ الأرشيف',
  'activity.did.keys-changed': 'غُيّرت عبارات المرور',
  'activity.did.documents-imported':
    '{documents, plural, zero {حُفظ تقرير استيراد} one {استُوردت وثيقة واحدة} two {استُوردت وثيقتان} few {استُوردت # وثائق} many {استُوردت # وثيقة} other {استُوردت # وثيقة}}',
  'activity.did.document-edited':
    '{documents, plural, zero {لم تُعدَّل وثائق} one {عُدّلت وثيقة} two {عُدّلت وثيقتان} few {عُدّلت # وثائق} many {عُدّلت # وثيقة} other {عُدّلت # وثيقة}}',
  'activity.did.dossier-saved': 'حُفظت إضبارة',
  'activity.did.dossier-removed': 'حُذفت إضبارة',
  'activity.did.index-saved': 'حُفظ فهرس البحث',
  'activity.did.undone': 'تُراجع عن القيد {entry, number}',
  'activity.did.archive-migrated': 'نُقل الأرشيف إلى صيغة أحدث',
  'activity.did.archive-salvaged': 'أُنقذ من أرشيف تالف',
  'activity.did.archive-backed-up': 'أُنشئت نسخة احتياطية',
  'activity.did.archive-restored': 'استُعيدت ملفات تالفة من نسخة احتياطية',
  'activity.number': 'القيد {sequence, number}',
  'activity.undoneBy': 'تُراجع عنه بالقيد {entry, number}',
  'activity.undone': 'تم التراجع عن القيد {sequence, number}',
  'activity.undo': 'تراجع',
  'activity.undoEntry': 'تراجع: {what} (القيد {sequence, number})',
  'activity.undoFailed': 'لم يتم التراجع',
  'activity.unfold': 'إظهار ما تغيّر ({when})',
  'activity.fold': 'إخفاء ما تغيّر ({when})',
  'activity.more':
    '{count, plural, zero {ولا وثائق أخرى} one {ووثيقة أخرى} two {ووثيقتان أخريان} few {و# وثائق أخرى} many {و# وثيقة أخرى} other {و# وثيقة أخرى}}',
  'activity.moreRecords':
    '{count, plural, zero {ولا سجلات أخرى} one {وسجل آخر} two {وسجلان آخران} few {و# سجلات أخرى} many {و# سجلًا آخر} other {و# سجل آخر}}',
  'activity.nothingChanged': 'لم تتغيّر أي وثيقة ولا إضبارة.',
  'activity.kind.added': 'أُضيف',
  'activity.kind.changed': 'تغيّر',
  'activity.kind.removed': 'أُزيل',
  'activity.removed': 'قبل:',
  'activity.added': 'بعد:',
  'activity.reordered': 'بترتيب آخر',
  'activity.section':
    '{title} ({documents, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}})',
  'activity.showAll': 'إظهار الكل',
  'activity.field.title': 'العنوان',
  'activity.field.kind': 'النوع',
  'activity.filter': 'عرض',
  'activity.about.all': 'الكل',
  'activity.about.documents': 'الوثائق',
  'activity.about.dossiers': 'الأضابير',
  'activity.about.archive': 'الأرشيف',
  'activity.logFailed': 'تعذّرت قراءة السجل',
  'activity.nothing': 'لم يُفعل شيء من هذا النوع بعد.',
  'activity.history': 'تاريخ الوثيقة',
  'activity.fixitySound': 'فُحص في {when}: الأصل كما ورد.',
  'activity.fixityUnsound': 'الأصل ليس كما ورد',
  'activity.checkOriginal': 'فحص الأصل الآن',
  'activity.checkAgain': 'فحص مرة أخرى',
  'activity.statementFile': 'statement.txt',
  'activity.signOff': 'التوقيع على السجل',
  'activity.signOffText':
    'يقول البيان كيف ينتهي السجل الآن، بسطر واحد يقوم مقامه كله. أعطه لغيرك ليحفظه: كاتب عدل أو محامية أو جهة شريكة. وبعد ذلك يستطيع كل من لديه هذا الأرشيف أن يبيّن به أن شيئًا مما سبق ذلك اليوم لم يُغيَّر. لا عنوان فيه ولا اسم ولا سرّ من الأرشيف؛ واسمك أنت يرد فيه إن كنت قد ذكرته.',
  'activity.saveStatement': 'حفظ بيان موقّع',
  'activity.statementSaved': 'كُتب البيان الموقّع',
  'activity.checkStatement': 'فحص بيان موقّع',
  'activity.statementCode': 'رمز البيان',
  'activity.statementCodeText': 'يبدأ بـ ⁨TESTIMONIA1⁩. ويصلح نص البيان كله أيضًا.',
  'activity.checkCode': 'فحص الرمز',
  'activity.chooseStatement': 'اختيار الملف',
  'activity.statement.holds': 'البيان صحيح',
  'activity.statement.altered': 'السجل ليس هو الذي وُقّع عليه',
  'activity.statement.not-in-log': 'ينتهي السجل قبل ذلك القيد',
  'activity.statement.other-archive': 'هذا البيان لأرشيف آخر',
  'activity.statementText.holds':
    'كل شيء حتى القيد {sequence, number}، الموقّع عليه في {when}، ما زال في مكانه ولم يُغيَّر.',
  'activity.statementText.altered':
    'غُيّر شيء حتى القيد {sequence, number} (الموقّع عليه في {when}) منذ ذلك الحين، أو لم يعد يُقرأ. افحص الأرشيف وقارنه بنسخة احتياطية من ذلك الوقت.',
  'activity.statementText.not-in-log':
    'يذكر القيد {sequence, number}، الموقّع عليه في {when}: فهذه نسخة أقدم من الأرشيف. ابحث عن الأحدث.',
  'activity.statementText.other-archive':
    'لا يقول شيئًا عن الأرشيف المفتوح (القيد {sequence, number}، {when}). افتح الأرشيف الذي يخصّه.',
  'activity.backups': 'نسخة ثانية في مكان آخر',
  'activity.backupsText':
    'النسخة الاحتياطية أرشيف كامل يُفتح بذاته، مختوم بعبارة المرور نفسها. احفظها على قرص أو ذاكرة أخرى بعيدًا عن هذا الحاسوب. اختر المكان نفسه مرة أخرى فلا يُنسخ إلا الجديد؛ ويُفحص كل ملف قبل النسخ ويُقرأ بعده.',
  'activity.neverBackedUp': 'لا نسخة احتياطية من هذا الأرشيف بعد.',
  'activity.lastBackup': 'بدأت آخر نسخة احتياطية في {when}.',
  'activity.backUp': 'نسخ احتياطي الآن',
  'activity.backupFailed': 'لم تُنشأ النسخة الاحتياطية',
  'activity.backupStopped': 'أُوقف النسخ الاحتياطي',
  'activity.backupStoppedText': 'أي نسخة سابقة هناك باقية كما كانت. ابدأ من جديد في المكان نفسه للمتابعة.',
  'activity.backedUp': 'النسخة الاحتياطية كاملة',
  'activity.backedUpInPart': 'لم يمكن نسخ كل شيء',
  'activity.backupCounts':
    '{copied, plural, zero {لا جديد للنسخ} one {نُسخ ملف واحد} two {نُسخ ملفان} few {نُسخت # ملفات} many {نُسخ # ملفًا} other {نُسخ # ملف}} ({size}) من {objects, plural, zero {# ملف} one {ملف واحد} two {ملفين} few {# ملفات} many {# ملفًا} other {# ملف}}.',
  'activity.vaultDamaged':
    'الملف الذي يحفظ المفاتيح (⁨vault.json⁩) ليس كما كُتب: استعده من نسخة احتياطية قبل إغلاق الأرشيف.',
};
