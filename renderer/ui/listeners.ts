/** Who wants to know when something has changed. */
export interface Listeners {
  /** Calls back at every change; returns the function that ends it. As `useSyncExternalStore` wants it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: () => void;
}

export function createListeners(): Listeners {
  const all = new Set<() => void>();
  return {
    subscribe: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell: () => {
      for (const listener of all) listener();
    },
  };
}
