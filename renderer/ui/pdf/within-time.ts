/** Waits for work, but no longer than so many milliseconds: then it throws what `onTimeout` gives. */
export async function withinTime<Value>(
  work: Promise<Value>,
  milliseconds: number,
  onTimeout: () => Error,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(onTimeout());
    }, milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
