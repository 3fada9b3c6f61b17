export const dossierRedactions = {
  'dossier.original.unredactable':
    '«{title}»: في الأصل كلمات محجوبة وتعذّر إعداد نسخة منه من دونها، ويقوم نصه المحجوب مقامه.',
  'dossier.original.flattened':
    '«{title}»: {count, plural, zero {لا صفحات مصورة} one {الصفحة ⁨{pages}⁩ من الأصل معروضة صورةً} two {الصفحتان ⁨{pages}⁩ من الأصل معروضتان صورةً} few {الصفحات ⁨{pages}⁩ من الأصل معروضة صورًا} many {الصفحات ⁨{pages}⁩ من الأصل معروضة صورًا} other {الصفحات ⁨{pages}⁩ من الأصل معروضة صورًا}} لتعذّر نزع الكلمات المحجوبة بغير ذلك.',
  'dossier.original.unread':
    '«{title}»: راجع {count, plural, zero {صفحات الأصل} one {الصفحة ⁨{pages}⁩ من الأصل} two {الصفحتين ⁨{pages}⁩ من الأصل} few {الصفحات ⁨{pages}⁩ من الأصل} many {الصفحات ⁨{pages}⁩ من الأصل} other {الصفحات ⁨{pages}⁩ من الأصل}}. فمضمونها صورة أو حروف لا يستطيع البرنامج قراءتها، ولم يُبحث فيها عن الكلمات المحجوبة.',
  'cli.dossier.redact': 'حجب هذه العبارات أينما وردت (ملف، عبارة في كل سطر)',
} as const;
