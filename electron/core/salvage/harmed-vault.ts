import { join } from 'node:path';
import { asBuffer } from '../as-buffer.ts';
import type { IoPort } from '../io-port.ts';
import { keySlotSchema, type KeySlot } from '../key-slots.ts';
import { systemCode } from '../storage-error.ts';
import { newVaultFile, vaultFile } from '../vault-file.ts';
import { readWholeFile } from '../whole-file.ts';

/** What can be made out of a vault that is not what was written. Nothing in it is to be trusted before it opens something. */
export interface HarmedVault {
  /** What may be the archive's id: 36 signs each, one of them perhaps harmed. */
  readonly ids: readonly string[];
  /** Ways in that are still whole in form; a wrapped key shows by itself whether it is what it was. */
  readonly slots: readonly KeySlot[];
}

/** Longer than any slot as it is written. */
const slotLimit = 1000;

/** Reads what the vault's two files still hold, whatever became of the JSON around it. */
export async function readHarmedVault(io: IoPort, folder: string): Promise<HarmedVault> {
  const texts: string[] = [];
  for (const file of [vaultFile, newVaultFile]) {
    try {
      texts.push(asBuffer(await readWholeFile(io, join(folder, file))).toString());
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
    }
  }
  const slots = new Map(texts.flatMap(slotsIn).map((slot) => [JSON.stringify(slot), slot]));
  return { ids: [...new Set(texts.flatMap(idsIn))], slots: [...slots.values()] };
}

/** Nothing else in a vault is as long as an id. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/"([^"\n]{36})"/g)].map(([, id = '']) => id);
}

function slotsIn(text: string): KeySlot[] {
  return [...text.matchAll(/\{/g)]
    .map(({ index }) => slotAt(text.slice(index, index + slotLimit)))
    .filter((slot) => slot !== null);
}

/** The slot that a text begins with: it ends at one of the next braces. */
function slotAt(text: string): KeySlot | null {
  for (let end = text.indexOf('}'); end >= 0; end = text.indexOf('}', end + 1)) {
    try {
      const slot = keySlotSchema.safeParse(JSON.parse(text.slice(0, end + 1)));
      return slot.success ? slot.data : null;
    } catch {
      // Not yet its end.
    }
  }
  return null;
}
