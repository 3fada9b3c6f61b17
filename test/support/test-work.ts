import type { Work } from '../../electron/main/work.ts';

/** Work on an archive that begins and ends when a test says so; `order` hears that it was stopped. */
export interface TestWork extends Work {
  begin(): void;
  end(): void;
}

export function createTestWork(order: string[] = []): TestWork {
  let isWorking = false;
  let whole = Promise.resolve();
  let end = (): void => undefined;
  return {
    begin: () => {
      isWorking = true;
      whole = new Promise((resolve) => {
        end = () => {
          isWorking = false;
          resolve();
        };
      });
    },
    end: () => {
      end();
    },
    progress: () => (isWorking ? { done: 3, total: 8 } : null),
    ended: () => whole,
    stop: () => {
      if (isWorking) order.push('work stopped');
      end();
      return Promise.resolve();
    },
  };
}
