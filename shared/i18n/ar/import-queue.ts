import type { importQueue as english } from '../en/import-queue.ts';

export const importQueue: Readonly<Record<keyof typeof english, string>> = {
  'import.queue': 'استيراد جديد',
  'import.queue.waiting':
    '{count, plural, zero {لا شيء ينتظر} one {عنصر واحد ينتظر} two {عنصران ينتظران} few {# عناصر تنتظر} many {# عنصرًا ينتظر} other {# عنصر ينتظر}}',
  'import.queue.weight':
    '{files, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}، {size}',
  'import.queue.total': 'المجموع: {weight}',
  'import.queue.remove': 'استبعاد {name}',
  'import.queue.clear': 'ترك ذلك',
  'import.queue.busy': 'هناك استيراد آخر جارٍ. يمكن أن يبدأ هذا بعد انتهائه.',
  'import.start': 'بدء الاستيراد',
  'import.find': 'تُستخرج من كل ملف',
  'import.wishes': 'ما يُعرف عنها جميعًا',
  'import.wish.kind': 'نوع الوثائق',
  'import.wish.language': 'اللغة',
  'import.wish.recognition': 'النص في الصور والمسوحات الضوئية',
  'import.wish.models': 'لغات الصور',
  'import.recognition.find': 'قراءة مع إيجاد اللغة',
  'import.recognition.chosen': 'قراءة بهذه اللغات',
  'import.recognition.off': 'من دون قراءة',
  'import.recognitionText.find':
    'تُقرأ الصفحات الممسوحة على هذا الحاسوب، من ثانية إلى ثلاث لكل صفحة، كي يمكن العثور على كلماتها.',
  'import.recognitionText.chosen': 'أسرع وأوثق حين تعرف اللغات. وإن لم تُختر لغة، يجري إيجادها.',
  'import.recognitionText.off': 'تُحفظ الصور، لكن لا يمكن العثور على كلماتها بالبحث.',
};
