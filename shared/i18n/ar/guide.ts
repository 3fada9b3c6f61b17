import type { guide as english } from '../en/guide.ts';

export const guide: Readonly<Record<keyof typeof english, string>> = {
  'guide.title': 'دليل الاستخدام',
  'guide.chapters': 'الفصول',
  'guide.search': 'البحث في الدليل',
  'guide.found':
    '{count, plural, =0 {لا شيء عن هذا في الدليل} zero {لا فصول} one {فصل واحد} two {فصلان} few {# فصول} many {# فصلًا} other {# فصل}}',
};
