/** What must hold of a dossier's file; `archival` only where it says so of itself, `same-file` and `documents` only where its sidecar is there to compare. */
export type DossierRule =
  | 'undamaged'
  | 'opens'
  | 'labels'
  | 'numbers'
  | 'links'
  | 'bookmarks'
  | 'inert'
  | 'fonts'
  | 'upright'
  | 'archival'
  | 'same-file'
  | 'documents';

/** A rule and what breaks it: numbers of pages in the file, from 1, or names; nothing where it holds. */
export interface RuleResult {
  readonly rule: DossierRule;
  readonly holds: boolean;
  readonly faults: readonly string[];
}

export interface CheckReport {
  readonly pages: number;
  readonly rules: readonly RuleResult[];
}

export function ruleResult(rule: DossierRule, faults: readonly (string | number)[]): RuleResult {
  return { rule, holds: faults.length === 0, faults: faults.map(String) };
}
