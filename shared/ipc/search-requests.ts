import { z } from 'zod';
import { savedSearchIdSchema } from '../model/ids.ts';
import { savedSearchSchema, searchDraftSchema } from '../model/saved-search.ts';

/** The searches that somebody named; what they find the search worker tells. */
export const searchRequests = {
  'searches.list': { input: z.undefined(), output: z.array(savedSearchSchema) },
  'searches.save': { input: searchDraftSchema, output: savedSearchSchema },
  /** Answers the number of the log's entry: `activity.undo` brings the search back. */
  'searches.remove': { input: savedSearchIdSchema, output: z.int().positive() },
  /** Asks where to, then writes these rows as a CSV file of that name; answers whether it was written. */
  'searches.saveTable': {
    input: z.object({ fileName: z.string().min(1), rows: z.array(z.array(z.string())) }),
    output: z.boolean(),
  },
} as const;
