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
  'cli.backup': 'إنشاء نسخة مفحوصة تُفتح بذاتها، أو تحديثها',
  'cli.restore': 'استعادة ما تلف أو فُقد من نسخة احتياطية، أو استعادتها كلها',
  'cli.copy.progress': '{done, number} من {total, number} من الكائنات',
  'cli.copy.damaged': 'تالف  ⁨{file}⁩  ⁨{document}⁩',
  'cli.backup.done':
    '{ok, select, true {النسخة الاحتياطية كاملة} other {ينقص النسخة الاحتياطية ما ذُكر أعلاه: إنه تالف في الأرشيف}}: عدد الكائنات {objects, number}، والمنسوخ الآن {copied, number} (عدد البايتات {bytes, number})، والمحذوف الذي لم يعد يلزم {removed, number}.',
  'cli.restore.done':
    '{ok, select, true {كل شيء موجود كما كُتب} other {تعذّرت استعادة ما ذُكر أعلاه: إنه تالف في النسخة الاحتياطية أيضًا}}: عدد الكائنات {objects, number}، والمستعاد {copied, number} (عدد البايتات {bytes, number}).',
  'cli.salvage': 'إنقاذ ما سلم من أرشيف تالف في أرشيف جديد',
  'cli.salvage.newPassphrase':
    'عبارة مرور الأرشيف الجديد: السطر الأول من هذا الملف؛ وإلا فعبارة المرور التي تفتح الأرشيف التالف',
  'cli.salvage.lost':
    '{why, select, original {مفقود  أصل ⁨{id}⁩  ⁨{title}⁩  ⁨{file}⁩  (نصّه في الأرشيف الجديد)} text {مفقود  نصّ ⁨{id}⁩  ⁨{title}⁩  ⁨{file}⁩  (أصله في الأرشيف الجديد)} layer {مفقود  مواضع الكلمات في الصفحات الممسوحة من ⁨{id}⁩  ⁨{title}⁩  ⁨{file}⁩  (وما سواها في الأرشيف الجديد)} other {مفقود  كل ما في ⁨{id}⁩  ⁨{title}⁩  ⁨{file}⁩}}',
  'cli.salvage.log':
    'سجل الأرشيف التالف منقطع: {entriesLost, plural, zero {لا يُعرف أن قيدًا ينقصه} one {تعذّرت قراءة قيد واحد، وقد يضيع معه تغيير} two {تعذّرت قراءة قيدين، وقد تضيع معهما تغييرات} few {تعذّرت قراءة # قيود، وقد تضيع معها تغييرات} many {تعذّرت قراءة # قيدًا، وقد تضيع معها تغييرات} other {تعذّرت قراءة # قيد، وقد تضيع معها تغييرات}}.',
  'cli.salvage.cutOff':
    'الأرشيف الجديد «⁨{name}⁩» يُفتح وفيه ما أُنقذ حتى ذلك الحين. وليس ذلك كل شيء: أعد تشغيل «salvage» إلى مكان آخر.',
  'cli.salvage.done':
    '{ok, select, true {أُنقذ كل شيء في «⁨{name}⁩»} other {ما أمكن إنقاذه في «⁨{name}⁩»؛ وتُرك الأرشيف التالف كما هو، فاحتفظ به}}: عدد الوثائق {documents, number}، وعدد الكائنات {objects, number}، وعدد البايتات {bytes, number}{lost, plural, zero {} one {، وخسارة واحدة ذُكرت أعلاه} two {، وخسارتان ذُكرتا أعلاه} few {، و# خسائر ذُكرت أعلاه} many {، و# خسارة ذُكرت أعلاه} other {، و# خسارة ذُكرت أعلاه}}.',
};
