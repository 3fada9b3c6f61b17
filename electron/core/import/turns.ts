/** Does work on a key after all work on the same key that was asked for before; other keys do not wait. */
export type TakeTurn<Key> = <T>(key: Key, work: () => Promise<T>) => Promise<T>;

export function createTurns<Key>(): TakeTurn<Key> {
  const last = new Map<Key, Promise<unknown>>();
  return async (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work);
    const ended = mine.catch(() => undefined);
    last.set(key, ended);
    try {
      return await mine;
    } finally {
      if (last.get(key) === ended) last.delete(key);
    }
  };
}
