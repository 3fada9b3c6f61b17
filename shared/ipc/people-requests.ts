import { z } from 'zod';
import { entrySchema } from '../model/activity.ts';
import { personIdSchema } from '../model/ids.ts';
import { personLineSchema, personViewSchema } from '../model/person-view.ts';
import { personDraftSchema, personSchema } from '../model/person.ts';

const sequence = entrySchema.shape.sequence;

/** People and organisations, by every form of their names. */
export const peopleRequests = {
  'people.list': { input: z.undefined(), output: z.array(personLineSchema) },
  'people.get': { input: personIdSchema, output: personViewSchema },
  'people.save': { input: personDraftSchema, output: personSchema },
  /** Answers the number of the log's entry: `activity.undo` brings the record back. */
  'people.remove': { input: personIdSchema, output: sequence },
  /** Makes one of two; answers the number of the log's entry, which `activity.undo` takes back. */
  'people.merge': { input: z.object({ kept: personIdSchema, other: personIdSchema }), output: sequence },
} as const;
