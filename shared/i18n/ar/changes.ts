import type { changes as english } from '../en/changes.ts';

export const changes: Readonly<Record<keyof typeof english, string>> = {
  'change.selectAll': 'تحديد الكل ({count, number})',
  'change.selectAllWords':
    '{count, plural, zero {تحديد ما فيه كل الكلمات} one {تحديد الوثيقة التي فيها كل الكلمات} two {تحديد الوثيقتين اللتين فيهما كل الكلمات} few {تحديد # وثائق فيها كل الكلمات} many {تحديد # وثيقة فيها كل الكلمات} other {تحديد # وثيقة فيها كل الكلمات}}',
  'change.notSelected': 'لا يمكن تحديدها كلها بعد: ما زال البحث عن العبارة جاريًا. أعد المحاولة بعد لحظة.',
  'change.open': 'تغيير…',
  'change.trash': 'نقل إلى سلة المحذوفات',
  'change.title':
    '{count, plural, zero {لا تغيير لأي وثيقة} one {تغيير وثيقة واحدة} two {تغيير وثيقتين} few {تغيير # وثائق} many {تغيير # وثيقة} other {تغيير # وثيقة}}',
  'change.what': 'ما المطلوب',
  'change.does.add-tag': 'إضافة وسم',
  'change.does.take-tag': 'إزالة وسم',
  'change.does.add-campaign': 'إضافة حملة',
  'change.does.take-campaign': 'إزالة حملة',
  'change.does.confidentiality': 'تحديد درجة السرية',
  'change.does.say': 'تعبئة حقل',
  'change.does.file': 'إدراج في قضية',
  'change.does.link': 'ربط بوثيقة',
  'change.field': 'الحقل',
  'change.fieldText': 'يُستبدل ما هو مكتوب الآن، وإذا تُرك الحقل فارغًا أُزيل.',
  'change.fieldOfKind': 'يُقال فقط في ما هو من هذا النوع: {kind}.',
  'change.case': 'القضية',
  'change.newCase': 'قضية جديدة',
  'change.target': 'كلمات من الوثيقة المراد الربط بها',
  'change.targets': 'أي وثيقة',
  'change.noTarget': 'لم يُعثر على أي وثيقة.',
  'change.says':
    '{count, plural, zero {لا يغيّر هذا أي وثيقة} one {يغيّر هذا وثيقة واحدة} two {يغيّر هذا وثيقتين} few {يغيّر هذا # وثائق} many {يغيّر هذا # وثيقة} other {يغيّر هذا # وثيقة}} في خطوة واحدة يمكن التراجع عنها.',
  'change.do':
    '{count, plural, zero {لا تغيير} one {غيّر الوثيقة} two {غيّر الوثيقتين} few {غيّر # وثائق} many {غيّر # وثيقة} other {غيّر # وثيقة}}',
  'change.cancel': 'إلغاء',
  'change.done':
    '{count, plural, zero {لا شيء للتغيير: كلها كذلك بالفعل} one {غُيّرت وثيقة واحدة} two {غُيّرت وثيقتان} few {غُيّرت # وثائق} many {غُيّرت # وثيقة} other {غُيّرت # وثيقة}}',
  'change.trashed':
    '{count, plural, zero {لم تُنقل أي وثيقة} one {نُقلت وثيقة واحدة إلى سلة المحذوفات} two {نُقلت وثيقتان إلى سلة المحذوفات} few {نُقلت # وثائق إلى سلة المحذوفات} many {نُقلت # وثيقة إلى سلة المحذوفات} other {نُقلت # وثيقة إلى سلة المحذوفات}}',
  'activity.part.trash': 'سلة المحذوفات',
  'trash.text':
    'الوثائق التي أُزيلت مع أصولها. لا تظهر في أي بحث ولا في أي ملف، ويمكن أن تعود كل واحدة كما كانت.',
  'trash.empty': 'سلة المحذوفات فارغة',
  'trash.when': 'أُزيلت في {when}، القيد {entry, number}',
  'trash.restore': 'استعادة «{title}»',
  'trash.restoreAll':
    '{count, plural, zero {استعادة الكل} one {استعادة الوثيقة} two {استعادة الوثيقتين} few {استعادة الوثائق الـ#} many {استعادة كل الوثائق (#)} other {استعادة كل الوثائق (#)}}',
  'trash.restored':
    '{count, plural, zero {لم تُستعد أي وثيقة} one {استُعيدت وثيقة واحدة} two {استُعيدت وثيقتان} few {استُعيدت # وثائق} many {استُعيدت # وثيقة} other {استُعيدت # وثيقة}}',
  'trash.count':
    '{count, plural, zero {سلة المحذوفات فارغة} one {وثيقة واحدة في سلة المحذوفات} two {وثيقتان في سلة المحذوفات} few {# وثائق في سلة المحذوفات} many {# وثيقة في سلة المحذوفات} other {# وثيقة في سلة المحذوفات}}',
};
