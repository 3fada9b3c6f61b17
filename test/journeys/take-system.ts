import type { Dialog, Shell } from 'electron';
import type { DialogOptions } from '../host/dialog-question.ts';
import type { DialogAnswer, DialogQuestion } from '../host/messages.ts';

/** What the program asks of the system in a person's place. */
type Wish =
  | { type: 'dialog'; call: number; kind: DialogQuestion['kind']; options: DialogOptions }
  | { type: 'shown'; path: string };

/** The system's place in Electron's main process, taken by whoever drives the program. */
export interface TakenSystem {
  /** The next wish, in order; waits for it. */
  next(): Promise<Wish>;
  answer(call: number, answer: DialogAnswer): void;
}

/**
 * Puts stand-ins in the place of what Playwright cannot reach: the native dialogs and the file manager.
 * Runs inside Electron's main process, from its source text: it can use nothing outside itself.
 */
export function takeSystem({ dialog, shell }: { dialog: Dialog; shell: Shell }): TakenSystem {
  const wishes: Wish[] = [];
  const answers: ((answer: DialogAnswer) => void)[] = [];
  let waiting: ((wish: Wish) => void) | null = null;

  const say = (wish: Wish): void => {
    const tell = waiting;
    waiting = null;
    if (tell) tell(wish);
    else wishes.push(wish);
  };
  // A dialog may be given its window first; what it shows comes last.
  const ask = (kind: DialogQuestion['kind'], given: readonly unknown[]): Promise<DialogAnswer> =>
    new Promise((resolve) => {
      const call = answers.push(resolve) - 1;
      say({ type: 'dialog', call, kind, options: given[given.length - 1] as DialogOptions });
    });

  dialog.showOpenDialog = async (...given: unknown[]) => {
    const { paths } = await ask('open', given);
    return { canceled: paths.length === 0, filePaths: [...paths] };
  };
  dialog.showSaveDialog = async (...given: unknown[]) => {
    const { paths } = await ask('save', given);
    return { canceled: paths.length === 0, filePath: paths[0] ?? '' };
  };
  dialog.showMessageBox = async (...given: unknown[]) => {
    const { button } = await ask('message', given);
    return { response: button ?? 0, checkboxChecked: false };
  };
  dialog.showErrorBox = (title, content) => {
    console.error(`${title}: ${content}`);
  };
  shell.showItemInFolder = (path) => {
    say({ type: 'shown', path });
  };

  return {
    next: () =>
      new Promise((resolve) => {
        const wish = wishes.shift();
        if (wish) resolve(wish);
        else waiting = resolve;
      }),
    answer: (call, answer) => answers[call]?.(answer),
  };
}
