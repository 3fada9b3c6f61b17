/**
 * Everything that can go wrong and that a person can act on, with the exit code the command line ends with
 * (1 some items failed, 2 wrong usage, 3 wrong passphrase, 4 damaged, 5 in use, 6 no such archive, 7 refused).
 * The sentence for each code stands in `shared/i18n` under `error.<code>`, once in each language.
 */
export const exitCodes = {
  'wrong-usage': 2,
  'archive-missing': 6,
  'archive-exists': 7,
  'archive-damaged': 4,
  'archive-newer': 7,
  'archive-in-use': 5,
  'archive-closed': 2,
  'passphrase-unsaid': 2,
  'passphrase-needed': 3,
  'passphrase-wrong': 3,
  'passphrase-weak': 2,
  'passphrase-differs': 2,
  'recovery-key-mistyped': 3,
  'recovery-key-wrong': 3,
  'key-missing': 1,
  'key-last': 7,
  'memory-missing': 7,
  'read-only': 7,
  'no-space': 7,
  'not-readable': 7,
  'disk-failed': 7,
  'document-missing': 1,
  'dossier-missing': 1,
  'dossier-empty': 1,
  'dossier-not-archival': 7,
  'search-missing': 1,
  'note-missing': 1,
  'person-missing': 1,
  'person-merged-with-itself': 2,
  'pseudonym-missing': 2,
  'pseudonym-tells-name': 2,
  'case-missing': 1,
  'campaign-missing': 1,
  'term-in-use': 7,
  'field-in-use': 7,
  'terms-table-wrong': 2,
  'fields-table-wrong': 2,
  'passages-missing': 1,
  'passage-gone': 1,
  'redaction-left': 7,
  'entry-missing': 1,
  'undo-conflict': 7,
  'undo-refused': 7,
  'import-missing': 1,
  'import-in-dossier': 7,
  'document-in-dossier': 7,
  'statement-unreadable': 1,
  'import-running': 5,
  'import-ended': 1,
  'archive-busy': 5,
  stopped: 1,
  'backup-other': 7,
  'backup-ahead': 7,
  'backup-inside': 2,
  'restore-other': 7,
  'restore-diverged': 7,
  'restore-behind': 7,
  'file-missing': 1,
  'file-is-link': 1,
  'file-unreadable': 1,
  'file-empty': 1,
  'file-too-large': 1,
  'file-too-deep': 1,
  'zip-name-unsafe': 1,
  'zip-bomb': 1,
  'file-not-written': 1,
  'script-not-built': 7,
  'bag-field-differs': 7,
  'file-exists': 7,
  'sheet-unknown': 2,
  'sheet-without-files': 2,
  'sheet-row-wrong': 1,
  'format-unknown': 1,
  'format-damaged': 1,
  'format-encrypted': 1,
  'pdf-too-slow': 1,
  'text-missing': 1,
  'model-missing': 1,
  'parser-timeout': 1,
  'parser-memory': 1,
  'parser-crashed': 1,
  internal: 1,
} as const satisfies Record<string, 1 | 2 | 3 | 4 | 5 | 6 | 7>;

export type ErrorCode = keyof typeof exitCodes;

export const errorCodes = Object.keys(exitCodes) as readonly ErrorCode[];

/** What fills the blanks of an error's sentence: names, counts, reasons. Shown to the person, never logged. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** An error a person can act on. Anything else thrown is a bug and is told as `internal`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}

/** How an error travels between processes: Electron keeps only the message of one that is thrown. */
export interface Failure {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

/** The envelope of every answer across a process border. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** What a system's call answers when a disk is failing, or was pulled out. Which file it was is no fault of ours. */
const diskFailures: ReadonlySet<unknown> = new Set(['EIO', 'ENXIO', 'ENODEV', 'ESTALE', 'ETIMEDOUT']);

/** What crosses the border for anything thrown: an `AppError` as it is, a failing disk, a bug as `internal`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, details: error.details };
  const isDiskFailure = error instanceof Error && 'code' in error && diskFailures.has(error.code);
  if (isDiskFailure) return { code: 'disk-failed', details: {} };
  return { code: 'internal', details: { reason: error instanceof Error ? error.message : String(error) } };
}
