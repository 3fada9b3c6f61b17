import type { Campaign } from '../../shared/model/campaign.ts';

type Reached = Campaign['reached'];

/** Countries as they are written in the form: `FR 2017-10`, one a line. */
export function reachedText(reached: Reached): string {
  return reached.map(({ country, date }) => [country, date].filter(Boolean).join(' ')).join('\n');
}

const line = /^(?<country>[A-Za-z]{2})(?:[\s:]+(?<date>\d{4}(?:-\d{2}){0,2}[~?%]?))?$/;

/** The countries that were written; null where a line is no country code with a date or without one. */
export function readReached(text: string): Reached | null {
  const read = text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => line.exec(each)?.groups);
  const found = read.flatMap((groups) => {
    const country = groups?.['country']?.toUpperCase();
    const date = groups?.['date'];
    return country === undefined ? [] : [{ country, ...(date !== undefined && { date }) }];
  });
  return found.length === read.length ? found : null;
}
