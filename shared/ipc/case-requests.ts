import { z } from 'zod';
import { entrySchema } from '../model/activity.ts';
import { caseDraftSchema, caseSchema, linkSchema } from '../model/case.ts';
import {
  caseLineSchema,
  caseSurroundingsSchema,
  caseViewSchema,
  suggestionSchema,
} from '../model/case-view.ts';
import { caseIdSchema, documentIdSchema } from '../model/ids.ts';

/** Cases: documents about one matter. The page derives chain, timeline and parties from what `cases.get` answers. */
export const caseRequests = {
  'cases.list': { input: z.undefined(), output: z.array(caseLineSchema) },
  'cases.get': { input: caseIdSchema, output: caseViewSchema },
  /** Takes as long as reading all records: asked once the page is there. */
  'cases.surroundings': { input: caseIdSchema, output: caseSurroundingsSchema },
  'cases.save': { input: caseDraftSchema, output: caseSchema },
  'cases.add': {
    input: z.object({ id: caseIdSchema, documents: z.array(documentIdSchema).min(1) }),
    output: caseSchema,
  },
  /** Answers the number of the log's entry: `activity.undo` brings the case back. */
  'cases.remove': { input: caseIdSchema, output: entrySchema.shape.sequence },
  /** Documents that may belong to it, the likeliest first. */
  'cases.suggest': { input: caseIdSchema, output: z.array(suggestionSchema) },
  /** Says in the record of `from` how it is bound to `to`. */
  'cases.link': {
    input: linkSchema.pick({ relation: true }).extend({ from: documentIdSchema, to: documentIdSchema }),
    output: z.undefined(),
  },
} as const;
