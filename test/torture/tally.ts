/** What came of many crashes. All but `states` and `lives` must be 0. */
export interface Tally {
  /** Crashed disks, each different from all others of its moment, that were opened, compared and worked on in. */
  states: number;
  /** Of those, how many were crashed a second time, while the first crash was being put right. */
  again: number;
  lives: number;
  /** Archives that did not open. */
  unopened: number;
  /** Acknowledged changes that were not there, or not as they were. */
  lost: number;
  /** The first few, each with what makes it happen again. */
  readonly faults: string[];
}

export function newTally(): Tally {
  return { states: 0, again: 0, lives: 0, unopened: 0, lost: 0, faults: [] };
}

const faultsTold = 20;

export function tellFault(tally: Tally, fault: string): void {
  if (tally.faults.length < faultsTold) tally.faults.push(fault);
}
