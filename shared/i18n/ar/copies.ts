import type { copies as english } from '../en/copies.ts';

// File names stand between isolates (U+2068, U+2069), so that they do not rearrange the line.
export const copies: Readonly<Record<keyof typeof english, string>> = {
  'cli.verify.head': 'تالف  ⁨{file}⁩  (لا ضرر: يقوم غيره مقامه)',
  'cli.verify.logFault':
    '{why, select, missing {مفقود} other {تالف}}  ⁨{file}⁩  {why, select, missing {(ابتداءً من البايت {at, number})} damaged {(عند البايت {at, number})} other {(ما عند البايت {at, number} لا يتبع ما قبله)}}',
  'cli.verify.vault':
    '{why, select, altered {تالف  ⁨{file}⁩  (ليس هو الذي فتحه هذا البرنامج)} older {أقدم  ⁨{file}⁩  (أُعيد ملف أقدم: قد تفتح الأرشيفَ من جديد عباراتُ مرور أُزيلت)} other {متبقٍّ  ⁨{file}⁩  (لا ضرر: يُسوّى عند الفتح القادم)}}',
  'cli.verify.strange':
    'غريب  ⁨{file}⁩  {isHarmless, select, true {(لا ضرر: تركه النظام)} other {(ليس جزءًا من الأرشيف؛ تُرك كما هو)}}',
};
