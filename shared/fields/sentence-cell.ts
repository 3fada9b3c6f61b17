import type { SentencePart } from '../model/document.ts';
import { termCode, type Term } from './thesauri.ts';

const units = ['hours', 'days', 'weeks', 'months', 'years'] as const;

const counted = /^(?<type>.*?)\s+(?<amount>\d+(?:\.\d+)?)\s*(?<unit>\p{L}+)(?:\s+(?<suspended>\S+))?$/u;
const uncounted = /^(?<type>.*?)(?:\s+(?<suspended>suspended))?$/u;

/** `imprisonment 42 months suspended`, `fine 20000 NOK`, `community-service 120 hours`; undefined for anything else. */
export function readSentence(text: string, types: readonly Term[]): SentencePart | undefined {
  const said = counted.exec(text)?.groups ?? uncounted.exec(text)?.groups;
  const type = termCode(types, said?.['type'] ?? '');
  if (type === undefined || (said?.['suspended'] ?? 'suspended') !== 'suspended') return undefined;
  const suspended = said?.['suspended'] === undefined ? {} : { isSuspended: true };
  if (said?.['amount'] === undefined) return { type, ...suspended };
  const word = said['unit'] ?? '';
  const unit = units.find((each) => each === word || each === `${word}s`);
  const money = /^[A-Z]{3}$/.test(word) ? word : undefined;
  const found = unit ?? money;
  return found === undefined
    ? undefined
    : { type, amount: Number(said['amount']), unit: found, ...suspended };
}

/** As `readSentence` reads it. */
export function sentenceCell({ type, amount, unit, isSuspended }: SentencePart): string {
  return [type, amount, unit, isSuspended === true && 'suspended']
    .filter((part) => part !== undefined && part !== false)
    .join(' ');
}
