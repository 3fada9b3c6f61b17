import type { JSHandle } from 'playwright-core';
import { questionOf } from '../host/dialog-question.ts';
import type { DialogAnswer, DialogQuestion } from '../host/messages.ts';
import type { TakenSystem } from './take-system.ts';

interface Person {
  readonly answer: (question: DialogQuestion) => Promise<DialogAnswer>;
  /** A file was shown in the file manager. */
  readonly onShown: (path: string) => void;
}

/** Sits before the system that was taken in Electron's main process, until the program ends. */
export async function answerDialogs(
  system: Pick<JSHandle<TakenSystem>, 'evaluate'>,
  person: Person,
): Promise<void> {
  const nextWish = () => system.evaluate((taken) => taken.next()).catch(() => null);
  for (let wish = await nextWish(); wish !== null; wish = await nextWish()) {
    if (wish.type === 'shown') {
      person.onShown(wish.path);
      continue;
    }
    const given = [wish.call, await person.answer(questionOf(wish.kind, wish.options))] as const;
    const tell = (taken: TakenSystem, [call, answer]: typeof given): void => {
      taken.answer(call, answer);
    };
    // A program that ends meanwhile needs no answer.
    await system.evaluate(tell, given).catch(() => null);
  }
}
