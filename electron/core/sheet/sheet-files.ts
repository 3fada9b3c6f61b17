import type { RowCheck, RowProblem } from './sheet-check.ts';

/** Rows and files brought together. */
export interface SheetMatch {
  /** All rows, those of the wrong files among them with a problem more. */
  readonly checks: readonly RowCheck[];
  /** The row of each file, by its path. */
  readonly rowOf: ReadonlyMap<string, RowCheck>;
  /** Files that no row names. */
  readonly without: readonly string[];
}

/**
 * Finds the file that each row names, by its path (any beginning of it may be left out) or its bare name. Case, the way
 * letters are composed, and `\` for `/` make no difference; what came with a mail is named as it is, behind the mail's
 * path. `paths` are those inside what is imported.
 */
export function matchFiles(checks: readonly RowCheck[], paths: readonly string[]): SheetMatch {
  const byEnd = new Map<string, string[]>();
  for (const path of paths) {
    const parts = plainPath(path).split('/');
    for (let from = 0; from < parts.length; from += 1) {
      const end = parts.slice(from).join('/');
      byEnd.set(end, [...(byEnd.get(end) ?? []), path]);
    }
  }
  const rowOf = new Map<string, RowCheck>();
  const matched = checks.map((check) => {
    const [path, ...others] = candidatesOf(check.file, byEnd);
    const wrong = wrongFile(check.file, path, others.length);
    if (wrong !== null || path === undefined) return withProblem(check, wrong ?? 'file-missing');
    if (rowOf.has(path)) return withProblem(check, 'file-twice');
    rowOf.set(path, check);
    return check;
  });
  return { checks: matched, rowOf, without: paths.filter((path) => !rowOf.has(path)) };
}

function candidatesOf(file: string, byEnd: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const parts = plainPath(file).split('/');
  // What came with a mail is named behind it: only the import looks into mails.
  const mail = parts.findIndex((part, index) => part.endsWith('.eml') && index < parts.length - 1);
  if (mail >= 0) {
    const inside = file
      .trim()
      .replaceAll('\\', '/')
      .split('/')
      .slice(mail - parts.length + 1)
      .join('/');
    return candidatesOf(parts.slice(0, mail + 1).join('/'), byEnd).map((path) => `${path}/${inside}`);
  }
  // A path from another computer begins with folders that are not here.
  for (let from = 0; from < parts.length; from += 1) {
    const found = byEnd.get(parts.slice(from).join('/'));
    if (found) return found;
  }
  return [];
}

function wrongFile(file: string, path: string | undefined, others: number): RowProblem['wrong'] | null {
  if (file === '') return 'file-blank';
  if (path === undefined) return 'file-missing';
  return others > 0 ? 'file-ambiguous' : null;
}

function withProblem(check: RowCheck, wrong: RowProblem['wrong']): RowCheck {
  return { ...check, problems: [...check.problems, { wrong, column: '', cell: check.file }] };
}

function plainPath(path: string): string {
  return path
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(\.?\/)+/, '')
    .normalize('NFC')
    .toLowerCase();
}
