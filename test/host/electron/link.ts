import type { FromMain, ToMain } from '../messages.ts';

const waiting = new Map<number, (message: ToMain) => void>();
const listeners: ((message: ToMain) => void)[] = [];
let calls = 0;

if (!process.send) {
  throw new Error('This is the second host: start the program by test/host/launch.ts or tools/start.ts.');
}

process.on('message', (message: ToMain) => {
  const answer = 'call' in message ? waiting.get(message.call) : undefined;
  if (answer && (message.type === 'loaded' || message.type === 'dialog.answer')) {
    waiting.delete(message.call);
    answer(message);
    return;
  }
  for (const listener of listeners) listener(message);
});

// The process that drives Chromium is gone, and the window with it.
process.on('disconnect', () => process.exit());

/** Tells the driving process something. */
export function tell(message: FromMain): void {
  if (process.connected) process.send?.(message);
}

/** Hears what the driving process says unasked. */
export function hear(listener: (message: ToMain) => void): void {
  listeners.push(listener);
}

/** Asks the driving process and waits for its answer. */
export function ask(message: (call: number) => FromMain): Promise<ToMain> {
  calls += 1;
  const call = calls;
  return new Promise((resolve) => {
    waiting.set(call, resolve);
    tell(message(call));
  });
}
