import type { errors as english } from '../en/errors.ts';

// File names and paths stand between isolates (U+2068, U+2069), so that they do not rearrange the sentence.
export const errors: Readonly<Record<keyof typeof english, string>> = {
  'error.wrong-usage': 'هذا الأمر غير مفهوم: {reason}. شغّله مع \u200e--help لترى كيفية استعماله.',
  'error.archive-missing':
    'لا يوجد أرشيف في \u2068{path}\u2069. تحقّق من المجلّد، أو أنشئ أرشيفًا جديدًا بالأمر «create».',
  'error.archive-exists': 'يوجد شيء سابقًا في \u2068{path}\u2069. اختر اسمًا آخر: لا يُكتب فوق شيء أبدًا.',
  'error.archive-damaged':
    'الأرشيف متضرّر: {reason}. لا تكتب فيه؛ استعد أحدث نسخة احتياطية، أو انسخ المجلّد إلى مكان آخر قبل أي محاولة.',
  'error.archive-newer': 'كُتب هذا الأرشيف بإصدار أحدث من Testimonia (الصيغة {version}). حدّث البرنامج لفتحه.',
  'error.archive-in-use': 'الأرشيف مفتوح في برنامج آخر. أغلقه هناك ثم أعد المحاولة.',
  'error.archive-closed': 'لا يوجد أرشيف مفتوح. افتح واحدًا أولًا.',
  'error.passphrase-unsaid':
    'حدّد عبارة المرور الجديدة: ‎--passphrase-file FILE (وللتغيير ‎--new-passphrase-file)، أو المتغيّر ‎TESTIMONIA_PASSPHRASE (‎TESTIMONIA_NEW_PASSPHRASE)، أو ‎--generate لسبع كلمات عشوائية. ومع ‎--no-passphrase يبقى الأرشيف مقروءًا على هذا القرص.',
  'error.passphrase-needed':
    'هذا الأرشيف مختوم. أعطِ عبارة مروره: بـ‎--passphrase-file أو في ‎TESTIMONIA_PASSPHRASE أو كتابةً حين تُطلب.',
  'error.passphrase-wrong':
    'عبارة المرور لا تفتح هذا الأرشيف. تحقّق من لوحة المفاتيح ومن الأحرف الكبيرة ثم أعد المحاولة؛ لم يتغيّر شيء.',
  'error.passphrase-weak':
    '{weakness, select, short {عبارة المرور قصيرة جدًّا: أعطِ 12 حرفًا على الأقل، والأفضل سبع كلمات عشوائية.} repeated {عبارة المرور تكرّر حروفًا قليلة جدًّا. أعطِ سبع كلمات عشوائية.} other {عبارة المرور هذه من أوائل ما يُجرَّب. أعطِ سبع كلمات عشوائية.}}',
  'error.passphrase-differs': 'عبارتا المرور غير متطابقتين. لم يتغيّر شيء؛ أعد المحاولة.',
  'error.recovery-key-mistyped':
    'مفتاح الاسترداد مكتوب خطأً: فيه 8 مجموعات من 7 أحرف وأرقام، وهي لا تتوافق. قارنها بالورقة.',
  'error.recovery-key-wrong': 'مفتاح الاسترداد ليس لهذا الأرشيف، أو حلّ محلّه مفتاح أحدث.',
  'error.key-missing':
    'لا توجد هنا عبارة مرور ولا مفتاح استرداد بالمعرّف ⁨{id}⁩. انظر القائمة بـ‎passphrase ARCHIVE --list.',
  'error.key-last': 'هذه آخر عبارة مرور. أضف غيرها أولًا، أو اترك الأرشيف مفتوحًا بـ‎--no-passphrase.',
  'error.memory-missing':
    'لا تكفي الذاكرة الحرّة للتحقّق من عبارة المرور: يلزم {mebibytes, number} م.ب. أغلق برامج أخرى ثم أعد المحاولة.',
  'error.read-only': 'الأرشيف على وسيط لا تمكن الكتابة عليه. انسخه إلى قرص تمكن الكتابة عليه.',
  'error.no-space': 'القرص ممتلئ. لم يضع شيء ممّا حُفظ؛ أفسح مكانًا ثم أعد المحاولة.',
  'error.document-missing':
    'لا توجد وثيقة \u2068{id}\u2069 في هذا الأرشيف. ابحث عنها بالأمر «list» أو «search».',
  'error.dossier-missing': 'لا توجد إضبارة \u2068{id}\u2069 في هذا الأرشيف.',
  'error.dossier-empty': 'لا وثائق في الإضبارة. أضف واحدة على الأقل ثم صدّرها من جديد.',
  'error.entry-missing': 'لا يوجد قيد برقم {sequence} في سجل النشاط. اطّلع على الأرقام بالأمر ‏«log».',
  'error.undo-conflict':
    '{cause, select, dossier {لا يمكن التراجع عن القيد {sequence}: الإضبارة «⁨{dossier}⁩» تذكر وثيقة لن تبقى موجودة. أخرج الوثيقة من الإضبارة أولًا.} other {لا يمكن التراجع عن القيد {sequence}: {records, plural, zero {لم يتغيّر أي سجل} one {تغيّر سجل واحد} two {تغيّر سجلان} few {تغيّرت # سجلات} many {تغيّر # سجلًا} other {تغيّر # سجل}} منذ ذلك الحين (القيود ⁨{entries}⁩). تراجع عن تلك أولًا، بدءًا بأحدثها.}}',
  'error.undo-refused': 'لا يمكن التراجع عن القيد {sequence}: فهو لم يغيّر أي وثيقة ولا أي إضبارة.',
  'error.statement-unreadable':
    'هذا ليس إشهادًا، أو أن حرفًا من رمزه خاطئ. قارنه بالورقة؛ يبدأ الرمز بـ ⁨TESTIMONIA1⁩.',
  'error.import-running': 'هناك استيراد جارٍ. انتظر حتى ينتهي أو أوقفه.',
  'error.archive-busy': 'ما زال فحص أو نسخ احتياطي جاريًا. انتظر انتهاءه أو أوقفه، ثم أعد المحاولة.',
  'error.file-missing': 'الملف \u2068{file}\u2069 غير موجود، أو لم يعد موجودًا. تحقّق من المسار.',
  'error.file-unreadable':
    'تتعذّر قراءة الملف \u2068{file}\u2069: {reason}. تأكّد من أن وحدة التخزين موصولة وأن لك حق فتح الملف.',
  'error.file-is-link': '\u2068{file}\u2069 لا يعدو أن يشير إلى مكان آخر، ولم يُتبع. استورد ما يشير إليه.',
  'error.file-empty': 'الملف \u2068{file}\u2069 فارغ. اطلب نسخة كاملة ممّن سلّمه إليك.',
  'error.file-too-large': 'حجم الملف \u2068{file}\u2069 أكبر من {limit}. قسّمه، أو صدّر منه الجزء المهم فقط.',
  'error.file-not-written': 'تعذّرت كتابة الملف \u2068{file}\u2069: {reason}. اختر مكانًا آخر.',
  'error.format-unknown':
    'محتوى \u2068{file}\u2069 من نوع لا يُقرأ هنا ({kind}). احفظه بصيغة PDF أو DOCX أو HTML أو نصًا، واستورد ذلك.',
  'error.format-damaged':
    'يبدو \u2068{file}\u2069 بصيغة {format} لكنه متضرّر: {reason}. افتحه في البرنامج الذي أنشأه واحفظه من جديد.',
  'error.format-encrypted':
    '\u2068{file}\u2069 محميّ بكلمة مرور. افتحه بها، واحفظه من دونها، واستورد تلك النسخة.',
  'error.text-missing':
    'لا يحتوي \u2068{file}\u2069 نصًا يمكن قراءته، وقد تكون فيه صور صفحات فحسب. أحضر نسخة فيها نص.',
  'error.parser-timeout':
    'تجاوزت قراءة \u2068{file}\u2069 {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} فأُوقفت. قد يكون الملف متضرّرًا.',
  'error.parser-crashed':
    'أدّت قراءة \u2068{file}\u2069 إلى توقّف عملية القراءة. لم يُمسّ شيء آخر؛ قد يكون الملف متضرّرًا أو عدائيًا.',
  'error.internal':
    'حدث ما لم يكن ينبغي أن يحدث ({reason}). لم يضع شيء ممّا حُفظ. نرجو الإبلاغ عنه بالرمز «internal».',
};
