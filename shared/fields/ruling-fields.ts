import { rulingSchema } from '../model/document.ts';
import { choiceOf, type Field, type FieldPath } from './field.ts';

const kinds = ['ruling'] as const;

/** What only rulings say. */
export const rulingFields = {
  'ruling.court': {
    type: { is: 'text' },
    kinds,
    label: 'field.court',
    headers: 'court, tribunal, cour, juzgado, corte, المحكمة',
    search: 'court tribunal cour corte juzgado محكمة المحكمة',
    facet: 'court',
    isPrinted: true,
  },
  'ruling.jurisdiction': {
    type: { is: 'text' },
    kinds,
    label: 'field.jurisdiction',
    headers: 'jurisdiction, juridiction, jurisdicción, الولاية القضائية',
    search: 'jurisdiction juridiction jurisdicción',
  },
  'ruling.docket': {
    type: { is: 'text' },
    kinds,
    label: 'field.docket',
    headers:
      'docket, case number, case no, docket number, numéro de dossier, numéro de rôle, expediente, número de expediente, رقم القضية, رقم الدعوى',
    search: 'docket rôle expediente القضية',
    searchedIn: 'names',
    isPrinted: true,
  },
  'ruling.ecli': {
    type: { is: 'ecli' },
    kinds,
    label: 'field.ecli',
    searchedIn: 'names',
    isPrinted: true,
  },
  'ruling.neutralCitation': {
    type: { is: 'text' },
    kinds,
    label: 'field.neutralCitation',
    headers: 'neutral citation, citation, référence neutre, cita neutral',
    search: 'citation cita',
    searchedIn: 'names',
    isPrinted: true,
  },
  'ruling.stage': {
    type: choiceOf(rulingSchema.shape.stage.unwrap().options, (value) => `stage.${value}`),
    kinds,
    label: 'field.stage',
    headers: 'stage, instance, degré, instancia, درجة التقاضي',
    search: 'stage instance degré instancia درجة',
    facet: 'stage',
    isPrinted: true,
  },
  'ruling.legalBasis': {
    type: { is: 'texts' },
    kinds,
    label: 'field.legalBasis',
    headers: 'legal basis, base légale, base legal, fundamento jurídico, الأساس القانوني',
    search: 'basis base fundamento سند',
    isPrinted: true,
  },
  'ruling.outcome': {
    type: choiceOf(rulingSchema.shape.outcome.unwrap().options, (value) => `outcome.${value}`),
    kinds,
    label: 'field.outcome',
    headers: 'outcome, result, issue, résultat, resultado, fallo, النتيجة, الحكم',
    search: 'outcome issue résultat resultado desenlace نتيجة النتيجة',
    facet: 'outcome',
    isPrinted: true,
  },
  'ruling.sentence': {
    type: { is: 'text' },
    kinds,
    label: 'field.sentence',
    headers: 'sentence, peine, pena, condena, العقوبة',
    isPrinted: true,
  },
  'ruling.sentences': {
    type: { is: 'sentences' },
    kinds,
    label: 'field.sentences',
    headers: 'sentences, penalties, peines, penas, العقوبات',
    search: 'sentence peine pena condena عقوبة العقوبة',
    isPrinted: true,
  },
  'ruling.isRetaliation': {
    type: { is: 'yes-no' },
    kinds,
    label: 'field.retaliation',
    headers: 'retaliation, représailles, represalia, انتقام',
  },
} as const satisfies Partial<Record<FieldPath, Field>>;
