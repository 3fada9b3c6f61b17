import { catalogs } from '../../../shared/i18n/translate.ts';
import type { MessageKey } from '../../../shared/i18n/en/index.ts';
import { descriptionSchema, documentKinds, lawSchema, rulingSchema } from '../../../shared/model/document.ts';
import { plainName } from './sheet-names.ts';

/** How a cell is read. */
export type CellKind =
  | { readonly type: 'text' | 'texts' | 'date' | 'countries' | 'languages' | 'people' | 'address' | 'yes-no' }
  /** One of a list; `labels` is where the messages say its values in words. */
  | { readonly type: 'choice'; readonly values: readonly string[]; readonly labels: string };

/** What a column may say: a field of the record by its path, and how its cells are read. */
export interface SheetField {
  readonly path: string;
  readonly kind: CellKind;
  /** What columns for it are called, beside the path and the field's name in the window: separated by commas. */
  readonly headers: string;
  /** Where the messages say its name; some have none in the window. */
  readonly label?: MessageKey;
}

const [text, texts, date] = [{ type: 'text' }, { type: 'texts' }, { type: 'date' }] as const;

function choice(values: readonly string[], labels: string): CellKind {
  return { type: 'choice', values, labels };
}

/** Every field that a column can fill, and what such columns are called in four languages. */
export const sheetFields: readonly SheetField[] = [
  {
    path: 'kind',
    kind: choice(documentKinds, 'kind'),
    headers:
      'kind, type, document type, genre, type de document, tipo, tipo de documento, النوع, نوع الوثيقة',
  },
  {
    path: 'title',
    kind: text,
    headers: 'title, name, headline, titre, intitulé, título, titular, العنوان, عنوان',
  },
  {
    path: 'authors',
    kind: texts,
    label: 'field.authors',
    headers:
      'author, authors, by, byline, creator, auteur, auteurs, autrice, autor, autora, autores, المؤلف, المؤلفون, الكاتب',
  },
  {
    path: 'outlet',
    kind: text,
    label: 'field.outlet',
    headers:
      'outlet, publisher, publication, newspaper, journal, média, éditeur, medio, editorial, periódico, الناشر, الصحيفة',
  },
  {
    path: 'date',
    kind: date,
    label: 'field.date',
    headers:
      'date, published, publication date, date de publication, fecha, fecha de publicación, التاريخ, تاريخ النشر',
  },
  {
    path: 'languages',
    kind: { type: 'languages' },
    label: 'field.languages',
    headers: 'language, languages, lang, langue, langues, idioma, idiomas, lengua, اللغة, اللغات',
  },
  {
    path: 'countries',
    kind: { type: 'countries' },
    label: 'field.countries',
    headers: 'country, countries, pays, país, países, البلد, البلدان, الدولة',
  },
  {
    path: 'tags',
    kind: texts,
    label: 'field.tags',
    headers:
      'tag, tags, keywords, subjects, mots clés, étiquettes, palabras clave, etiquetas, الوسوم, كلمات مفتاحية',
  },
  {
    path: 'campaigns',
    kind: texts,
    label: 'field.campaigns',
    headers: 'campaign, campaigns, campagne, campagnes, campaña, campañas, الحملة, الحملات',
  },
  {
    path: 'people',
    kind: { type: 'people' },
    label: 'field.people',
    headers: 'people, persons, personnes, personas, الأشخاص',
  },
  {
    path: 'source.url',
    kind: { type: 'address' },
    label: 'field.source',
    headers:
      'url, link, source, address, web address, lien, adresse, enlace, fuente, dirección, الرابط, المصدر',
  },
  {
    path: 'source.accessed',
    kind: date,
    label: 'field.accessed',
    headers: 'accessed, retrieved, consulté le, consultado, تاريخ الاطلاع',
  },
  {
    path: 'rights',
    kind: text,
    label: 'field.rights',
    headers: 'rights, license, licence, droits, derechos, licencia, الحقوق',
  },
  {
    path: 'confidentiality',
    kind: choice(descriptionSchema.shape.confidentiality.unwrap().options, 'confidentiality'),
    label: 'field.confidentiality',
    headers: 'confidentiality, access, confidentialité, confidencialidad, السرية',
  },
  {
    path: 'notes',
    kind: text,
    label: 'field.notes',
    headers: 'notes, note, remarks, comments, remarques, notas, observaciones, ملاحظات',
  },
  {
    path: 'ruling.court',
    kind: text,
    label: 'field.court',
    headers: 'court, tribunal, cour, juzgado, corte, المحكمة',
  },
  {
    path: 'ruling.jurisdiction',
    kind: text,
    label: 'field.jurisdiction',
    headers: 'jurisdiction, juridiction, jurisdicción, الولاية القضائية',
  },
  {
    path: 'ruling.docket',
    kind: text,
    label: 'field.docket',
    headers:
      'docket, case number, case no, docket number, numéro de dossier, numéro de rôle, expediente, número de expediente, رقم القضية, رقم الدعوى',
  },
  { path: 'ruling.ecli', kind: text, label: 'field.ecli', headers: 'ecli' },
  {
    path: 'ruling.neutralCitation',
    kind: text,
    label: 'field.neutralCitation',
    headers: 'neutral citation, citation, référence neutre, cita neutral',
  },
  {
    path: 'ruling.stage',
    kind: choice(rulingSchema.shape.stage.unwrap().options, 'stage'),
    label: 'field.stage',
    headers: 'stage, instance, degré, instancia, درجة التقاضي',
  },
  {
    path: 'ruling.legalBasis',
    kind: texts,
    label: 'field.legalBasis',
    headers: 'legal basis, base légale, base legal, fundamento jurídico, الأساس القانوني',
  },
  {
    path: 'ruling.outcome',
    kind: choice(rulingSchema.shape.outcome.unwrap().options, 'outcome'),
    label: 'field.outcome',
    headers: 'outcome, result, issue, résultat, resultado, fallo, النتيجة, الحكم',
  },
  {
    path: 'ruling.sentence',
    kind: text,
    label: 'field.sentence',
    headers: 'sentence, peine, pena, condena, العقوبة',
  },
  {
    path: 'ruling.isRetaliation',
    kind: { type: 'yes-no' },
    label: 'field.retaliation',
    headers: 'retaliation, représailles, represalia, انتقام',
  },
  {
    path: 'law.instrument',
    kind: choice(lawSchema.shape.instrument.unwrap().options, 'instrument'),
    label: 'field.instrument',
    headers: 'instrument, instrumento, الأداة',
  },
  { path: 'law.body', kind: text, label: 'field.body', headers: 'adopted by, body, organe, órgano, الجهة' },
  {
    path: 'law.number',
    kind: text,
    label: 'field.number',
    headers: 'law number, number, numéro, número, رقم القانون',
  },
  {
    path: 'law.status',
    kind: choice(lawSchema.shape.status.unwrap().options, 'status'),
    label: 'field.status',
    headers: 'status, statut, estado, الحالة',
  },
  {
    path: 'law.adopted',
    kind: date,
    label: 'field.adopted',
    headers: 'adopted, adoption date, date d’adoption, fecha de adopción, تاريخ الاعتماد',
  },
  {
    path: 'law.inForce',
    kind: date,
    label: 'field.inForce',
    headers: 'in force, entry into force, entrée en vigueur, entrada en vigor, تاريخ النفاذ',
  },
];

/** What the column that names the files is called. */
const fileHeaders =
  'file, filename, file name, path, fichier, nom du fichier, chemin, archivo, fichero, nombre del archivo, ruta, الملف, اسم الملف, المسار';

/** What a column says: a field's path, or `file`; null where it is left aside. */
export type SheetTarget = string | null;

let targets: ReadonlyMap<string, string> | undefined;

/** What a header names; null for what is no field. */
export function targetOfHeader(header: string): SheetTarget {
  targets ??= readTargets();
  return targets.get(plainName(header)) ?? null;
}

function readTargets(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, path: string) => {
    // The first field of a name has it: `adopted` alone is the day.
    if (!names.has(plainName(name))) names.set(plainName(name), path);
  };
  for (const { path } of sheetFields) add(path, path);
  for (const header of fileHeaders.split(', ')) add(header, 'file');
  for (const { path, headers } of sheetFields) {
    for (const header of headers.split(', ')) add(header, path);
  }
  for (const { path, label } of sheetFields) {
    for (const catalog of Object.values(catalogs)) if (label) add(catalog[label], path);
  }
  return names;
}

/** A field by its path. */
export function sheetField(path: string): SheetField | undefined {
  return sheetFields.find((each) => each.path === path);
}
