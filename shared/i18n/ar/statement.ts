import type { statement as english } from '../en/statement.ts';

export const statement: Readonly<Record<keyof typeof english, string>> = {
  'statement.title': '\u2068TESTIMONIA\u2069: إشهاد على سجل نشاط أرشيف',
  'statement.about':
    'هكذا كان ينتهي سجل نشاط أحد الأرشيفات حين صدر هذا الإشهاد. احفظ هذه الورقة بعيدًا عن الأرشيف، والأفضل عند شخص آخر.',
  'statement.fact': '{label}: \u2068{value}\u2069',
  'statement.archive': 'الأرشيف',
  'statement.entry': 'آخر قيد',
  'statement.at': 'وقت القيد',
  'statement.head': 'بصمة السجل (\u2068SHA-256\u2069)',
  'statement.documents': 'عدد الوثائق في الأرشيف',
  'statement.signedAt': 'وقت الإشهاد',
  'statement.who': 'صاحب الإشهاد',
  'statement.shows':
    'ما يثبته: ما دام الفحص أدناه يقول إن الإشهاد قائم، فلم يُغيَّر شيء في السجل حتى هذا القيد ولم يُحذف منه شيء ولم يُضف إليه شيء بعد ذلك.',
  'statement.showsNot':
    'ما لا يثبته: أن ما دُوّن صحيح، ولا من كتب القيود، ولا متى كُتبت. الأوقات هي أوقات ساعة الحاسوب.',
  'statement.noSecret':
    'ليس فيه شيء سري: لا عنوان ولا نص ولا مفتاح. ولا يستطيع أحد أن يعرف منه ما في الأرشيف.',
  'statement.check':
    'لفحصه، يشغّل من يستطيع فتح الأرشيف الأمر «\u2068{command}\u2069» مع هذا النص، أو مع الرمز أدناه بدل الملف.',
  'statement.result.holds': 'الإشهاد قائم: ما زال في السجل هذا القيد بعينه في هذا الموضع، ولم يُغيَّر شيء قبله.',
  'statement.result.altered':
    'الإشهاد غير قائم: لم يعد السجل كما كان عند الإشهاد. اترك هذا الأرشيف كما هو، وقارنه بنسخة احتياطية من ذلك الوقت.',
  'statement.result.not-in-log':
    'ينتهي السجل قبل القيد المذكور في الإشهاد: هذه نسخة أقدم من الأرشيف. ابحث عن الأحدث.',
  'statement.result.other-archive': 'هذا الإشهاد يخص أرشيفًا آخر. ابحث عن الأرشيف الذي تعود إليه هذه الورقة.',
};
