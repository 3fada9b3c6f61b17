import { z } from 'zod';

/**
 * What whoever reads a text beside its original must know. `tracked-changes`: insertions that nobody has accepted are in
 * the text, deletions that nobody has accepted are not.
 */
export const remarkSchema = z.enum(['tracked-changes']);
