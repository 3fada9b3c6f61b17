export const dossierRedactions = {
  'dossier.original.unredactable':
    '«{title}»: في الأصل كلمات محجوبة وتعذّر إعداد نسخة منه من دونها، ويقوم نصه المحجوب مقامه.',
  'dossier.original.flattened':
    '«{title}»: {count, plural, zero {لا صفحات مصورة} one {الصفحة ⁨{pages}⁩ من الأصل معروضة صورةً} two {الصفحتان ⁨{pages}⁩ من الأصل معروضتان صورةً} few {الصفحات ⁨{pages}⁩ من الأصل معروضة صورًا} many {الصفحات ⁨{pages}⁩ من الأصل معروضة صورًا} other {الصفحات ⁨{pages}⁩ من الأصل معروضة صورًا}} لتعذّر نزع الكلمات المحجوبة بغير ذلك.',
  'dossier.original.unread':
    '«{title}»: راجع {count, plural, zero {صفحات الأصل} one {الصفحة ⁨{pages}⁩ من الأصل} two {الصفحتين ⁨{pages}⁩ من الأصل} few {الصفحات ⁨{pages}⁩ من الأصل} many {الصفحات ⁨{pages}⁩ من الأصل} other {الصفحات ⁨{pages}⁩ من الأصل}}. فمضمونها صورة أو حروف لا يستطيع البرنامج قراءتها، ولم يُبحث فيها عن الكلمات المحجوبة.',
  'cli.dossier.redact': 'حجب هذه العبارات أينما وردت (ملف، عبارة في كل سطر)',
  'dossier.redactions': 'الحجب',
  'dossier.redactionsText':
    'ما يُكتب هنا يُنزع من كل كلمة في ملف PDF: النصوص والأصول والفهرس والإشارات المرجعية وأسماء الملفات والبيانات الوصفية، ويحل محله مربع أسود. ثم يُفتش الملف المنجز مرة أخرى، ولا يُكتب ما دام فيه شيء منه.',
  'dossier.terms': 'الكلمات المراد حجبها',
  'dossier.termsText':
    'عبارة في كل سطر، بغض النظر عن التشكيل وحالة الأحرف. والسبب بعد «=» يُطبع في المربع: أمينة ديالو = شاهدة. والنجمة تشمل الكلمات الأطول: مخيم*.',
  'dossier.termsWrong':
    'يحتاج السطر {line, number} إلى حرف أو رقم، و300 علامة على الأكثر، و40 للسبب. وإلى ذلك الحين لا يحجب شيئًا.',
  'dossier.hiddenNames': 'أشخاص محميون',
  'dossier.hiddenNames.profile': 'وفق القراء أعلاه',
  'dossier.hiddenNames.boxes': 'تُحجب بالأسود',
  'dossier.redactionsCounting': 'جارٍ البحث…',
  'dossier.redactionsFound':
    '{count, plural, zero {لم يُعثر على شيء من ذلك.} one {موضع واحد} two {موضعان} few {# مواضع} many {# موضعًا} other {# موضع}}{documents, plural, zero {} one { في وثيقة واحدة} two { في وثيقتين} few { في # وثائق} many { في # وثيقة} other { في # وثيقة}}',
  'dossier.redactionsIn':
    '{title}: {count, plural, zero {لا مواضع} one {موضع واحد} two {موضعان} few {# مواضع} many {# موضعًا} other {# موضع}}',
  'dossier.blackened.text': 'حدّد مقطعًا تريد حجبه ثم أضفه.',
  'dossier.blackened.add': 'حجب المقطع المحدد',
  'dossier.blackened.removeOne': 'إظهار المقطع «{passage}» من جديد',
  'cli.redactions': 'عرض ما حُجب من كل إضبارة صُدّرت',
  'cli.redactions.line':
    '\u2066{date}\u2069 «{title}»: {count, plural, zero {لا مواضع} one {موضع واحد} two {موضعان} few {# مواضع} many {# موضعًا} other {# موضع}}؛ {terms}',
} as const;
