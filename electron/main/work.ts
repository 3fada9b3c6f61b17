/** How far something has come that works on the archive by itself. Counts only: the lock screen shows them. */
export interface WorkProgress {
  readonly done: number;
  readonly total: number;
}

/** What works on the archive by itself: an import, a check, a backup. */
export interface Work {
  /** Null while nothing works. */
  progress(): WorkProgress | null;
  /** Resolves when nothing works any more; at once when nothing does. Never rejects. */
  ended(): Promise<void>;
  /** Ends it in order: what it had in hand is safe when this resolves. */
  stop(): Promise<void>;
}

/** Several kinds of work as one. */
export function joinWork(works: readonly Work[]): Work {
  return {
    progress: () =>
      works.reduce<WorkProgress | null>((sum, work) => {
        const progress = work.progress();
        if (!sum || !progress) return sum ?? progress;
        return { done: sum.done + progress.done, total: sum.total + progress.total };
      }, null),
    ended: async () => {
      while (works.some((work) => work.progress())) await Promise.all(works.map((work) => work.ended()));
    },
    stop: async () => {
      await Promise.all(works.map((work) => work.stop()));
    },
  };
}
