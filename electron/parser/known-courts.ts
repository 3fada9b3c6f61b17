import type { Found } from './found.ts';

/** What is known of a court by its code or its name. */
export interface Court {
  readonly name: string;
  /** ISO 3166-1; none for a court of several states. */
  readonly country?: string;
  readonly jurisdiction?: string;
  readonly stage?: NonNullable<NonNullable<Found['ruling']>['stage']>;
}

const england = { country: 'GB', jurisdiction: 'England and Wales' } as const;
const britain = { country: 'GB', jurisdiction: 'United Kingdom' } as const;
const scotland = { country: 'GB', jurisdiction: 'Scotland' } as const;
const ulster = { country: 'GB', jurisdiction: 'Northern Ireland' } as const;

const highCourt = (division: string): Court => ({
  name: `High Court of Justice of England and Wales (${division})`,
  ...england,
});

/** Courts by the code of their neutral citations, with the division where it has one. */
const byCode: Readonly<Record<string, Court>> = {
  UKSC: { name: 'Supreme Court of the United Kingdom', ...britain, stage: 'supreme' },
  UKHL: { name: 'House of Lords', ...britain, stage: 'supreme' },
  UKPC: { name: 'Judicial Committee of the Privy Council', stage: 'supreme' },
  'EWCA Civ': { name: 'Court of Appeal of England and Wales (Civil Division)', ...england, stage: 'appeal' },
  'EWCA Crim': {
    name: 'Court of Appeal of England and Wales (Criminal Division)',
    ...england,
    stage: 'appeal',
  },
  'EWHC Admin': highCourt('Administrative Court'),
  'EWHC Comm': highCourt('Commercial Court'),
  'EWHC Fam': highCourt('Family Division'),
  'EWHC Ch': highCourt('Chancery Division'),
  'EWHC QB': highCourt('Queen’s Bench Division'),
  'EWHC KB': highCourt('King’s Bench Division'),
  'EWHC TCC': highCourt('Technology and Construction Court'),
  'EWHC Admlty': highCourt('Admiralty Court'),
  'EWHC Pat': highCourt('Patents Court'),
  'EWHC IPEC': highCourt('Intellectual Property Enterprise Court'),
  'EWHC SCCO': { name: 'Senior Courts Costs Office', ...england },
  'EWHC Costs': { name: 'Senior Courts Costs Office', ...england },
  EWHC: { name: 'High Court of Justice of England and Wales', ...england },
  EWCOP: { name: 'Court of Protection', ...england },
  EWFC: { name: 'Family Court', ...england },
  EWCC: { name: 'County Court', ...england, stage: 'first-instance' },
  EWCR: { name: 'Crown Court', ...england, stage: 'first-instance' },
  EAT: { name: 'Employment Appeal Tribunal', ...britain, stage: 'appeal' },
  UKEAT: { name: 'Employment Appeal Tribunal', ...britain, stage: 'appeal' },
  'UKUT IAC': { name: 'Upper Tribunal (Immigration and Asylum Chamber)', ...britain, stage: 'appeal' },
  'UKUT AAC': { name: 'Upper Tribunal (Administrative Appeals Chamber)', ...britain, stage: 'appeal' },
  'UKUT TCC': { name: 'Upper Tribunal (Tax and Chancery Chamber)', ...britain, stage: 'appeal' },
  'UKUT LC': { name: 'Upper Tribunal (Lands Chamber)', ...britain, stage: 'appeal' },
  UKUT: { name: 'Upper Tribunal', ...britain, stage: 'appeal' },
  'UKFTT TC': { name: 'First-tier Tribunal (Tax Chamber)', ...britain, stage: 'first-instance' },
  'UKFTT GRC': {
    name: 'First-tier Tribunal (General Regulatory Chamber)',
    ...britain,
    stage: 'first-instance',
  },
  UKFTT: { name: 'First-tier Tribunal', ...britain, stage: 'first-instance' },
  CSIH: { name: 'Court of Session (Inner House)', ...scotland, stage: 'appeal' },
  CSOH: { name: 'Court of Session (Outer House)', ...scotland, stage: 'first-instance' },
  HCJAC: { name: 'High Court of Justiciary (Appeal Court)', ...scotland, stage: 'appeal' },
  NICA: { name: 'Court of Appeal in Northern Ireland', ...ulster, stage: 'appeal' },
  NIQB: { name: 'High Court of Justice in Northern Ireland (Queen’s Bench Division)', ...ulster },
  NIKB: { name: 'High Court of Justice in Northern Ireland (King’s Bench Division)', ...ulster },
  NIFam: { name: 'High Court of Justice in Northern Ireland (Family Division)', ...ulster },
  IESC: { name: 'Supreme Court of Ireland', country: 'IE', stage: 'supreme' },
  IECA: { name: 'Court of Appeal of Ireland', country: 'IE', stage: 'appeal' },
  IEHC: { name: 'High Court of Ireland', country: 'IE' },
  HCA: { name: 'High Court of Australia', country: 'AU', stage: 'supreme' },
  FCAFC: { name: 'Federal Court of Australia (Full Court)', country: 'AU', stage: 'appeal' },
  NZSC: { name: 'Supreme Court of New Zealand', country: 'NZ', stage: 'supreme' },
  NZCA: { name: 'Court of Appeal of New Zealand', country: 'NZ', stage: 'appeal' },
  NZHC: { name: 'High Court of New Zealand', country: 'NZ' },
  ZACC: { name: 'Constitutional Court of South Africa', country: 'ZA', stage: 'constitutional' },
  ZASCA: { name: 'Supreme Court of Appeal of South Africa', country: 'ZA', stage: 'appeal' },
  KESC: { name: 'Supreme Court of Kenya', country: 'KE', stage: 'supreme' },
  KECA: { name: 'Court of Appeal of Kenya', country: 'KE', stage: 'appeal' },
  KEHC: { name: 'High Court of Kenya', country: 'KE' },
  SCC: { name: 'Supreme Court of Canada', country: 'CA', stage: 'supreme' },
  CSC: { name: 'Cour suprême du Canada', country: 'CA', stage: 'supreme' },
  ONCA: { name: 'Court of Appeal for Ontario', country: 'CA', stage: 'appeal' },
  QCCA: { name: 'Cour d’appel du Québec', country: 'CA', stage: 'appeal' },
  INSC: { name: 'Supreme Court of India', country: 'IN', stage: 'supreme' },
  SGCA: { name: 'Court of Appeal of Singapore', country: 'SG', stage: 'appeal' },
  HKCFA: { name: 'Court of Final Appeal of Hong Kong', country: 'HK', stage: 'supreme' },
  CCJ: { name: 'Caribbean Court of Justice', stage: 'supreme' },
};

