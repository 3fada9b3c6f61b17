import type { z } from 'zod';
import { asBuffer } from './as-buffer.ts';
import { damaged } from './storage-error.ts';

/** The JSON that the archive wrote as these bytes; throws `archive-damaged` naming `reason` for anything else. */
export function readJson<Schema extends z.ZodType>(
  schema: Schema,
  bytes: Uint8Array,
  reason: string,
): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(asBuffer(bytes).toString()));
  } catch (error) {
    throw damaged(reason, error);
  }
}
