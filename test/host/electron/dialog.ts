import { questionOf, type DialogOptions } from '../dialog-question.ts';
import type { DialogAnswer, DialogQuestion } from '../messages.ts';
import { ask } from './link.ts';

async function choose(kind: DialogQuestion['kind'], options: DialogOptions): Promise<DialogAnswer> {
  const question = questionOf(kind, options);
  const message = await ask((call) => ({ type: 'dialog', call, question }));
  return message.type === 'dialog.answer' ? message.answer : { paths: [] };
}

/** Electron's `dialog`, as far as main uses it; each may be given its window first. */
export const dialog = {
  showOpenDialog: async (_window: object, options: DialogOptions) => {
    const { paths } = await choose('open', options);
    return { canceled: paths.length === 0, filePaths: paths };
  },
  showSaveDialog: async (_window: object, options: DialogOptions) => {
    const { paths } = await choose('save', options);
    return { canceled: paths.length === 0, filePath: paths[0] ?? '' };
  },
  showErrorBox: (title: string, content: string): void => {
    console.error(`${title}: ${content}`);
  },
  showMessageBox: async (_window: object, options: DialogOptions) => {
    const { button } = await choose('message', options);
    return { response: button ?? 0 };
  },
};
