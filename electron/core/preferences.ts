import { join } from 'node:path';
import { preferencesSchema, type Preferences } from '../../shared/model/preferences.ts';
import type { IoPort } from './disk/io-port.ts';
import { nodeIo } from './disk/node-io.ts';
import { readJson } from './disk/read-json.ts';
import { leaveOpen } from './sealing/seal.ts';
import { isDamage, systemCode } from './disk/storage-error.ts';
import { putFile, readWholeFile } from './disk/whole-file.ts';

const fileName = 'preferences.json';

/** The person's settings in a profile folder; the defaults where there are none, or none that can be read. */
export async function loadPreferences(profile: string, io: IoPort = nodeIo): Promise<Preferences> {
  try {
    return readJson(preferencesSchema, await readWholeFile(io, join(profile, fileName)), fileName);
  } catch (error) {
    if (isDamage(error) || systemCode(error) === 'ENOENT') return preferencesSchema.parse({});
    throw error;
  }
}

/**
 * Keeps the person's settings in a profile folder that is there. They are written to a new file that then takes the
 * old one's place, so that a full disk leaves the old ones. Throws `no-space` or `read-only`.
 */
export async function savePreferences(
  profile: string,
  preferences: Preferences,
  io: IoPort = nodeIo,
): Promise<void> {
  // Parsed, so that nothing but settings gets there: the file says nothing of any archive.
  const text = `${JSON.stringify(preferencesSchema.parse(preferences), null, 2)}\n`;
  await putFile(io, join(profile, fileName), leaveOpen(text));
}
