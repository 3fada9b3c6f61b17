import { z } from 'zod';
import type { Reply } from '../errors.ts';
import { dossierDraftSchema, dossierSchema } from '../model/dossier.ts';
import { dossierIdSchema, type ImportId } from '../model/ids.ts';
import type { ImportCounts } from '../model/import.ts';
import { interfaceLanguageSchema, preferencesSchema } from '../model/preferences.ts';
import { activityRequests } from './activity-requests.ts';
import { campaignRequests } from './campaign-requests.ts';
import { caseRequests } from './case-requests.ts';
import { documentRequests } from './document-requests.ts';
import { importRequests } from './import-requests.ts';
import { noteRequests } from './note-requests.ts';
import { openingRequests } from './opening-requests.ts';
import { overviewRequests } from './overview-requests.ts';
import { peopleRequests } from './people-requests.ts';
import type { RunKind } from './run-shapes.ts';
import { keyRequests, secretsSchema } from './key-requests.ts';
import { searchRequests } from './search-requests.ts';
import { vocabularyRequests } from './vocabulary-requests.ts';

const nothing = z.undefined();

/** What the window must know of the open archive; null when none is open. */
const archiveStateSchema = z
  .object({
    name: z.string(),
    documents: z.int(),
    /** False: the key lies beside the archive, and every screen says so. */
    isSealed: z.boolean(),
    isSample: z.boolean(),
  })
  .nullable();
export type ArchiveState = z.infer<typeof archiveStateSchema>;

/**
 * Every request of the window, by name, with the shape of what goes in and what comes back.
 * Bytes never travel here: texts, originals, index and dossiers go by the routes of `shared/ipc/routes.ts`.
 * A request that opens a dialog answers null when the person closed it without choosing.
 */
