import { lawSchema } from '../model/document.ts';
import { choiceOf, type Field, type FieldPath } from './field.ts';

const kinds = ['law'] as const;

/** What only laws say. */
export const lawFields = {
  'law.instrument': {
    type: choiceOf(lawSchema.shape.instrument.unwrap().options, (value) => `instrument.${value}`),
    kinds,
    label: 'field.instrument',
    headers: 'instrument, instrumento, الأداة',
    search: 'instrument instrumento صك',
    isPrinted: true,
  },
  'law.body': {
    type: { is: 'text' },
    kinds,
    label: 'field.body',
    headers: 'adopted by, body, organe, órgano, الجهة',
    search: 'body organe órgano جهة',
    isPrinted: true,
  },
  'law.number': {
    type: { is: 'text' },
    kinds,
    label: 'field.number',
    headers: 'law number, number, numéro, número, رقم القانون',
    search: 'number numéro número رقم',
    searchedIn: 'names',
    isPrinted: true,
  },
  'law.status': {
    type: choiceOf(lawSchema.shape.status.unwrap().options, (value) => `status.${value}`),
    kinds,
    label: 'field.status',
    headers: 'status, statut, estado, الحالة',
    search: 'status statut estado حالة الحالة',
    facet: 'status',
    isPrinted: true,
  },
  'law.adopted': {
    type: { is: 'date' },
    kinds,
    label: 'field.adopted',
    headers: 'adopted, adoption date, date d’adoption, fecha de adopción, تاريخ الاعتماد',
    search: 'adopted adoption adopción اعتماد',
    isPrinted: true,
  },
  'law.inForce': {
    type: { is: 'date' },
    kinds,
    label: 'field.inForce',
    headers: 'in force, entry into force, entrée en vigueur, entrada en vigor, تاريخ النفاذ',
    search: 'inforce vigueur vigor نفاذ',
    isPrinted: true,
  },
  'law.changes': {
    type: { is: 'texts' },
    kinds,
    label: 'field.changes',
    headers: 'changes, laws changed, modifie, modifica, يعدل',
    search: 'changes modifie modifica يعدل',
    isPrinted: true,
  },
} as const satisfies Partial<Record<FieldPath, Field>>;
