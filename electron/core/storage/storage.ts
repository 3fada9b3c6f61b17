import { sha256Schema, type Sha256 } from '../../../shared/model/ids.ts';
import type { IoPort } from '../disk/io-port.ts';
import type { RecordFormat } from './record-format.ts';
import type { Seal } from '../sealing/seal.ts';

/** Where an archive lies, and how its bytes get there and back. */
export interface Storage {
  readonly io: IoPort;
  readonly seal: Seal;
  /** The archive's folder. */
  readonly folder: string;
  /** At opening and closing, a head is due when the journals since the last have passed this many bytes, and a quarter of it. */
  readonly journalLimit: number;
  /** The same for a head begun between two changes; larger, because it is not the last one of the day. */
  readonly workingLimit: number;
  /** Nothing is written, not even repairs: what opening finds torn is passed over and stays as it is. */
  readonly isReadOnly: boolean;
  /** How records are written, and how older ones are read. */
  readonly format: RecordFormat;
  /** Who the log says made a change: the local name at that moment, or undefined. */
  readonly who: () => string | undefined;
}

/** The last entry of the log that a state includes. */
export interface LogPosition {
  readonly sequence: number;
  /** SHA-256 of that entry as it was written; 64 zeros before the first. */
  readonly hash: Sha256;
}

/** Before the first entry. */
export const logStart: LogPosition = { sequence: 0, hash: sha256Schema.parse('0'.repeat(64)) };
