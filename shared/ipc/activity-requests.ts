import { z } from 'zod';
import { documentIdSchema, instantSchema } from '../model/ids.ts';
import { failureSchema } from '../model/import.ts';
import { runStateSchema } from './run-shapes.ts';

const nothing = z.undefined();
/** The requests of the activity log, and of the long runs over the whole archive: part of `requests` in `contract.ts`. */
export const activityRequests = {
  /** The checks and backups of this archive since the window was opened. */
  'activity.runs': { input: nothing, output: runStateSchema },
  /** Starts to read this share of the objects; it goes on by `activity.progress`. `archive-busy` while another run does. */
  'activity.verify': { input: z.number().gt(0).max(1), output: nothing },
  /** Stops the run that is going on, and waits until it has. */
  'activity.stop': { input: nothing, output: nothing },
  /** Reads one original and compares it with its fixity value; the failure is told, not thrown, when it is not sound. */
  'activity.checkOriginal': {
    input: documentIdSchema,
    output: z.object({ at: instantSchema, failure: failureSchema.nullable() }),
  },
} as const;
