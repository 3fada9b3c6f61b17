import { withRoom } from './packed/with-room.ts';

/** Runs of letters with the numbers of their terms, by language: looked up in a text without cutting them out of it. */
export interface RunTable {
  readonly count: number;
  /** The entry of the run [start, end) of a text; -1 when it is not known. */
  find(run: RunInText): number;
  add(run: RunInText, numbers: readonly number[]): void;
  /** Puts the numbers of an entry into `into` from `at` on, and answers where they end. */
  read(entry: number, into: Int32Array, at: number): number;
}

interface RunInText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** By a number below 65,536. */
  readonly language: number;
}

export function createRunTable(): RunTable {
  let slots = new Int32Array(1 << 14);
  let count = 0;
  let hashes = new Int32Array(1 << 12);
  let languages = new Uint16Array(1 << 12);
  /** Where each run begins among the units, and its numbers among the numbers; the next one's is its end. */
  let unitStarts = new Int32Array(1 << 12);
  let numberStarts = new Int32Array(1 << 12);
  let units = new Uint16Array(1 << 15);
  let numbers = new Int32Array(1 << 13);

  function hashOf({ text, start, end, language }: RunInText): number {
    let hash = language ^ 0x811c_9dc5;
    for (let place = start; place < end; place += 1)
      hash = Math.imul(hash ^ text.charCodeAt(place), 0x0100_0193);
    return hash ^ (hash >>> 15);
  }

  function isRun(entry: number, { text, start, end, language }: RunInText): boolean {
    const first = unitStarts[entry] ?? 0;
    if ((unitStarts[entry + 1] ?? 0) - first !== end - start || languages[entry] !== language) return false;
    for (let place = start; place < end; place += 1)
      if (units[first + place - start] !== text.charCodeAt(place)) return false;
    return true;
  }

  function place(entry: number): void {
    const mask = slots.length - 1;
    let slot = (hashes[entry] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry + 1;
  }

  return {
    get count() {
      return count;
    },
    find(run) {
      const hash = hashOf(run);
      const mask = slots.length - 1;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const entry = (slots[slot] ?? 0) - 1;
        if (entry < 0 || (hashes[entry] === hash && isRun(entry, run))) return entry;
      }
    },
    add(run, ofRun) {
      const { text, start, end, language } = run;
      const entry = count;
      count += 1;
      hashes = withRoom(hashes, count);
      languages = withRoom(languages, count);
      unitStarts = withRoom(unitStarts, count + 1);
      numberStarts = withRoom(numberStarts, count + 1);
      const [firstUnit, firstNumber] = [unitStarts[entry] ?? 0, numberStarts[entry] ?? 0];
      units = withRoom(units, firstUnit + end - start);
      numbers = withRoom(numbers, firstNumber + ofRun.length);
      hashes[entry] = hashOf(run);
      languages[entry] = language;
      for (let at = start; at < end; at += 1) units[firstUnit + at - start] = text.charCodeAt(at);
      numbers.set(ofRun, firstNumber);
      unitStarts[count] = firstUnit + end - start;
      numberStarts[count] = firstNumber + ofRun.length;
      if (count * 2 <= slots.length) {
        place(entry);
        return;
      }
      slots = new Int32Array(slots.length * 4);
      for (let each = 0; each < count; each += 1) place(each);
    },
    read(entry, into, at) {
      const end = numberStarts[entry + 1] ?? 0;
      let next = at;
      for (let from = numberStarts[entry] ?? 0; from < end; from += 1) into[next++] = numbers[from] ?? 0;
      return next;
    },
  };
}
