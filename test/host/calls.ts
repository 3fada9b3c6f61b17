import type { ChildProcess } from 'node:child_process';
import type { FromMain, ToMain } from './messages.ts';

/** A question to main without its number. */
type Question = ToMain extends infer Message
  ? Message extends { call: number }
    ? Omit<Message, 'call'>
    : never
  : never;

/** The driving process's end of the line to main. */
export interface Calls {
  tell(message: ToMain): void;
  hear(listener: (message: FromMain) => void): void;
  /** Asks main; rejects when main ends first. */
  ask(question: Question): Promise<FromMain>;
}

/** Opens the line to main, over the channel that its process was started with. */
export function createCalls(child: ChildProcess): Calls {
  const waiting = new Map<number, { resolve: (message: FromMain) => void; reject: (error: Error) => void }>();
  let calls = 0;

  child.on('message', (message: FromMain) => {
    if (message.type !== 'answer' && message.type !== 'invoked' && message.type !== 'verdict') return;
    waiting.get(message.call)?.resolve(message);
    waiting.delete(message.call);
  });
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The program has ended.'));
    waiting.clear();
  });

  const tell = (message: ToMain): void => {
    if (child.connected) child.send(message);
  };
  return {
    tell,
    hear: (listener) => void child.on('message', listener),
    ask: (question) =>
      new Promise((resolve, reject) => {
        calls += 1;
        waiting.set(calls, { resolve, reject });
        tell({ ...question, call: calls });
      }),
  };
}
