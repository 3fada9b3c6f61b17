import { fold } from './fold.ts';

/** What a word can be looked for in: facets of the record, its date, or some of its words. */
const queryFields = [
  'title',
  'person',
  'court',
  'country',
  'kind',
  'year',
  'date',
  'outcome',
  'tag',
  'campaign',
  'lang',
] as const;
export type QueryField = (typeof queryFields)[number];

/** As people write them: English, French, Spanish, Arabic. The first is what the program itself writes. */
const names: Readonly<Record<QueryField, string>> = {
  title: 'title titre título عنوان العنوان',
  person: 'person people name personne nom persona nombre شخص اسم الاسم',
  court: 'court tribunal cour corte juzgado محكمة المحكمة',
  country: 'country pays país بلد البلد دولة',
  kind: 'kind type genre tipo clase نوع النوع',
  year: 'year année an año سنة السنة عام',
  date: 'date fecha تاريخ التاريخ',
  outcome: 'outcome issue résultat resultado desenlace نتيجة النتيجة',
  tag: 'tag étiquette mot-clé etiqueta وسم الوسم',
  campaign: 'campaign campagne campaña حملة الحملة',
  lang: 'lang language langue idioma lengua لغة اللغة',
};

const fieldOf = new Map(
  queryFields.flatMap((field) => names[field].split(' ').map((name) => [fold(name), field] as const)),
);

/** The field that a name stands for, however it is written; undefined where it is none. */
export function fieldNamed(name: string): QueryField | undefined {
  return fieldOf.get(fold(name));
}
