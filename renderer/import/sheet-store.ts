import { failureOf, type Failure } from '../../shared/errors.ts';
import type { ImportWish } from '../../shared/ipc/import-requests.ts';
import type { OpenedSheet, PlannedSheet } from '../../shared/ipc/sheet-requests.ts';
import type { request } from '../client.ts';
import { createListeners } from '../ui/listeners.ts';

/** What a column says: a field's path or `file`; null where it is left aside. */
export type ColumnTarget = string | null;

export interface SheetState {
  readonly opened: OpenedSheet | null;
  readonly mapping: readonly ColumnTarget[];
  /** What would become of each row; null while that is not known. */
  readonly plan: PlannedSheet | null;
  readonly failure: Failure | null;
}

/** The table that describes the files of the queue. */
export interface SheetStore {
  readonly snapshot: () => SheetState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks for a table and reads it. */
  choose(): Promise<void>;
  /** Has a column say something; another one that said the same is left aside. */
  map(column: number, target: ColumnTarget): void;
  /** Finds out what would become of each row with these files, unless no column names them. */
  plan(paths: readonly string[]): Promise<void>;
  /** Does without a table. */
  readonly clear: () => void;
}

const empty: SheetState = { opened: null, mapping: [], plan: null, failure: null };

export function createSheetStore(ask: typeof request): SheetStore {
  const listeners = createListeners();
  let state = empty;
  /** Which plan was asked for last: an earlier one that comes later is of no use. */
  let asked = 0;
  const update = (patch: Partial<SheetState>) => {
    state = { ...state, ...patch };
    listeners.tell();
  };
  return {
    snapshot: () => state,
    subscribe: listeners.subscribe,
    async choose() {
      try {
        const opened = await ask('import.chooseSheet');
        if (opened) update({ opened, mapping: opened.mapping, plan: null, failure: null });
      } catch (error) {
        update({ failure: failureOf(error) });
      }
    },
    map(column, target) {
      const mapping = state.mapping.map((each, at) => {
        if (at === column) return target;
        return each === target ? null : each;
      });
      update({ mapping, plan: null });
    },
    async plan(paths) {
      asked += 1;
      const mine = asked;
      const { opened, mapping } = state;
      if (!opened || paths.length === 0 || !mapping.includes('file')) return;
      try {
        const plan = await ask('import.planSheet', { path: opened.path, mapping, paths: [...paths] });
        if (mine === asked && state.opened === opened) update({ plan, failure: null });
      } catch (error) {
        if (mine === asked) update({ failure: failureOf(error) });
      }
    },
    clear() {
      asked += 1;
      update(empty);
    },
  };
}

/** The table as the run is asked for it; nothing where none was chosen. */
export function sheetWish({ opened, mapping }: SheetState): Pick<ImportWish, 'sheet'> {
  return opened ? { sheet: { path: opened.path, mapping } } : {};
}
