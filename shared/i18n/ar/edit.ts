import type { edit as english } from '../en/edit.ts';

export const edit: Readonly<Record<keyof typeof english, string>> = {
  'edit.open': 'تعديل',
  'edit.form': 'تفاصيل للتعبئة',
  'edit.text': 'يحفظ Esc ما كُتب ويغلق النموذج، ويمكن التراجع عن ذلك.',
  'edit.save': 'حفظ',
  'edit.drop': 'ترك ما كُتب',
  'edit.saved': 'عُدّلت «{title}»',
  'edit.left':
    '{count, plural, zero {حُفظت كل الحقول في نموذج «{title}».} one {لم يُحفظ حقل واحد: ينتظر في نموذج «{title}».} two {لم يُحفظ حقلان: ينتظران في نموذج «{title}».} few {لم تُحفظ # حقول: تنتظر في نموذج «{title}».} many {لم يُحفظ # حقلًا: تنتظر في نموذج «{title}».} other {لم يُحفظ # حقل: تنتظر في نموذج «{title}».}}',
  'edit.failed': 'لم يُحفظ',
  'document.matter': 'ما حدث ولمن',
  'document.own': 'حقول هذا الأرشيف',
  'document.keeping': 'المصدر والحقوق',
};
