import type { RuleResult } from './check/check-report.ts';
import type { Translate } from '../i18n/translate.ts';

/** So many faults are named; the rest is in `--json`. */
const mostNamed = 8;

/** What was found of one rule of a dossier, as a sentence; where it does not hold, with what breaks it. */
export function sayRule({ rule, holds, faults }: RuleResult, translate: Translate): string {
  const named = faults.slice(0, mostNamed).join(', ');
  const where = faults.length > mostNamed ? `${named}, …` : named;
  return translate(`dossier.rule.${rule}`, { holds: String(holds), where });
}
