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
  const failures: unknown[] = [];
  const lane = async () => {
    for (let next = rest.next(); !next.done && failures.length === 0; next = rest.next())
      await work(next.value).catch((error: unknown) => failures.push(error));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  if (failures.length > 0) throw failures[0];
}
