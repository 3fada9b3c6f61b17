import { z } from 'zod';
import { instantSchema } from '../model/ids.ts';

const nothing = z.undefined();

/** What opening the archive found; all of it lets the person go on, and all of it must be said. */
const openingFoundSchema = z.object({
  /** Its medium cannot be written to: whatever would change it fails as `read-only`. */
  isReadOnly: z.boolean(),
  /** Files that were bad, by their place in the archive, and what stands in for them. */
  repairs: z.array(z.object({ file: z.string(), found: z.enum(['damaged', 'torn']) })),
  /** It is not what was seen on this machine: an older copy, or one that went another way. */
  olderCopy: z
    .object({
      kind: z.enum(['older', 'forked']),
      seen: z.object({ sequence: z.int(), at: instantSchema }),
      found: z.object({ sequence: z.int() }),
    })
    .nullable(),
});
export type OpeningFound = z.infer<typeof openingFoundSchema>;

/** The requests about what opening the archive found: part of `requests` in `contract.ts`. */
export const openingRequests = {
  'opening.found': { input: nothing, output: openingFoundSchema },
  /** Takes the older copy for the truth from now on; answers what is still to be said. */
  'opening.acceptCopy': { input: nothing, output: openingFoundSchema },
} as const;
