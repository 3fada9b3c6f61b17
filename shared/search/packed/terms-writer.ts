import type { Terms } from './terms.ts';

/** Takes terms in their order. */
export interface TermsWriter {
  readonly count: number;
  add(term: string): void;
  finish(): Terms;
}

/** What one byte can say is enough: terms are at most 64 units long, and less in common is never wrong. */
const mostShared = 255;

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length, mostShared);
  let common = 0;
  while (common < most && one.charCodeAt(common) === other.charCodeAt(common)) common += 1;
  return common;
}

export function createTermsWriter(): TermsWriter {
  let units = new Uint16Array(4096);
  let length = 0;
  let last = '';
  const starts: number[] = [0];
  const shared: number[] = [];
  return {
    get count() {
      return shared.length;
    },
    add(term) {
      if (length + term.length > units.length) {
        const larger = new Uint16Array(Math.ceil(units.length * 1.5) + term.length);
        larger.set(units.subarray(0, length));
        units = larger;
      }
      for (let index = 0; index < term.length; index += 1) units[length + index] = term.charCodeAt(index);
      length += term.length;
      starts.push(length);
      shared.push(commonStart(last, term));
      last = term;
    },
    finish: () => ({
      count: shared.length,
      units: units.slice(0, length),
      starts: new Uint32Array(starts),
      shared: new Uint8Array(shared),
    }),
  };
}
