/**
 * Whether a message holds more than `most`: its texts in UTF-16 units, its bytes, and 8 for everything else, counted
 * without a look at what it means. It stops counting when it is too much.
 */
export function isLargerThan(message: unknown, most: number): boolean {
  let left = most;
  const waiting: unknown[] = [message];
  while (waiting.length > 0 && left >= 0) {
    const value = waiting.pop();
    left -= 8;
    if (typeof value === 'string') left -= value.length;
    else if (ArrayBuffer.isView(value)) left -= value.byteLength;
    else if (typeof value === 'object' && value !== null) {
      for (const each of Object.values(value)) waiting.push(each);
    }
  }
  return left < 0;
}
