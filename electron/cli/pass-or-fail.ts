import type { RuleResult } from '../../shared/dossier/check/check-report.ts';

/** A check's rules as `--json` prints them. */
export function passOrFail(rules: readonly RuleResult[]): Readonly<Record<string, 'pass' | 'fail'>> {
  return Object.fromEntries(rules.map(({ rule, holds }) => [rule, holds ? 'pass' : 'fail']));
}
