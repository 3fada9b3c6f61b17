import type { questions as english } from '../en/questions.ts';

export const questions: Readonly<Record<keyof typeof english, string>> = {
  'question.label': 'أسئلة جاهزة',
  'question.wonOnAppeal': 'إدانات بعد تبرئة',
  'question.law': 'قوانين تغيّرت بعد حملة',
  'question.retaliation': 'دعاوى على من تكلّموا',
  'question.added': 'أُضيفت في آخر 30 يومًا',
  'question.chains': 'كيف سارت القضايا',
};
