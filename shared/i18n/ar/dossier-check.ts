export const dossierCheck = {
  'dossier.rule.undamaged': '{holds, select, true {الملف سليم.} other {الملف تالف: ⁨{where}⁩}}',
  'dossier.rule.opens':
    '{holds, select, true {يُفتح بحجمه الكامل مع إشاراته المرجعية.} other {لا يُفتح بحجمه الكامل مع إشاراته المرجعية.}}',
  'dossier.rule.labels':
    '{holds, select, true {تتوالى تسميات الصفحات بلا فجوة.} other {تسميات صفحات لا تتوالى، في الملف عند الصفحة: ⁨{where}⁩}}',
  'dossier.rule.numbers': '{holds, select, true {تحمل كل صفحة رقمها.} other {صفحات بلا رقمها: ⁨{where}⁩}}',
  'dossier.rule.links':
    '{holds, select, true {يؤدي كل رابط إلى صفحة.} other {روابط لا تؤدي إلى شيء في الصفحة: ⁨{where}⁩}}',
  'dossier.rule.bookmarks':
    '{holds, select, true {تؤدي كل إشارة مرجعية إلى الصفحة التي تسميها.} other {إشارات مرجعية لا تؤدي إلى الصفحة التي تسميها: ⁨{where}⁩}}',
  'dossier.rule.inert':
    '{holds, select, true {لا شيء فيه يعمل من تلقاء نفسه: لا برامج ولا ملفات مرفقة ولا حقول استمارة.} other {فيه أجزاء قد تشغّل شيئًا: ⁨{where}⁩}}',
  'dossier.rule.fonts':
    '{holds, select, true {كل الخطوط داخل الملف.} other {خطوط ليست داخل الملف: ⁨{where}⁩}}',
  'dossier.rule.upright': '{holds, select, true {لا صفحة مقلوبة.} other {صفحات مقلوبة: ⁨{where}⁩}}',
  'dossier.rule.archival':
    '{holds, select, true {يلتزم بصيغة PDF/A-1b المعدّة للحفظ.} other {يذكر أنه بصيغة PDF/A-1b ولا يلتزم بها: {where}}}',
  'dossier.rule.same-file':
    '{holds, select, true {هو الملف الذي يصفه سجله، بايتًا ببايت.} other {ليس الملف الذي يصفه سجله: ⁨{where}⁩}}',
  'dossier.rule.documents':
    '{holds, select, true {وثائقه في المواضع التي يذكرها سجله.} other {وثائقه ليست في المواضع التي يذكرها سجله: ⁨{where}⁩}}',
  'cli.checkDossier':
    'فحص ملف PDF لإضبارة: أرقامه وروابطه وإشاراته، وهل هو الملف الذي أُنتج (يحل ملف PDF محل الأرشيف)',
  'cli.checkDossier.sidecar': 'قارنه بسجله (FILE.pdf.json ما لم يُسمَّ غيره)',
  'cli.checkDossier.done':
    '{ok, select, true {كل شيء سليم} other {ليس كل شيء سليمًا}}: {pages, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}.',
  'cli.dossier.passwordFile': 'الملف الذي سطره الأول كلمة مرور ملف PDF',
  'cli.dossier.sidecar': 'اكتب أيضًا سجلًا تقرؤه الآلات (FILE.pdf.json ما لم يُسمَّ غيره)',
  'cli.dossier.pdfa': 'صنع ملف PDF/A-1b للحفظ: بلا كلمة سر، والأصول نصوصًا',
  'cli.dossier.check': 'افحص ملف PDF بعد كتابته',
} as const;
