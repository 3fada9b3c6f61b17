/**
 * Works on many things, a few at a time, so that the disk reads one while another is checked; memory holds no more than
 * these few. The first failure is thrown once those under way have ended, and nothing new is begun after it.
 */
export async function eachInFlight<T>(
  things: Iterable<T>,
  atOnce: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const rest = things[Symbol.iterator]();
  let failure: { readonly error: unknown } | null = null;
  const lane = async () => {
    for (let next = rest.next(); !next.done && !failure; next = rest.next()) {
      try {
        await work(next.value);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  if (failure) throw (failure as { readonly error: unknown }).error;
}