export const requests = {
  'archive.state': { input: nothing, output: archiveStateSchema },
  /**
   * Asks for a place, makes a new archive there, opens it. Without a passphrase its key lies beside it and there is no
   * recovery key; with one the recovery key is told this once. The passphrase must not be weak (`passphrase-weak`).
   */
  'archive.create': {
    input: z.object({ passphrase: z.string().nullable() }),
    output: z.object({ state: archiveStateSchema, recoveryKey: z.string().nullable() }).nullable(),
  },
  /** Words drawn at random in a language, to be a new archive's passphrase. */
  'archive.suggestPassphrase': { input: interfaceLanguageSchema, output: z.string() },
  /** Asks for an archive's folder and opens it; null too for a sealed one, which then waits for `archive.unlock`. */
  'archive.open': { input: nothing, output: archiveStateSchema },
  /** Whether a sealed archive has been chosen, or locked, and waits for its passphrase. */
  'archive.isLocked': { input: nothing, output: z.boolean() },
  /** Opens the archive that waits, by its passphrase or by its recovery key as it was written down. */
  'archive.unlock': {
    input: secretsSchema,
    output: archiveStateSchema,
  },
  /**
   * Closes the sealed archive that is open, has it wait to be unlocked again, and loads the page anew; before, the page
   * is told `archive.locking` and answers `archive.readyToLock`. What works on the archive is ended in order.
   */
  'archive.lock': { input: nothing, output: nothing },
  /** The page has saved what was typed: the lock may come. */
  'archive.readyToLock': { input: nothing, output: nothing },
  /** The person is at work in the window: idle time begins anew. The page says so every ten seconds at most. */
  'archive.inUse': { input: nothing, output: nothing },
  /** How far that has come which works on while the archive is locked; counts only, null when nothing does. */
  'archive.work': { input: nothing, output: z.object({ done: z.int(), total: z.int() }).nullable() },
  /** Opens an archive of the shipped samples, made in the profile folder the first time. */
  'archive.openSample': { input: nothing, output: archiveStateSchema },
  /** Closes the open archive, or forgets the one that waits. */
  'archive.close': { input: nothing, output: nothing },

  ...keyRequests,
  ...openingRequests,

  ...vocabularyRequests,

  ...documentRequests,

  ...importRequests,

  'dossiers.list': { input: nothing, output: z.array(dossierSchema) },
  'dossiers.save': { input: dossierDraftSchema, output: dossierSchema },
  /** Answers the number of the log's entry: `activity.undo` brings the dossier back. */
  'dossiers.remove': { input: dossierIdSchema, output: z.int().positive() },
  /** Asks for the PDF's file name; the token then stands for that file in the dossier route. */
  'dossiers.chooseFile': { input: z.string(), output: z.object({ token: z.string() }).nullable() },
  /** Shows the file just written in the system's file manager. */
  'dossiers.reveal': { input: z.string(), output: nothing },

  ...searchRequests,

  ...noteRequests,

  ...overviewRequests,

  ...caseRequests,

  ...peopleRequests,

  ...campaignRequests,

  ...activityRequests,

  'preferences.get': { input: nothing, output: preferencesSchema },
  'preferences.set': { input: preferencesSchema, output: preferencesSchema },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type RequestName = keyof typeof requests;
export type RequestInput<Name extends RequestName> = z.input<(typeof requests)[Name]['input']>;
export type RequestOutput<Name extends RequestName> = z.output<(typeof requests)[Name]['output']>;

/** What main tells the window unasked. Ids and counts only, never text. */
interface Events {
  readonly 'archive.changed': { readonly isOpen: boolean };
  /** The archive will be locked as soon as what was typed is saved (`archive.readyToLock`), or in two seconds. */
  readonly 'archive.locking': { readonly isLocking: true };
  /** The menu asks for a new archive: how it is to be sealed is said on the page. */
  readonly 'archive.wanted': { readonly isNew: true };
  /** Documents came, changed or went: the search worker asks for what it lacks. */
  readonly 'documents.changed': { readonly count: number };
  readonly 'import.progress': {
    readonly id: ImportId;
    readonly filesDone: number;
    readonly filesTotal: number;
    readonly bytesDone: number;
    readonly bytesTotal: number;
    readonly counts: ImportCounts;
    /** No further file is begun until `import.goOn`. */
    readonly isPaused: boolean;
    readonly isFinished: boolean;
  };
  /** How many objects a run over the archive has passed; how it ended is told by `activity.runs`. */
  readonly 'activity.progress': {
    readonly kind: RunKind;
    readonly done: number;
    readonly total: number;
    readonly isFinished: boolean;
  };
  /** Dossiers came, changed or went by other means than the dossier requests. */
  readonly 'dossiers.changed': { readonly count: number };
  /** Saved searches came, changed or went by other means than their requests. */
  readonly 'searches.changed': { readonly count: number };
  /** Pairs of documents that are both kept came or went by other means than `import.keepBoth`. */
  readonly 'pairs.changed': { readonly count: number };
  /** Notes came, changed or went. */
  readonly 'notes.changed': { readonly count: number };
  /** People, cases or campaigns came, changed or went. */
  readonly 'records.changed': { readonly count: number };
}

export type EventName = keyof Events;
export type EventPayload<Name extends EventName> = Events[Name];

/** The two channels, and nothing else, between page and main. */
export const requestChannel = 'request';
export const eventChannel = 'event';

/** What main provides: one function a request; it throws `AppError`, `serve.ts` makes the envelope. */
export type Handlers = {
  readonly [Name in RequestName]: (
    input: z.output<(typeof requests)[Name]['input']>,
  ) => RequestOutput<Name> | Promise<RequestOutput<Name>>;
};

/** What the preload script puts into the page as `window.testimonia`. */
export interface Bridge {
  request<Name extends RequestName>(
    name: Name,
    input: RequestInput<Name>,
  ): Promise<Reply<RequestOutput<Name>>>;
  /** Calls back for every event; returns the function that ends it. */
  onEvent(listener: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void): () => void;
  /** The path of a file dropped on the window. */
  pathOf(file: unknown): string;
}
