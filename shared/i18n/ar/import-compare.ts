import type { importCompare as english } from '../en/import-compare.ts';

export const importCompare: Readonly<Record<keyof typeof english, string>> = {
  'import.compare': 'مقارنة',
  'import.compare.with': 'المقارنة بما يطابقه بنسبة {likeness}',
  'import.compare.nearText': 'يطابق بنسبة {likeness} وثيقة في الأرشيف.',
  'import.compare.kept': 'يُحتفظ بكليهما.',
  'import.compare.gone': 'أُزيل بعد ذلك.',
  'import.compare.back': 'العودة إلى النتائج',
  'import.compare.exact': 'متطابقان بتًّا ببت',
  'import.compare.near': '{likeness} من النص متطابق',
  'import.compare.fresh': 'الملف الذي ورد',
  'import.compare.other': 'الوثيقة التي في الأرشيف',
  'import.compare.stored': 'الحفظ',
  'import.compare.notStored': 'لا: هذا الملف بعينه موجود في الأرشيف.',
  'import.compare.openOther': 'قراءة التي في الأرشيف',
  'import.compare.keep': 'الاحتفاظ بكليهما',
  'import.compare.remove': 'إزالة الجديدة',
  'import.compare.keptToast': 'يُحتفظ بكليهما: لن تُسأل عنهما مرة أخرى',
  'import.compare.removed': 'لم تعد الوثيقة الجديدة في الأرشيف',
  'import.compare.loading': 'وضعهما جنبًا إلى جنب',
  'import.compare.differing':
    '{count, plural, zero {لا فقرة مختلفة.} one {فقرة واحدة مختلفة.} two {فقرتان مختلفتان.} few {# فقرات مختلفة.} many {# فقرة مختلفة.} other {# فقرة مختلفة.}}',
  'import.compare.alike':
    '{count, plural, zero {لا فقرات متطابقة} one {إظهار فقرة متطابقة} two {إظهار فقرتين متطابقتين} few {إظهار # فقرات متطابقة} many {إظهار # فقرة متطابقة} other {إظهار # فقرة متطابقة}}',
  'import.compare.onlyFresh': 'في الجديدة فقط',
  'import.compare.onlyOther': 'في التي في الأرشيف فقط',
  'import.compare.more': 'إظهار المزيد',
};
