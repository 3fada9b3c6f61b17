import { z } from 'zod';
import { overviewSchema } from '../model/overview.ts';

/** The figures of the archive. */
export const overviewRequests = {
  'overview.get': { input: z.undefined(), output: overviewSchema },
  /** Asks where to, then writes a figure as it is drawn under that name; answers whether it was written. */
  'overview.savePicture': {
    input: z.object({ fileName: z.string().min(1), svg: z.string().startsWith('<?xml') }),
    output: z.boolean(),
  },
} as const;
