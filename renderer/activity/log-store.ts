import { failureOf, type Failure } from '../../shared/errors.ts';
import type { ListedAbout } from '../../shared/ipc/activity-requests.ts';
import type { ActivityLine } from '../../shared/model/activity-line.ts';
import type { onEvent, request } from '../client.ts';
import { createListeners } from '../ui/listeners.ts';

/** What is known of the log: its lines by row, as far as they were looked at. Row 0 is the newest entry. */
export interface LogState {
  readonly about: ListedAbout;
  /** How many there are; null until the first were read. */
  readonly total: number | null;
  readonly lines: ReadonlyMap<number, ActivityLine>;
  readonly failure: Failure | null;
}

export interface LogStore {
  readonly snapshot: () => LogState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the rows `first` up to, without, `end`, unless they were read. */
  want(first: number, end: number): void;
  choose(about: ListedAbout): void;
  /** Reads anew what is on the screen. */
  readonly refresh: () => void;
}

interface Machine {
  readonly request: typeof request;
  readonly onEvent: typeof onEvent;
}

/** How many lines are asked for at once. */
const page = 100;

/** While an import goes on the log grows all the time: rows in sight are read anew at most this often, in milliseconds. */
const leastPause = 1000;

/** The one owner of the log's lines in the window. */
export function createLogStore({ request: ask, onEvent: hear }: Machine): LogStore {
  const listeners = createListeners();
  let state: LogState = { about: 'all', total: null, lines: new Map(), failure: null };
  /** Rises when what was asked for is no longer wanted. */
  let era = 0;
  let inView = { first: 0, end: 1 };
  let asked = new Set<number>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const update = (patch: Partial<LogState>) => {
    state = { ...state, ...patch };
    listeners.tell();
  };

  async function read(number: number): Promise<void> {
    asked.add(number);
    const [started, { about }] = [era, state];
    try {
      const { lines, total } = await ask('activity.list', { about, offset: number * page, limit: page });
      if (started !== era) return;
      const known = new Map(state.lines);
      for (const [place, line] of lines.entries()) known.set(number * page + place, line);
      update({ lines: known, total, failure: null });
    } catch (error) {
      if (started !== era) return;
      asked.delete(number);
      update({ failure: failureOf(error) });
    }
  }

  function want(first: number, end: number): void {
    inView = { first, end };
    const last = Math.floor(Math.max(first, end - 1) / page);
    for (let number = Math.floor(first / page); number <= last; number += 1)
      if (!asked.has(number)) void read(number);
  }

  /** The lines known stay on the screen until the newer ones have come. */
  function refresh(): void {
    era += 1;
    asked = new Set();
    want(inView.first, inView.end);
  }

  function refreshSoon(): void {
    timer ??= setTimeout(() => {
      timer = null;
      refresh();
    }, leastPause);
  }

  function reset(about: ListedAbout): void {
    inView = { first: 0, end: 1 };
    update({ about, total: null, lines: new Map(), failure: null });
    refresh();
  }

  hear('documents.changed', refreshSoon);
  hear('dossiers.changed', refresh);
  hear('archive.changed', ({ isOpen }) => {
    if (isOpen) reset('all');
  });

  return { snapshot: () => state, subscribe: listeners.subscribe, want, refresh, choose: reset };
}
