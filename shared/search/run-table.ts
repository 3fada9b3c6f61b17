import { withRoom } from './packed/with-room.ts';

/** Runs of letters with the numbers of their terms, by language: looked up in a text without cutting them out of it. */
export interface RunTable {
  readonly count: number;
  /** `units`: of the text, as UTF-16. `language`: by a number below 65,536. */
  within(units: Uint16Array, language: number): RunsInText;
  /** Puts the numbers of an entry into `into` from `at` on, and answers where they end. */
  read(entry: number, into: Int32Array, at: number): number;
}

/** Made once a text: an object a run would be millions. */
interface RunsInText {
  /** The entry of the run [start, end); -1 when it is not known. */
  find(start: number, end: number): number;
  /** Remembers the numbers of a run, if it has no more than 255 units and no more of them. */
  add(start: number, end: number, numbers: readonly number[]): void;
}

/** Lengths are told in a byte. */
const longest = 255;

/** The run's language, and its length below the count of its numbers. */
const headUnits = 2;

export function createRunTable(): RunTable {
  /** Of each run its hash, and where its record begins and 1; 0 is free. */
  let slots = new Int32Array(1 << 15);
  /** All that is known of a run in one place, for each place looked at is waited for: head, units, numbers in two units each. */
  let records = new Uint16Array(1 << 16);
  let length = 0;
  let count = 0;

  function place(hash: number, record: number): void {
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = hash;
    slots[slot + 1] = record;
  }

  function putIn(hash: number, record: number): void {
    count += 1;
    if (count * 4 > slots.length) {
      const before = slots;
      slots = new Int32Array(before.length * 4);
      for (let slot = 0; slot < before.length; slot += 2)
        if (before[slot + 1] !== 0) place(before[slot] ?? 0, before[slot + 1] ?? 0);
    }
    place(hash, record + 1);
  }

  return {
    get count() {
      return count;
    },
    within(units, language) {
      function hashOf(start: number, end: number): number {
        let hash = language ^ 0x811c_9dc5;
        for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x0100_0193);
        return hash ^ (hash >>> 15);
      }

      function isRun(record: number, start: number, end: number): boolean {
        if (records[record] !== language || ((records[record + 1] ?? 0) & 255) !== end - start) return false;
        const first = record + headUnits;
        for (let at = start; at < end; at += 1) if (records[first + at - start] !== units[at]) return false;
        return true;
      }

      return {
        find(start, end) {
          const hash = hashOf(start, end);
          const mask = slots.length - 1;
          for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
            const record = (slots[slot + 1] ?? 0) - 1;
            if (record < 0 || (slots[slot] === hash && isRun(record, start, end))) return record;
          }
        },
        add(start, end, numbers) {
          if (end - start > longest || numbers.length > longest) return;
          const record = length;
          records = withRoom(records, record + headUnits + (end - start) + numbers.length * 2);
          records[length++] = language;
          records[length++] = (end - start) | (numbers.length << 8);
          for (let at = start; at < end; at += 1) records[length++] = units[at] ?? 0;
          for (const number of numbers) {
            records[length++] = number & 0xffff;
            records[length++] = number >>> 16;
          }
          putIn(hashOf(start, end), record);
        },
      };
    },
    read(entry, into, at) {
      const head = records[entry + 1] ?? 0;
      let from = entry + headUnits + (head & 255);
      const end = at + (head >>> 8);
      for (let next = at; next < end; next += 1, from += 2)
        into[next] = (records[from] ?? 0) | ((records[from + 1] ?? 0) << 16);
      return end;
    },
  };
}
