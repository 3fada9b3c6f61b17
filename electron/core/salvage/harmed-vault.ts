import { join } from 'node:path';
import { asBuffer } from '../disk/as-buffer.ts';
import type { IoPort } from '../disk/io-port.ts';
import { keySlotSchema, type KeySlot } from '../keys/key-slots.ts';
import { systemCode } from '../disk/storage-error.ts';
import { newVaultFile, vaultFile } from '../keys/vault-file.ts';
import { readWholeFile } from '../disk/whole-file.ts';

/** What can be made out of a vault that is not what was written. Nothing in it is to be trusted before it opens something. */
export interface HarmedVault {
  /** What may be the archive's id; one sign may be wrong. */
  readonly ids: readonly string[];
  /** What may be a key that lies open: 64 digits, of which one may be wrong. */
  readonly openKeys: readonly string[];
  /** Ways in by a secret, whole in form; a wrapped key shows by itself whether it is what it was. */
  readonly slots: readonly KeySlot[];
}

/** The shapes of what is looked for: `x` is a hexadecimal digit. */
const idShape = 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx';
const keyShape = 'x'.repeat(64);

/** Longer than any slot as it is written. */
const slotLimit = 1000;

/** Reads what the vault's two files still hold, whatever became of the JSON around it. */
export async function readHarmedVault(io: IoPort, folder: string): Promise<HarmedVault> {
  const texts: string[] = [];
  for (const file of [vaultFile, newVaultFile]) {
    try {
      // A sign for every byte, whatever became of it.
      texts.push(asBuffer(await readWholeFile(io, join(folder, file))).toString('latin1'));
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
    }
  }
  const slots = new Map(texts.flatMap(slotsIn).map((slot) => [JSON.stringify(slot), slot]));
  return {
    ids: [...new Set(texts.flatMap((text) => piecesLike(text, idShape)))],
    openKeys: [...new Set(texts.flatMap((text) => piecesLike(text, keyShape)))],
    slots: [...slots.values()].filter(({ kind }) => kind !== 'none'),
  };
}

const digit = /[0-9a-f]/;

/** The pieces of a text that have a shape but for one sign at most, and are no part of a longer row of digits. */
function piecesLike(text: string, shape: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start + shape.length <= text.length; start += 1) {
    let wrong = 0;
    for (let at = 0; at < shape.length && wrong < 2; at += 1) {
      const sign = text.charAt(start + at);
      const isRight = shape.charAt(at) === 'x' ? digit.test(sign) : sign === shape.charAt(at);
      if (!isRight) wrong += 1;
    }
    const end = start + shape.length;
    const isApart = !digit.test(text.charAt(start - 1)) && !digit.test(text.charAt(end));
    if (wrong < 2 && isApart) pieces.push(text.slice(start, end));
  }
  return pieces;
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