/** Countries by the letters with which their courts' codes begin, longest first. */
const byPrefix: readonly (readonly [RegExp, string])[] = [
  [/^(UK|EW|CS[IO]H|HCJ|SAC|FAI|EAT|NI[A-Z])/, 'GB'],
  [/^(NSW|V(SC|CC|CAT)|Q(CA|SC|DC|CAT)|WA|SA(SC|DC)|TAS|ACT|NT(SC|CCA)|HCA|FCAFC|Fam|Fed|FCCA)/, 'AU'],
  [/^(SCC|CSC|FC|CAF|CF|TCC|ON|BC|QC|AB|MB|SK|NS|NB|NL|PE|NU|NW|YK|CHRT)/, 'CA'],
  [/^(IE|NZ|ZA|HK|SG|KE|UG|TZ|ZM|MW|NA|GH|SL|LS|BW|FJ|PG|WS|VU|SB|MY|IN|JM|TT|BZ|GI)/, ''],
];

/** The court that a neutral citation names; only its country where no more is known. */
export function courtOfCitation(code: string): Partial<Court> {
  const known = byCode[code] ?? byCode[code.split(' ')[0] ?? ''];
  if (known) return known;
  const country = byPrefix.find(([prefix]) => prefix.test(code))?.[1];
  if (country === undefined) return {};
  return { country: country === '' ? code.slice(0, 2) : country };
}

/** Courts by the country and code of their ECLI. */
const byEcli: Readonly<Record<string, Court>> = {
  'CE:ECHR': {
    name: 'European Court of Human Rights',
    jurisdiction: 'Council of Europe',
    stage: 'international',
  },
  'EU:C': {
    name: 'Court of Justice of the European Union',
    jurisdiction: 'European Union',
    stage: 'international',
  },
  'EU:T': {
    name: 'General Court of the European Union',
    jurisdiction: 'European Union',
    stage: 'international',
  },
  'FR:CCASS': { name: 'Cour de cassation', country: 'FR', stage: 'supreme' },
  'FR:CE': { name: 'Conseil d’État', country: 'FR', stage: 'supreme' },
  'FR:CC': { name: 'Conseil constitutionnel', country: 'FR', stage: 'constitutional' },
  'BE:CASS': { name: 'Cour de cassation (Belgique)', country: 'BE', stage: 'supreme' },
  'BE:GHCC': { name: 'Cour constitutionnelle (Belgique)', country: 'BE', stage: 'constitutional' },
  'DE:BVERFG': { name: 'Bundesverfassungsgericht', country: 'DE', stage: 'constitutional' },
  'DE:BGH': { name: 'Bundesgerichtshof', country: 'DE', stage: 'supreme' },
  'DE:BAG': { name: 'Bundesarbeitsgericht', country: 'DE', stage: 'supreme' },
  'DE:BVERWG': { name: 'Bundesverwaltungsgericht', country: 'DE', stage: 'supreme' },
  'ES:TS': { name: 'Tribunal Supremo', country: 'ES', stage: 'supreme' },
  'ES:TC': { name: 'Tribunal Constitucional', country: 'ES', stage: 'constitutional' },
  'ES:AN': { name: 'Audiencia Nacional', country: 'ES' },
  'IT:CASS': { name: 'Corte suprema di cassazione', country: 'IT', stage: 'supreme' },
  'IT:COST': { name: 'Corte costituzionale', country: 'IT', stage: 'constitutional' },
  'NL:HR': { name: 'Hoge Raad', country: 'NL', stage: 'supreme' },
  'PT:STJ': { name: 'Supremo Tribunal de Justiça', country: 'PT', stage: 'supreme' },
};

/** The court that an ECLI names; only its country where no more is known. */
export function courtOfEcli(country: string, court: string): Partial<Court> {
  const known = byEcli[`${country}:${court}`];
  if (known) return known;
  return /^(EU|CE|EP|UN)$/.test(country) ? {} : { country };
}
