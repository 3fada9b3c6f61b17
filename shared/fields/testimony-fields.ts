import type { Field, FieldPath } from './field.ts';

const kinds = ['testimony'] as const;

/** What only testimonies say. None of it is printed: it concerns whoever exports, not who reads. */
export const testimonyFields = {
  'testimony.consentBy': {
    type: { is: 'text' },
    kinds,
    label: 'field.consentBy',
    headers: 'consent by, consented by, consentement de, consentimiento de, الموافقة من',
    search: 'consentby',
  },
  'testimony.consentUses': {
    type: { is: 'terms', list: 'consent-uses' },
    kinds,
    label: 'field.consentUses',
    headers: 'consent, consent to, consentement, consentimiento, الموافقة',
    search: 'consent consentement consentimiento موافقة',
  },
  'testimony.consentGiven': {
    type: { is: 'date' },
    kinds,
    label: 'field.consentGiven',
    headers: 'consent given, consentement donné, consentimiento dado, تاريخ الموافقة',
    search: 'consentgiven',
  },
  'testimony.consentUntil': {
    type: { is: 'date' },
    kinds,
    label: 'field.consentUntil',
    headers: 'consent until, consentement jusqu’au, consentimiento hasta, الموافقة حتى',
    search: 'consentuntil',
  },
} as const satisfies Partial<Record<FieldPath, Field>>;
