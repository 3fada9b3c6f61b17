import { withRoom } from './packed/with-room.ts';

/** Runs of letters with the numbers of their terms, by language: looked up in a text without cutting them out of it. */
export interface RunTable {
  readonly count: number;
  /** `language`: by a number below 65,536. */
  within(text: string, language: number): RunsInText;
  /** Puts the numbers of an entry into `into` from `at` on, and answers where they end. */
  read(entry: number, into: Int32Array, at: number): number;
}

/** Made once a text: an object a run would be millions. */
interface RunsInText {
  /** The entry of the run [start, end); -1 when it is not known. */
  find(start: number, end: number): number;
  add(start: number, end: number, numbers: readonly number[]): void;
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

  /** A new entry with room for so much. */
  function makeRoom(ofUnits: number, ofNumbers: number): number {
    const entry = count;
    count += 1;
    hashes = withRoom(hashes, count);
    languages = withRoom(languages, count);
    unitStarts = withRoom(unitStarts, count + 1);
    numberStarts = withRoom(numberStarts, count + 1);
    units = withRoom(units, (unitStarts[entry] ?? 0) + ofUnits);
    numbers = withRoom(numbers, (numberStarts[entry] ?? 0) + ofNumbers);
    return entry;
  }

  function place(entry: number): void {
    const mask = slots.length - 1;
    let slot = (hashes[entry] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry + 1;
  }

  function putIn(entry: number): void {
    if (count * 2 <= slots.length) {
      place(entry);
      return;
    }
    slots = new Int32Array(slots.length * 4);
    for (let each = 0; each < count; each += 1) place(each);
  }

  return {
    get count() {
      return count;
    },
    within(text, language) {
      function hashOf(start: number, end: number): number {
        let hash = language ^ 0x811c_9dc5;
        for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
        return hash ^ (hash >>> 15);
      }

      function isRun(entry: number, start: number, end: number): boolean {
        const first = unitStarts[entry] ?? 0;
        if ((unitStarts[entry + 1] ?? 0) - first !== end - start || languages[entry] !== language)
          return false;
        for (let at = start; at < end; at += 1)
          if (units[first + at - start] !== text.charCodeAt(at)) return false;
        return true;
      }

      return {
        find(start, end) {
          const hash = hashOf(start, end);
          const mask = slots.length - 1;
          for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
            const entry = (slots[slot] ?? 0) - 1;
            if (entry < 0 || (hashes[entry] === hash && isRun(entry, start, end))) return entry;
          }
        },
        add(start, end, ofRun) {
          const entry = makeRoom(end - start, ofRun.length);
          const first = unitStarts[entry] ?? 0;
          hashes[entry] = hashOf(start, end);
          languages[entry] = language;
          for (let at = start; at < end; at += 1) units[first + at - start] = text.charCodeAt(at);
          numbers.set(ofRun, numberStarts[entry]);
          unitStarts[entry + 1] = first + end - start;
          numberStarts[entry + 1] = (numberStarts[entry] ?? 0) + ofRun.length;
          putIn(entry);
        },
      };
    },
    read(entry, into, at) {
      const end = numberStarts[entry + 1] ?? 0;
      let next = at;
      for (let from = numberStarts[entry] ?? 0; from < end; from += 1) into[next++] = numbers[from] ?? 0;
      return next;
    },
  };
}
