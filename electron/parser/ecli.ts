import { countryCode } from './country.ts';

/** A European Case Law Identifier taken apart (Council conclusions 2011/C 127/01, annex, 2). */
export interface Ecli {
  readonly ecli: string;
  /** As ECLI writes it: a member state, `EU`, `CE` for the Council of Europe, `EP` for the Patent Office. */
  readonly country: string;
  readonly court: string;
  readonly year: number;
}

const pattern = /\bECLI\s?:\s?([A-Z]{2}):([A-Z][A-Z0-9]{0,6}):(\d{4}):([A-Z0-9.]{1,25})/gi;
const notStates = new Set(['EU', 'CE', 'EP', 'UN']);

/** Every valid ECLI of a passage, in capital letters and without the full stop of its sentence. */
export function eclisIn(text: string): Ecli[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [country = '', court = '', year = '', written = ''] = match
      .slice(1)
      .map((part) => part.toUpperCase());
    const ordinal = written.replace(/\.+$/, '');
    const isKnown = notStates.has(country) || countryCode(country) === country;
    if (!isKnown || ordinal === '' || Number(year) < 1800) return [];
    return [{ ecli: `ECLI:${country}:${court}:${year}:${ordinal}`, country, court, year: Number(year) }];
  });
}
