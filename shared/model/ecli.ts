import { isCountry } from './countries.ts';

/** A European Case Law Identifier taken apart (Council conclusions 2011/C 127/01, annex, 2). */
export interface Ecli {
  readonly ecli: string;
  /** As ECLI writes it: a country, `EU`, `CE` for the Council of Europe, `EP` for the Patent Office. */
  readonly country: string;
  readonly court: string;
  readonly year: number;
  readonly ordinal: string;
}

const pattern = /^ECLI:([A-Z]{2}):([A-Z][A-Z0-9]{0,6}):(\d{4}):([A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)$/;
const notStates = new Set(['EU', 'CE', 'EP', 'UN']);

/** Reads an identifier as it is written: five parts in capital letters, without spaces. Null where it is none. */
export function readEcli(text: string): Ecli | null {
  const [ecli, country = '', court = '', year = '', ordinal = ''] = pattern.exec(text) ?? [];
  if (ecli === undefined || !(notStates.has(country) || isCountry(country))) return null;
  // Rulings are older than the identifier, but courts of today are not older than this.
  return Number(year) < 1800 ? null : { ecli, country, court, year: Number(year), ordinal };
}
