import { catalogs } from '../../shared/i18n/translate.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import {
  descriptionSchema,
  documentKinds,
  lawSchema,
  rulingSchema,
} from '../../shared/model/document.ts';
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
  /** What columns for it are called, beside the path and the field's name in the window. */
  readonly headers: readonly string[];
  readonly label?: MessageKey;
}

const text = { type: 'text' } as const;
const texts = { type: 'texts' } as const;
const date = { type: 'date' } as const;

function field(path: string, kind: CellKind, label: MessageKey | undefined, headers: string): SheetField {
  return { path, kind, headers: headers.split(', '), ...(label && { label }) };
}

function choice(values: readonly string[], labels: string): CellKind {
  return { type: 'choice', values, labels };
}

/** Every field that a column can fill, and what such columns are called in four languages. */
export const sheetFields: readonly SheetField[] = [
  field('kind', choice(documentKinds, 'kind'), undefined, 'kind, type, document type, genre, type de document, tipo, tipo de documento, النوع, نوع الوثيقة'),
  field('title', text, undefined, 'title, name, headline, titre, intitulé, título, titular, العنوان, عنوان'),
  field('authors', texts, 'field.authors', 'author, authors, by, byline, creator, auteur, auteurs, autrice, autor, autora, autores, المؤلف, المؤلفون, الكاتب'),
  field('outlet', text, 'field.outlet', 'outlet, publisher, publication, newspaper, journal, média, éditeur, medio, editorial, periódico, الناشر, الصحيفة'),
  field('date', date, 'field.date', 'date, published, publication date, date de publication, fecha, fecha de publicación, التاريخ, تاريخ النشر'),
  field('languages', { type: 'languages' }, 'field.languages', 'language, languages, lang, langue, langues, idioma, idiomas, lengua, اللغة, اللغات'),
  field('countries', { type: 'countries' }, 'field.countries', 'country, countries, pays, país, países, البلد, البلدان, الدولة'),
  field('tags', texts, 'field.tags', 'tag, tags, keywords, subjects, mots clés, étiquettes, palabras clave, etiquetas, الوسوم, كلمات مفتاحية'),
  field('campaigns', texts, 'field.campaigns', 'campaign, campaigns, campagne, campagnes, campaña, campañas, الحملة, الحملات'),
  field('people', { type: 'people' }, 'field.people', 'people, persons, personnes, personas, الأشخاص'),
  field('source.url', { type: 'address' }, 'field.source', 'url, link, source, address, web address, lien, adresse, enlace, fuente, dirección, الرابط, المصدر'),
  field('source.accessed', date, 'field.accessed', 'accessed, retrieved, consulté le, consultado, تاريخ الاطلاع'),
  field('rights', text, 'field.rights', 'rights, license, licence, droits, derechos, licencia, الحقوق'),
  field('confidentiality', choice(descriptionSchema.shape.confidentiality.unwrap().options, 'confidentiality'), 'field.confidentiality', 'confidentiality, access, confidentialité, confidencialidad, السرية'),
  field('notes', text, 'field.notes', 'notes, note, remarks, comments, remarques, notas, observaciones, ملاحظات'),
  field('ruling.court', text, 'field.court', 'court, tribunal, cour, juzgado, corte, المحكمة'),
  field('ruling.jurisdiction', text, 'field.jurisdiction', 'jurisdiction, juridiction, jurisdicción, الولاية القضائية'),
  field('ruling.docket', text, 'field.docket', 'docket, case number, case no, docket number, numéro de dossier, numéro de rôle, expediente, número de expediente, رقم القضية, رقم الدعوى'),
  field('ruling.ecli', text, 'field.ecli', 'ecli'),
  field('ruling.neutralCitation', text, 'field.neutralCitation', 'neutral citation, citation, référence neutre, cita neutral'),
  field('ruling.stage', choice(rulingSchema.shape.stage.unwrap().options, 'stage'), 'field.stage', 'stage, instance, degré, instancia, درجة التقاضي'),
  field('ruling.legalBasis', texts, 'field.legalBasis', 'legal basis, base légale, base legal, fundamento jurídico, الأساس القانوني'),
  field('ruling.outcome', choice(rulingSchema.shape.outcome.unwrap().options, 'outcome'), 'field.outcome', 'outcome, result, issue, résultat, resultado, fallo, النتيجة, الحكم'),
  field('ruling.sentence', text, 'field.sentence', 'sentence, peine, pena, condena, العقوبة'),
  field('ruling.isRetaliation', { type: 'yes-no' }, 'field.retaliation', 'retaliation, représailles, represalia, انتقام'),
  field('law.instrument', choice(lawSchema.shape.instrument.unwrap().options, 'instrument'), 'field.instrument', 'instrument, instrumento, الأداة'),
  field('law.body', text, 'field.body', 'adopted by, body, organe, órgano, الجهة'),
  field('law.number', text, 'field.number', 'law number, number, numéro, número, رقم القانون'),
  field('law.status', choice(lawSchema.shape.status.unwrap().options, 'status'), 'field.status', 'status, statut, estado, الحالة'),
  field('law.adopted', date, 'field.adopted', 'adopted, adoption date, date d’adoption, fecha de adopción, تاريخ الاعتماد'),
  field('law.inForce', date, 'field.inForce', 'in force, entry into force, entrée en vigueur, entrada en vigor, تاريخ النفاذ'),
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
  for (const { path, headers } of sheetFields) for (const header of headers) add(header, path);
  for (const { path, label } of sheetFields) {
    for (const catalog of Object.values(catalogs)) if (label) add(catalog[label], path);
  }
  return names;
}

/** A field by its path. */
export function sheetField(path: string): SheetField | undefined {
  return sheetFields.find((each) => each.path === path);
}
