import type { Handlers, RequestName } from '../../shared/ipc/contract.ts';
import type { DeriveKey } from '../core/keys/derive-process.ts';
import type { ArchiveRuns } from './archive-runs.ts';
import type { Dialogs } from './dialogs.ts';
import type { DossierFiles } from './dossier-files.ts';
import type { GivenSheets } from './given-sheets.ts';
import type { ImportRuns } from './import-runs.ts';
import type { Sample } from './sample-archive.ts';
import type { IdleLock } from './idle-lock.ts';
import type { Locker } from './locker.ts';
import type { ArchiveSession } from './session.ts';
import type { Settings } from './settings.ts';
import type { Tell } from './tell.ts';
import type { Work } from './work.ts';

/** What requests are answered with. */
export interface HandlerTools {
  readonly session: ArchiveSession;
  readonly settings: Settings;
  readonly tell: Tell;
  readonly dialogs: Dialogs;
  readonly runs: ImportRuns;
  readonly givenSheets: GivenSheets;
  readonly archiveRuns: ArchiveRuns;
  readonly dossierFiles: DossierFiles;
  readonly sample: Sample;
  /** The window's way to make keys of passphrases. */
  readonly derive: DeriveKey;
  readonly locker: Locker;
  readonly idleLock: Pick<IdleLock, 'touch'>;
  /** What works on the archive by itself. */
  readonly work: Work;
  /** Shows a file in the system's file manager. */
  readonly reveal: (path: string) => void;
}

/** The handlers of one noun's requests. */
export type HandlersOf<Noun extends string> = Pick<Handlers, Extract<RequestName, `${Noun}.${string}`>>;
