import type { query as english } from '../en/query.ts';

export const query: Readonly<Record<keyof typeof english, string>> = {
  'query.all': 'كل هذه الكلمات: {parts}',
  'query.comma': '، ',
  'query.semicolon': '؛ ',
  'query.phrase': '«{text}» بالحرف',
  'query.near':
    '«{text}» وبينها على الأكثر {count, plural, zero {لا كلمة} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}',
  'query.beginning': 'ما يبدأ بـ {text}',
  'query.like':
    'ما يشبه {text} (قد {count, plural, zero {لا يختلف أي حرف} one {يختلف حرف واحد} two {يختلف حرفان} few {تختلف # أحرف} many {يختلف # حرفًا} other {يختلف # حرف}})',
  'query.either': '{one} أو {other}',
  'query.group': '({parts})',
  'query.without': 'دون {text}',
  'query.value': '{field}: {value}',
  'query.field.title': 'العنوان',
  'query.field.person': 'الشخص',
  'query.field.court': 'المحكمة',
  'query.field.country': 'البلد',
  'query.field.kind': 'النوع',
  'query.field.year': 'السنة',
  'query.field.date': 'التاريخ',
  'query.field.outcome': 'النتيجة',
  'query.field.tag': 'الوسم',
  'query.field.campaign': 'الحملة',
  'query.field.lang': 'اللغة',
  'query.year': '{day, date, ::yyyy}',
  'query.month': '{day, date, ::MMMMyyyy}',
  'query.day': '{day, date, long}',
  'query.span': 'من {from} إلى {to}',
  'query.since': 'منذ {from}',
  'query.until': 'حتى {to}',
};
