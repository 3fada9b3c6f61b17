import type { InterfaceLanguage } from '../model/preferences.ts';

/**
 * The words of the dossier's frame: English, French, Spanish, Arabic. They belong to the PDF, not to the window,
 * so they stand here and follow the dossier's own language.
 */
const table = {
  dossier: ['Dossier', 'Dossier', 'Dosier', 'إضبارة'],
  index: ['Index', 'Table des matières', 'Índice', 'الفهرس'],
  notes: ['Compiler’s notes', 'Notes de compilation', 'Notas de la compilación', 'ملاحظات الإعداد'],
  provenance: ['Provenance', 'Provenance', 'Procedencia', 'مصدر الوثائق'],
  provenanceIntroduction: [
    'The archive keeps the original of every document bit for bit. Each SHA-256 below is that of the original file as it was received: whoever holds a copy can compute it again and compare.',
    'L’archive conserve l’original de chaque document au bit près. Chaque empreinte SHA-256 ci-dessous est celle du fichier d’origine tel qu’il a été reçu : quiconque en détient une copie peut la recalculer et comparer.',
    'El archivo conserva el original de cada documento bit a bit. Cada SHA-256 que sigue es el del fichero original tal como se recibió: quien tenga una copia puede volver a calcularlo y comparar.',
    'يحفظ الأرشيف أصل كل وثيقة كما ورد بتًّا ببت. وكل بصمة SHA-256 أدناه هي بصمة الملف الأصلي كما استُلم، ويمكن لكل من لديه نسخة منه أن يحسبها من جديد ويقارن.',
  ],
  compiler: ['Compiled by', 'Constitué par', 'Compilado por', 'أعدّها'],
  asOf: ['As of', 'État au', 'A fecha de', 'بتاريخ'],
  archive: ['Archive', 'Archive', 'Archivo', 'الأرشيف'],
  documents: ['Documents', 'Documents', 'Documentos', 'الوثائق'],
  onPage: ['Page', 'Page', 'Página', 'الصفحة'],
  pages: ['Pages', 'Pages', 'Páginas', 'الصفحات'],
  log: ['Activity log', 'Journal', 'Registro', 'سجل النشاط'],
  entry: ['Entry', 'Entrée', 'Asiento', 'القيد'],
  page: ['p.', 'p.', 'p.', 'ص'],
  citation: ['Cite as', 'À citer ainsi', 'Cítese como', 'للاستشهاد'],
  note: ['Compiler’s note', 'Note de compilation', 'Nota de la compilación', 'ملاحظة الإعداد'],
  readerNotes: [
    'Readers’ marks and notes',
    'Marques et notes de lecture',
    'Marcas y notas de lectura',
    'علامات القراء وملاحظاتهم',
  ],
  readerNotesText: [
    'Whoever read this document in the archive coloured and underlined passages of it. Neither the marks nor the notes below belong to the document; a number in the margin stands beside a passage with a note.',
    'Qui a lu ce document dans l’archive en a coloré et souligné des passages. Ni les marques ni les notes ci-dessous n’appartiennent au document ; un numéro en marge accompagne un passage annoté.',
    'Quien leyó este documento en el archivo coloreó y subrayó algunos pasajes. Ni las marcas ni las notas que siguen pertenecen al documento; un número al margen acompaña a cada pasaje con nota.',
    'لوّن من قرأ هذه الوثيقة في الأرشيف مقاطع منها ووضع تحتها خطًا. ليست العلامات ولا الملاحظات الواردة أدناه من الوثيقة، والرقم في الهامش يقف بجانب مقطع له ملاحظة.',
  ],
  readerNote: ['Note', 'Note', 'Nota', 'ملاحظة'],
  readerNoteWhole: [
    'on the whole document',
    'sur l’ensemble du document',
    'sobre todo el documento',
    'على الوثيقة كلها',
  ],
  readerNoteLost: [
    'its passage is no longer in the text, which was read anew since',
    'son passage n’est plus dans le texte, relu depuis',
    'su pasaje ya no está en el texto, leído de nuevo desde entonces',
    'لم يعد مقطعها في النص الذي أُعيدت قراءته منذئذ',
  ],
  excerpt: ['Excerpt', 'Extrait', 'Extracto', 'مقتطف'],
  originalPage: ['original p.', 'p. de l’original', 'p. del original', 'صفحة الأصل'],
  paragraph: ['para.', 'par.', 'párr.', 'الفقرة'],
  before: ['Before', 'Devant', 'Ante', 'أمام'],
  matter: ['Matter', 'Affaire', 'Asunto', 'القضية'],
  party: ['Party', 'Partie', 'Parte', 'الطرف'],
  volume: ['Volume', 'Volume', 'Volumen', 'المجلد'],
  supplementTo: ['Supplement to', 'Supplément à', 'Suplemento de', 'ملحق لـ'],
  continuesFrom: ['Continues from', 'Fait suite à', 'Continúa de', 'تكملة من'],
  leftOut: ['Left out', 'Non inclus', 'No incluidos', 'لم يُدرج'],
  restricted: [
    'restricted documents',
    'documents à accès restreint',
    'documentos de acceso restringido',
    'وثائق مقيدة الاطلاع',
  ],
  pseudonyms: ['Names', 'Noms', 'Nombres', 'الأسماء'],
  pseudonymsText: [
    'protected people stand under pseudonyms',
    'les personnes protégées figurent sous pseudonyme',
    'las personas protegidas figuran con seudónimo',
    'أشخاص محميون وردوا بأسماء مستعارة',
  ],
  redacted: ['redacted', 'occulté', 'suprimido', 'محجوب'],
  redactions: ['Redactions', 'Occultations', 'Supresiones', 'الحجب'],
  redactionsText: [
    'black boxes stand where words were taken out; they are as wide for a short word as for a long one',
    'les rectangles noirs remplacent les mots retirés, de même largeur pour un mot court que pour un long',
    'los recuadros negros ocupan el lugar de las palabras retiradas, con el mismo ancho sea corta o larga la palabra',
    'تحل المربعات السوداء محل الكلمات المحذوفة، وعرضها واحد سواء أقصرت الكلمة أم طالت',
  ],
  redactionsHere: [
    'words were taken out of this document; a black box stands for each place',
    'des mots ont été retirés de ce document ; un rectangle noir marque chaque endroit',
    'se han retirado palabras de este documento; un recuadro negro marca cada lugar',
    'حُذفت كلمات من هذه الوثيقة، ومربع أسود يدل على كل موضع',
  ],
  redactionsProvenance: [
    'This dossier is redacted. Each SHA-256 is that of the untouched original; what is shown of it here is a redacted copy.',
    'Ce dossier est occulté en partie. Chaque empreinte SHA-256 est celle de l’original intact ; ce qui en est montré ici est une copie occultée.',
    'Este dosier tiene supresiones. Cada SHA-256 es el del original intacto; lo que aquí se muestra de él es una copia con supresiones.',
    'في هذه الإضبارة مواضع محجوبة. وكل بصمة SHA-256 هي بصمة الأصل كما هو، وما يُعرض منه هنا نسخة محجوبة جزئيًّا.',
  ],
  judgmentOf: ['judgment of', 'décision du', 'resolución de', 'حكم بتاريخ'],
  date: ['Date', 'Date', 'Fecha', 'التاريخ'],
  fingerprint: ['SHA-256', 'SHA-256', 'SHA-256', 'SHA-256'],
  identifier: ['Archive no.', 'N° d’archive', 'N.º de archivo', 'رقم الأرشيف'],
  file: ['File', 'Fichier', 'Fichero', 'الملف'],
  size: ['Size', 'Taille', 'Tamaño', 'الحجم'],
  bytes: ['bytes', 'octets', 'bytes', 'بايت'],
  collected: ['Collected', 'Recueilli le', 'Recogido el', 'تاريخ الجمع'],
  recognised: ['Text by OCR', 'Texte par OCR', 'Texto por OCR', 'نص بالتعرّف الضوئي'],
  confidence: ['confidence', 'confiance', 'confianza', 'درجة الثقة'],
  poorlyRead: [
    'read poorly: compare with the original',
    'lecture incertaine : à comparer avec l’original',
    'lectura dudosa: compárese con el original',
    'قراءة غير مؤكدة: قارن بالأصل',
  ],
  original: ['Original', 'Original', 'Original', 'الأصل'],
  originalFollows: [
    'follows page by page, as the archive holds it',
    'reproduit ci-après page par page, tel que l’archive le conserve',
    'sigue página por página, tal como lo guarda el archivo',
    'يلي صفحة صفحة كما يحفظه الأرشيف',
  ],
  originalRedacted: [
    'follows page by page as a redacted copy; the SHA-256 is that of the untouched original',
    'reproduit ci-après page par page, en copie occultée ; l’empreinte SHA-256 est celle de l’original intact',
    'sigue página por página, en copia con supresiones; el SHA-256 es el del original intacto',
    'يلي صفحة صفحة في نسخة محجوبة جزئيًّا، وبصمة SHA-256 هي بصمة الأصل كما هو',
  ],
  'original-unredactable': [
    'The original holds words that are redacted, and its pages could not be shown without them. Its redacted text stands here in its place.',
    'L’original contient des mots occultés et ses pages ne pouvaient être montrées sans eux. Son texte occulté en tient lieu ici.',
    'El original contiene palabras suprimidas y no fue posible mostrar sus páginas sin ellas. En su lugar figura aquí su texto, con las supresiones.',
    'في الأصل كلمات محجوبة وتعذّر عرض صفحاته من دونها، ويرد هنا نصه المحجوب عوضًا عنه.',
  ],
  'original-encrypted': [
    'The original is locked with a password that the archive does not hold. Its text as taken in stands here in its place.',
    'L’original est verrouillé par un mot de passe que l’archive ne détient pas. Son texte, tel qu’il a été recueilli, en tient lieu ici.',
    'El original está bloqueado con una contraseña que el archivo no tiene. En su lugar figura aquí su texto, tal como se recogió.',
    'الأصل مقفل بكلمة مرور ليست في حوزة الأرشيف، ويرد هنا نصه كما استُلم عوضًا عنه.',
  ],
  'original-damaged': [
    'The original is damaged, so that its pages cannot be shown. Its text as taken in stands here in its place.',
    'L’original est endommagé et ses pages ne peuvent être montrées. Son texte, tel qu’il a été recueilli, en tient lieu ici.',
    'El original está dañado y no es posible mostrar sus páginas. En su lugar figura aquí su texto, tal como se recogió.',
    'الأصل تالف ولا يمكن عرض صفحاته، ويرد هنا نصه كما استُلم عوضًا عنه.',
  ],
  'original-no-pages': [
    'The original has no pages of its own. Its text stands here in its place.',
    'L’original n’a pas de pages qui lui soient propres. Son texte en tient lieu ici.',
    'El original no tiene páginas propias. En su lugar figura aquí su texto.',
    'ليس للأصل صفحات خاصة به، ويرد هنا نصه عوضًا عنه.',
  ],
  frame: [
    'Frame shown, of a moving picture',
    'Image montrée, d’une image animée',
    'Fotograma mostrado, de una imagen animada',
    'اللقطة المعروضة من صورة متحركة',
  ],
  source: ['Source', 'Source', 'Fuente', 'المصدر'],
  accessed: ['accessed', 'consulté le', 'consultado el', 'اطُّلع عليه في'],
  section: ['Section', 'Section', 'Sección', 'قسم'],
  article: ['Article', 'Article', 'Artículo', 'مقال'],
  ruling: ['Ruling', 'Décision de justice', 'Resolución judicial', 'حكم قضائي'],
  law: ['Law', 'Loi', 'Ley', 'قانون'],
  testimony: ['Testimony', 'Témoignage', 'Testimonio', 'شهادة'],
  report: ['Report', 'Rapport', 'Informe', 'تقرير'],
  other: ['Document', 'Document', 'Documento', 'وثيقة'],
} as const satisfies Record<string, readonly [string, string, string, string]>;

type LabelName = keyof typeof table;
export type Labels = Readonly<Record<LabelName, string>>;

const columns: readonly InterfaceLanguage[] = ['en', 'fr', 'es', 'ar'];

/** The frame's words in one language. */
export function labelsFor(language: InterfaceLanguage): Labels {
  const column = columns.indexOf(language);
  const words = Object.entries(table).map(([name, row]) => [name, row[column] ?? row[0]]);
  return Object.fromEntries(words) as Labels;
}
