/**
 * What is wrong with a bag (RFC 8493), the sentence of each under `bag.<code>` in `shared/i18n`. Three are
 * told of bags that are complete (`isCompleteWith`), all others of bags that are not.
 */
type FaultCode =
  | 'declaration-missing'
  | 'declaration-wrong'
  | 'version-unknown'
  | 'charset-unknown'
  | 'charset-wrong'
  | 'manifest-missing'
  | 'line-wrong'
  | 'path-unsafe'
  | 'path-elsewhere'
  | 'hashes-differ'
  | 'file-missing'
  | 'file-awaited'
  | 'file-unlisted'
  | 'file-is-link'
  | 'file-unreadable'
  | 'file-unproven'
  | 'fixity'
  | 'oxum';

/** Whether all is there that must be, though it is not, or cannot be shown to be, what it was. */
export function isCompleteWith({ code }: BagFault): boolean {
  return code === 'fixity' || code === 'oxum' || code === 'file-unproven';
}

/** What is odd about a bag that is good all the same. */
type WarningCode =
  | 'listed-twice'
  | 'listed-otherwise'
  | 'listed-relative'
  | 'made-with-tools'
  | 'system-file'
  | 'system-file-missing'
  | 'fetch'
  | 'algorithm-unknown'
  | 'metadata-wrong';

interface Remark<Code extends string> {
  readonly code: Code;
  /** Path inside the bag, with `/`, as the bag writes it. */
  readonly file: string;
  /** Line of that file, from 1. */
  readonly line?: number;
  /** What stands there: a path, a version, an algorithm. */
  readonly found?: string;
}

export type BagFault = Remark<FaultCode>;
export type BagWarning = Remark<WarningCode>;

/** Where a check writes down what it comes upon. */
export interface BagRemarks {
  readonly errors: BagFault[];
  readonly warnings: BagWarning[];
}
