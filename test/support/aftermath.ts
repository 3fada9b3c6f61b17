import { diceOf, type Dice } from './dice.ts';
import type { DiskFile, DiskFolder } from './disk-tree.ts';

/**
 * How a pulled plug treats what was not synced: all lost, all kept (as when only the program was killed), or, by the
 * dice of a seed, each name lost or kept, and each file's bytes lost, kept, cut anywhere, filled up with zeros or with
 * rubbish, or written by some sectors and not by others.
 */
export type Aftermath = 'lost' | 'kept' | { readonly seed: number };

const sectorLength = 512;

/** What is left of a tree after the plug was pulled. */
export function survivorOf(folder: DiskFolder, aftermath: Aftermath): DiskFolder {
  return survivingFolder(folder, chanceOf(aftermath));
}

/** Of its numbers, 0 means that what was not synced is lost, 1 that it is kept. */
function chanceOf(aftermath: Aftermath): Dice {
  if (aftermath === 'lost') return () => 0;
  if (aftermath === 'kept') return () => 1;
  return diceOf(aftermath.seed);
}

function survivingFolder(folder: DiskFolder, dice: Dice): DiskFolder {
  const names = new Map<string, DiskFile | DiskFolder>();
  for (const name of new Set([...folder.durable.keys(), ...folder.names.keys()])) {
    const before = folder.durable.get(name);
    const now = folder.names.get(name);
    const kept = before === now || dice(2) === 0 ? before : now;
    if (kept)
      names.set(name, kept.kind === 'folder' ? survivingFolder(kept, dice) : survivingFile(kept, dice));
  }
  return { kind: 'folder', names, durable: new Map(names) };
}

function survivingFile({ bytes, durable }: DiskFile, dice: Dice): DiskFile {
  const kept = bytes === durable || bytes.equals(durable) ? durable : survivingBytes(bytes, durable, dice);
  return { kind: 'file', bytes: kept, durable: kept, isLocked: false, sharing: 0 };
}

function survivingBytes(bytes: Buffer, durable: Buffer, dice: Dice): Buffer {
  const fate = dice(6);
  if (fate === 0) return durable;
  if (fate === 1) return bytes;
  const from = durable.length + dice(Math.max(1, bytes.length - durable.length));
  if (fate === 2) return bytes.subarray(0, from);
  if (fate === 3) return filledFrom(bytes, from, 0);
  if (fate === 4) return filledFrom(bytes, from, 0xa7);
  const scattered = Buffer.from(bytes);
  for (let at = durable.length; at < bytes.length; at += sectorLength)
    if (dice(2) === 0) scattered.fill(0, at, Math.min(at + sectorLength, bytes.length));
  return scattered;
}

function filledFrom(bytes: Buffer, from: number, value: number): Buffer {
  const filled = Buffer.from(bytes);
  return filled.fill(value, Math.min(from, filled.length));
}
