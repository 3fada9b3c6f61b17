import type { palette as english } from '../en/palette.ts';

export const palette: Readonly<Record<keyof typeof english, string>> = {
  'palette.title': 'الأوامر',
  'palette.field': 'ماذا تريد أن تفعل؟',
  'palette.none': 'لا يوجد أمر كهذا. جرّب كلمة أخرى.',
  'palette.go': 'الانتقال إلى',
  'palette.archive': 'الأرشيف',
  'palette.look': 'المظهر واللغة',
  'palette.setting': '{setting}: {value}',
};
