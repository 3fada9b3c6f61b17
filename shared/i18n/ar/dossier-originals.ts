export const dossierOriginals = {
  'dossier.caution.consent-missing': '«\u2068{title}\u2069»: لا موافقة مسجّلة على استعمال هذه الشهادة.',
  'dossier.caution.consent-other-use':
    '«\u2068{title}\u2069»: الموافقة المسجّلة تخص استعمالات غير هذه الإضبارة.',
  'dossier.caution.consent-ended': '«\u2068{title}\u2069»: انتهت الموافقة على استعمال هذه الشهادة.',
  'dossier.caution.document-restricted': '«\u2068{title}\u2069»: يعدّها الأرشيف مقيّدة.',
  'dossier.pseudonyms-met':
    '«⁨{names}⁩» واردٌ في الوثائق أصلًا وهو هنا اسم مستعار. إن كان الاسم الحقيقي للشخص فقد طُبع: اكتبوا الاسم المستعار أولًا ثم الأسماء.',
  'dossier.fonts-replaced': 'خطوط تسميها الأصول ولا تحويها، وضعت مكانها خطوط بالعرض نفسه: ⁨{names}⁩',
  'dossier.fonts-missing': 'خطوط تسميها الأصول ولا تحويها ولا بديل لها: ⁨{names}⁩. يعرض كل قارئ ما لديه.',
  'dossier.result.originals':
    '{count, plural, zero {لا وثائق تحتاج إلى مراجعة} one {راجع وثيقة واحدة} two {راجع وثيقتين} few {راجع # وثائق} many {راجع # وثيقة} other {راجع # وثيقة}}',
  'dossier.original.encrypted': '«{title}»: الأصل مقفل بكلمة مرور، ويقوم نصه مقامه.',
  'dossier.original.damaged': '«{title}»: الأصل تالف ولا يمكن عرض صفحاته، ويقوم نصه مقامها.',
  'dossier.original.no-pages': '«{title}»: ليس للأصل صفحات تُعرض، ويقوم نصه مقامها.',
  'dossier.original.mended': '«{title}»: كان ملف الأصل تالفًا وجرى إصلاحه؛ قارن صفحاته بالأصل.',
  'dossier.original.changed': '«{title}»، لم يُنقل من الأصل: {parts}',
  'dossier.original.leftOut.scripts':
    '{count, plural, zero {لا برامج} one {برنامج واحد} two {برنامجان} few {# برامج} many {# برنامجًا} other {# برنامج}}',
  'dossier.original.leftOut.attachments':
    '{count, plural, zero {لا ملفات مرفقة} one {ملف مرفق واحد} two {ملفان مرفقان} few {# ملفات مرفقة} many {# ملفًا مرفقًا} other {# ملف مرفق}}',
  'dossier.original.leftOut.actions':
    '{count, plural, zero {لا روابط تخرج من الإضبارة} one {رابط أو أمر واحد يخرج من الإضبارة} two {رابطان أو أمران يخرجان من الإضبارة} few {# روابط أو أوامر تخرج من الإضبارة} many {# رابطًا أو أمرًا يخرج من الإضبارة} other {# رابط أو أمر يخرج من الإضبارة}}',
  'dossier.original.leftOut.media':
    '{count, plural, zero {لا تسجيلات} one {تسجيل صوتي أو مرئي واحد} two {تسجيلان صوتيان أو مرئيان} few {# تسجيلات صوتية أو مرئية} many {# تسجيلًا صوتيًا أو مرئيًا} other {# تسجيل صوتي أو مرئي}}',
  'dossier.original.leftOut.fields':
    '{count, plural, zero {لا حقول استمارة} one {حقل استمارة واحد (صار جزءًا من الصفحة)} two {حقلا استمارة (صارا جزءًا من الصفحات)} few {# حقول استمارة (صارت جزءًا من الصفحات)} many {# حقل استمارة (صارت جزءًا من الصفحات)} other {# حقل استمارة (صارت جزءًا من الصفحات)}}',
  'dossier.original.leftOut.emptyFields':
    '{count, plural, zero {لا حقول استمارة خفية} one {حقل استمارة واحد لا يُرى محتواه} two {حقلا استمارة لا يُرى محتواهما} few {# حقول استمارة لا يُرى محتواها} many {# حقل استمارة لا يُرى محتواها} other {# حقل استمارة لا يُرى محتواها}}',
  'dossier.original.leftOut.deadLinks':
    '{count, plural, zero {لا روابط معطلة} one {رابط واحد لم يكن يؤدي إلى شيء} two {رابطان لم يكونا يؤديان إلى شيء} few {# روابط لم تكن تؤدي إلى شيء} many {# رابطًا لم يكن يؤدي إلى شيء} other {# رابط لم يكن يؤدي إلى شيء}}',
} as const;
