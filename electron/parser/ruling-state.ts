import { countryCode } from './country.ts';
import type { Court } from './known-courts.ts';
import type { HeadLine } from './ruling-line.ts';
import type { Parties } from './ruling-parties.ts';

/** Above or in a court's name: `Republic of Kenya`, `Supreme Court of India`. */
const heading =
  /^(?:the )?(?:republic of|república (?:del?|da|do)|république (?:du|de la|de|d[’']))\s*(.+)$/iu;
const ofState = /\b(?:of|de|du|del)\s(?:the |la )?(\p{Lu}[\p{L}\s]+?)(?=\s(?:at|in)\s|,|$)/iu;

/** The state of a ruling: its court's own, or before a court of several states the one that answers there. */
export function stateIn(
  court: Partial<Court>,
  parties: Parties | undefined,
  lines: readonly HeadLine[],
): string | undefined {
  if (court.country !== undefined) return court.country;
  if (court.stage === 'international') {
    const answering = parties?.people.findLast(({ role }) => role !== 'judge')?.name ?? '';
    return countryCode(answering.replace(/\s+(?:et al\.?|y otros)$/iu, ''));
  }
  const named = [
    ...lines.slice(0, 12).map(({ text }) => heading.exec(text)?.[1]),
    ofState.exec(court.name ?? '')?.[1],
  ];
  return named.map(countryCode).find((code) => code !== undefined);
}
