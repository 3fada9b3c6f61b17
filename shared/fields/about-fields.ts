import { descriptionSchema, documentKinds } from '../model/document.ts';
import { choiceOf, type Field, type FieldPath } from './field.ts';

/** What documents of every kind may say. */
export const aboutFields = {
  kind: {
    type: choiceOf(documentKinds, (value) => `kind.${value}`),
    label: 'activity.field.kind',
    headers:
      'kind, type, document type, genre, type de document, tipo, tipo de documento, النوع, نوع الوثيقة',
    search: 'kind type genre tipo clase نوع النوع',
    facet: 'kind',
  },
  title: {
    type: { is: 'text' },
    label: 'activity.field.title',
    headers: 'title, name, headline, titre, intitulé, título, titular, العنوان, عنوان',
    search: 'title titre título عنوان العنوان',
    searchedIn: 'title',
  },
  authors: {
    type: { is: 'texts' },
    label: 'field.authors',
    headers:
      'author, authors, by, byline, creator, auteur, auteurs, autrice, autor, autora, autores, المؤلف, المؤلفون, الكاتب',
    search: 'author byline auteur autrice autor autora مؤلف الكاتب كاتب',
    isPrinted: true,
  },
  outlet: {
    type: { is: 'text' },
    label: 'field.outlet',
    headers:
      'outlet, publisher, publication, newspaper, journal, média, éditeur, medio, editorial, periódico, الناشر, الصحيفة',
    search: 'outlet publisher média éditeur medio editorial ناشر الناشر',
    isPrinted: true,
  },
  section: {
    type: { is: 'text' },
    kinds: ['article'],
    label: 'field.section',
    headers: 'section, rubric, rubrique, sección, القسم',
    search: 'section rubrique sección قسم القسم',
  },
  date: {
    type: { is: 'date' },
    label: 'field.date',
    headers:
      'date, published, publication date, date de publication, fecha, fecha de publicación, التاريخ, تاريخ النشر',
    search: 'date fecha تاريخ التاريخ',
    isPrinted: true,
  },
  languages: {
    type: { is: 'languages' },
    label: 'field.languages',
    headers: 'language, languages, lang, langue, langues, idioma, idiomas, lengua, اللغة, اللغات',
    search: 'lang language langue idioma lengua لغة اللغة',
    facet: 'language',
    isPrinted: true,
  },
  countries: {
    type: { is: 'countries' },
    label: 'field.countries',
    headers: 'country, countries, pays, país, países, البلد, البلدان, الدولة',
    search: 'country pays país بلد البلد دولة',
    facet: 'country',
    isPrinted: true,
  },
  tags: {
    type: { is: 'texts' },
    label: 'field.tags',
    headers:
      'tag, tags, keywords, subjects, mots clés, étiquettes, palabras clave, etiquetas, الوسوم, كلمات مفتاحية',
    search: 'tag étiquette mot-clé etiqueta وسم الوسم',
    facet: 'tag',
  },
  campaigns: {
    type: { is: 'texts' },
    label: 'field.campaigns',
    headers: 'campaign, campaigns, campagne, campagnes, campaña, campañas, الحملة, الحملات',
    search: 'campaign campagne campaña حملة الحملة',
    facet: 'campaign',
  },
  people: {
    type: { is: 'people' },
    label: 'field.people',
    headers: 'people, persons, personnes, personas, الأشخاص',
    search: 'person people name personne nom persona nombre شخص اسم الاسم',
    searchedIn: 'people',
  },
  related: { type: { is: 'related' }, label: 'document.related' },
  violence: {
    type: { is: 'terms', list: 'violence' },
    label: 'field.violence',
    headers: 'violence, kind of violence, type de violence, tipo de violencia, violencia, نوع العنف, العنف',
    search: 'violence violencia عنف العنف',
    facet: 'violence',
    isPrinted: true,
  },
  retaliations: {
    type: { is: 'terms', list: 'retaliation' },
    label: 'field.retaliationKinds',
    headers: 'kind of retaliation, type de représailles, tipo de represalia, نوع الانتقام',
    search: 'retaliation représailles represalia represalias انتقام الانتقام',
    facet: 'retaliation',
    isPrinted: true,
  },
  'source.url': {
    type: { is: 'address' },
    label: 'field.source',
    headers:
      'url, link, source, address, web address, lien, adresse, enlace, fuente, dirección, الرابط, المصدر',
    search: 'url source lien enlace fuente رابط المصدر',
  },
  'source.accessed': {
    type: { is: 'date' },
    label: 'field.accessed',
    headers: 'accessed, retrieved, consulté le, consultado, تاريخ الاطلاع',
    search: 'accessed consulté consultado اطلاع',
  },
  rights: {
    type: { is: 'text' },
    label: 'field.rights',
    headers: 'rights, license, licence, droits, derechos, licencia, الحقوق',
    search: 'rights droits derechos حقوق الحقوق',
  },
  confidentiality: {
    type: choiceOf(
      descriptionSchema.shape.confidentiality.unwrap().options,
      (value) => `confidentiality.${value}`,
    ),
    label: 'field.confidentiality',
    headers: 'confidentiality, access, confidentialité, confidencialidad, السرية',
    search: 'confidentiality confidentialité confidencialidad سرية السرية',
  },
  notes: {
    type: { is: 'long-text' },
    label: 'field.notes',
    headers: 'notes, note, remarks, comments, remarques, notas, observaciones, ملاحظات',
    search: 'notes note notas ملاحظات',
    searchedIn: 'names',
  },
} as const satisfies Partial<Record<FieldPath, Field>>;
