import type { history as english } from '../en/history.ts';

export const history: Readonly<Record<keyof typeof english, string>> = {
  'history.line':
    '{sequence}  \u2068{at, date, medium} {at, time, medium}\u2069  {isNamed, select, true {\u2068{who}\u2069: } other {}}{what}',
  'history.action.archive-created': 'أُنشئ الأرشيف',
  'history.action.keys-changed': 'غُيّرت عبارات المرور أو مفتاح الاسترداد',
  'history.action.mapping-remembered': 'حُفظت معاني أعمدة جدول',
  'history.action.pair-kept': 'نص شبه مطابق، احتُفظ بكليهما: «{title}»',
  'history.action.documents-imported':
    '{documents, plural, =0 {انتهى الاستيراد} zero {انتهى الاستيراد} one {استُوردت: «\u2068{title}\u2069»} two {استُوردت وثيقتان} few {استُوردت # وثائق} many {استُوردت # وثيقة} other {استُوردت # وثيقة}}',
  'history.action.document-edited':
    '{documents, plural, zero {لم تُعدَّل أي وثيقة} one {عُدّلت: «\u2068{title}\u2069»} two {عُدّلت وثيقتان} few {عُدّلت # وثائق} many {عُدّلت # وثيقة} other {عُدّلت # وثيقة}}',
  'history.action.document-removed':
    '{documents, plural, zero {لم تُزل وثائق} one {أُزيلت الوثيقة: «\u2068{title}\u2069»} two {أُزيلت وثيقتان} few {أُزيلت # وثائق} many {أُزيلت # وثيقة} other {أُزيلت # وثيقة}}',
  'history.action.documents-restored':
    '{documents, plural, zero {لم تُستعد وثائق} one {استُعيدت الوثيقة: «\u2068{title}\u2069»} two {استُعيدت وثيقتان} few {استُعيدت # وثائق} many {استُعيدت # وثيقة} other {استُعيدت # وثيقة}}',
  'history.action.dossier-saved': 'حُفظت الإضبارة: «\u2068{title}\u2069»',
  'history.action.dossier-redacted': 'صُدّرت إضبارة مع حجب: «{title}»',
  'history.action.dossier-removed': 'أُزيلت الإضبارة: «\u2068{title}\u2069»',
  'history.action.search-saved': 'حُفظ بحث: «{title}»',
  'history.action.search-removed': 'حُذف بحث محفوظ: «{title}»',
  'history.action.index-saved': 'حُفظ فهرس',
  'history.action.undone': 'تُراجع عن القيد {undoes}',
  'history.action.import-undone':
    '{documents, plural, zero {تُراجع عن استيراد} one {تُراجع عن استيراد: «\u2068{title}\u2069»} two {تُراجع عن استيراد وثيقتين} few {تُراجع عن استيراد # وثائق} many {تُراجع عن استيراد # وثيقة} other {تُراجع عن استيراد # وثيقة}}',
  'history.action.archives-merged': 'دُمج أرشيف آخر في هذا: «\u2068{title}\u2069»',
  'history.action.archive-migrated': 'نُقل الأرشيف إلى صيغة أحدث',
  'history.action.archive-salvaged': 'أُنقذ هنا ما أمكنت قراءته من أرشيف متضرّر',
  'history.action.archive-backed-up': 'أُنشئت نسخة احتياطية',
  'history.action.archive-restored': 'استُعيد من نسخة احتياطية',
  'history.action.person-saved': 'حُفظ شخص أو هيئة: «{title}»',
  'history.action.person-removed': 'حُذف شخص أو هيئة: «{title}»',
  'history.action.people-merged': 'دُمج اثنان في واحد: «{title}»',
  'history.action.case-saved': 'حُفظت قضية: «{title}»',
  'history.action.case-removed': 'حُذفت قضية: «{title}»',
  'history.action.note-saved': 'حُفظت ملاحظة',
  'history.action.note-removed': 'أُزيلت ملاحظة',
  'history.action.campaign-saved': 'حُفظت حملة: «{title}»',
  'history.action.campaign-removed': 'حُذفت حملة: «{title}»',
  'history.action.term-saved': 'حُفظت مصطلحات: «{title}»',
  'history.action.term-removed': 'حُذف مصطلح: «{title}»',
  'history.action.field-saved': 'حُفظ حقل: «{title}»',
  'history.action.field-removed': 'حُذف حقل: «{title}»',
};
