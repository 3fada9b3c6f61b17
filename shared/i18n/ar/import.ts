import type { importScreen as english } from '../en/import.ts';

export const importScreen: Readonly<Record<keyof typeof english, string>> = {
  'import.status.imported': 'استُورد',
  'import.status.duplicate': 'مكرّر',
  'import.status.skipped': 'تُجوهل',
  'import.status.failed': 'أخفق',
  'import.title': 'الاستيراد',
  'import.chooseFiles': 'اختيار ملفات',
  'import.chooseFolder': 'اختيار مجلّد',
  'import.drop': 'أفلت للاستيراد',
  'import.dropText': 'ملفات ومجلّدات كاملة. تُنسخ نسخًا، وما تُفلته يبقى في مكانه.',
  'import.dropBusy': 'هناك استيراد جارٍ',
  'import.dropBusyText': 'أفلت هذه بعد انتهائه.',
  'import.empty': 'أدخل ما جمعته',
  'import.emptyText':
    'أفلت ملفات أو مجلّدات كاملة في أي مكان هنا. يُحفظ كل أصل بتًّا ببت، ويُعثر على كلماته في الحال، ولا يغادر شيء هذا الحاسوب.',
  'import.formats': 'ما تمكن قراءته',
  'import.format.pdf': 'PDF',
  'import.format.docx': 'Word \u200f(DOCX)',
  'import.format.odt': 'OpenDocument \u200f(ODT)',
  'import.format.rtf': 'نص منسق \u200f(RTF)',
  'import.format.csv': 'جداول \u200f(CSV)',
  'import.format.xlsx': 'جداول إكسل \u200f(XLSX)',
  'import.format.ris': 'مراجع \u200f(RIS)',
  'import.format.bibtex': 'مراجع \u200f(BibTeX)',
  'import.format.csl': 'مراجع \u200f(CSL-JSON)',
  'import.format.html': 'صفحات ويب محفوظة',
  'import.format.markdown': 'Markdown',
  'import.format.text': 'نص',
  'import.runs': 'عمليات الاستيراد',
  'import.runsHint': 'أفلت مزيدًا من الملفات أو المجلّدات في أي مكان هنا.',
  'import.choose': 'اختر عملية استيراد لترى ما آلت إليه ملفاتها',
  'import.all': 'الكل',
  'import.results': 'الملفات',
  'import.filter': 'عرض',
  'import.running': 'يجري الاستيراد',
  'import.starting': 'استعراض الملفات',
  'import.stopping': 'يتوقّف بعد الملفات الجارية',
  'import.stop': 'إيقاف',
  'import.files':
    '{done, number} من {total, plural, zero {# ملف} one {ملف واحد} two {ملفين} few {# ملفات} many {# ملفًا} other {# ملف}}',
  'import.bytes': '{done} من {total}',
  'import.spoken.running':
    'أُنجز {done, number} من {total, plural, zero {# ملف} one {ملف واحد} two {ملفين} few {# ملفات} many {# ملفًا} other {# ملف}}',
  'import.spoken.finished':
    'انتهى الاستيراد: {imported, plural, =0 {لم تدخل وثائق} zero {لم تدخل وثائق} one {دخلت وثيقة واحدة} two {دخلت وثيقتان} few {دخلت # وثائق} many {دخلت # وثيقة} other {دخلت # وثيقة}}، {failed, plural, =0 {ولم يُخفق شيء} zero {ولم يُخفق شيء} one {وأخفق ملف واحد} two {وأخفق ملفان} few {وأخفقت # ملفات} many {وأخفق # ملفًا} other {وأخفق # ملف}}.',
  'import.finished':
    '{imported, plural, =0 {لا وثائق جديدة} zero {لا وثائق جديدة} one {دخلت وثيقة واحدة} two {دخلت وثيقتان} few {دخلت # وثائق} many {دخلت # وثيقة} other {دخلت # وثيقة}}',
  'import.finishedFailed':
    '{failed, plural, zero {لم يتعذّر شيء.} one {تعذّرت قراءة ملف واحد: أدناه السبب وما ينبغي فعله.} two {تعذّرت قراءة ملفين: أدناه السبب وما ينبغي فعله.} few {تعذّرت قراءة # ملفات: أدناه السبب وما ينبغي فعله.} many {تعذّرت قراءة # ملفًا: أدناه السبب وما ينبغي فعله.} other {تعذّرت قراءة # ملف: أدناه السبب وما ينبغي فعله.}}',
  'import.finishedFine': 'لم يُخفق أي ملف.',
  'import.finishedStopped':
    'توقّف: {left, plural, zero {لم يبقَ ملف} one {لم يُنظر في ملف واحد} two {لم يُنظر في ملفين} few {لم يُنظر في # ملفات} many {لم يُنظر في # ملفًا} other {لم يُنظر في # ملف}}. استورد الشيء نفسه مرة أخرى للمتابعة؛ فما هو موجود يُتعرَّف عليه.',
  'import.finishedNothing': 'لم يكن فيما اخترته ما يُقرأ.',
  'import.interrupted': 'لم يبلغ هذا الاستيراد نهايته',
  'import.interruptedText':
    'أُغلق البرنامج أثناءه. ما دخل محفوظ. استورد الملفات نفسها مرة أخرى: يُتعرَّف على ما هو موجود منها ولا يُخزَّن مرتين.',
  'import.failed': 'لم ينجح الاستيراد',
  'import.duplicateText': 'موجود في الأرشيف سابقًا، مطابق بتًّا ببت. لا يُخزَّن مرتين.',
  'import.skippedText': 'تُرك جانبًا: ملف من ملفات النظام لا وثيقة.',
  'import.open': 'قراءة الوثيقة',
  'import.nothingOfStatus': 'لا شيء من الملفات',
  'import.search': 'البحث في الأرشيف',
  'import.back': 'كل عمليات الاستيراد',
  'import.runLabel':
    '{imported, plural, =0 {لا جديد} zero {لا جديد} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}',
  'import.runFailed':
    '{failed, plural, zero {لا إخفاق} one {ملف أخفق} two {ملفان أخفقا} few {# ملفات أخفقت} many {# ملفًا أخفق} other {# ملف أخفق}}',
  'import.runDuplicates':
    '{duplicates, plural, zero {لا مكرّر} one {ملف مكرّر} two {ملفان مكرّران} few {# ملفات مكرّرة} many {# ملفًا مكرّرًا} other {# ملف مكرّر}}',
  'import.runInterrupted': 'انقطع',
  'import.runNow': 'جارٍ',
};
