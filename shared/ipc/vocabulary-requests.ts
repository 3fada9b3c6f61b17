import { z } from 'zod';
import { vocabularySchema } from '../model/vocabulary.ts';

/** What the archive has added to the program's terms and fields. */
export const vocabularyRequests = {
  'vocabulary.get': { input: z.undefined(), output: vocabularySchema },
} as const;
