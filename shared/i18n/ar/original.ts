import type { original as english } from '../en/original.ts';

export const original: Readonly<Record<keyof typeof english, string>> = {
  'document.original': 'الأصل',
  'original.tools': 'الصفحات والتكبير',
  'original.opening': 'يُفتح الأصل',
  'original.failed': 'لا يمكن عرض الأصل',
  'original.pages': 'صور مصغّرة للصفحات',
  'original.hits': 'قائمة المواضع',
  'original.moreHits':
    '{count, plural, zero {لا مواضع أخرى} one {موضع آخر} two {موضعان آخران} few {# مواضع أخرى} many {# موضعًا آخر} other {# موضع آخر}}: تنقّل بينها.',
  'original.page': 'الصفحة',
  'original.ofPages': 'من {count, number}',
  'original.previousPage': 'الصفحة السابقة',
  'original.nextPage': 'الصفحة التالية',
  'original.zoomIn': 'تكبير',
  'original.zoomOut': 'تصغير',
  'original.zoom': '{scale, number, percent}',
  'original.fit': 'ملاءمة العرض',
  'original.enlarge': 'عرض بالحجم الكامل',
  'original.pageFailed': 'لا يمكن رسم هذه الصفحة',
  'original.recognised':
    'قُرئ نص هذه الصفحة من صورتها (بثقة {confidence, number, percent}): المواضع والتظليلات في النص.',
  'original.differs': 'كُتبت هذه الصفحة على غير ما قُرئ نصها: لا يمكن إظهار كل المواضع والتظليلات عليها.',
  'original.noPicture': 'لا يمكن عرض هذه الصورة هنا',
  'original.noPictureText': 'صيغتها ليست مما ترسمه النافذة. وهي محفوظة كما وردت ويمكن حفظ نسخة منها.',
};
