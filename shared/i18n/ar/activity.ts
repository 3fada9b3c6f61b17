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
    'كل ما عدا ذلك ما زال يُقرأ. لا تحذف شيئًا. استعد الملفات التالفة من نسخة احتياطية (تحت النسخ الاحتياطية) ثم افحص من جديد. إن تكرر ذلك فانسخ الأرشيف إلى قرص آخر: فربما كان هذا القرص على وشك التعطّل.',
  'activity.logDamaged': 'في السجل قيد لا يُقرأ: فلا أحد يستطيع أن يضمن ما قبله.',
  'activity.headsDamaged':
    '{count, plural, zero {لا لقطات تالفة للسجلات.} one {لقطة واحدة من السجلات تالفة؛ واليوميات تنوب عنها.} two {لقطتان من السجلات تالفتان؛ واليوميات تنوب عنهما.} few {# لقطات من السجلات تالفة؛ واليوميات تنوب عنها.} many {# لقطة من السجلات تالفة؛ واليوميات تنوب عنها.} other {# لقطة من السجلات تالفة؛ واليوميات تنوب عنها.}}',
  'activity.damaged':
    'تالف: {count, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}',
  'activity.missing':
    'مفقود: {count, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}',
  'activity.noDocument': 'فهرس البحث: يُعاد إنشاؤه عند البحث القادم',
};
