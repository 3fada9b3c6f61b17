import { execFile } from 'node:child_process';
import type { Page } from 'playwright-core';
import type { DialogAnswer, DialogQuestion } from './messages.ts';

/** Answers the program's dialogs. */
export type AnswerDialog = (question: DialogQuestion, page: Page) => DialogAnswer | Promise<DialogAnswer>;

/** Asks whoever sits before the window: by zenity's dialogs where there is one, else by the page's own prompt. */
export async function askPerson(question: DialogQuestion, page: Page): Promise<DialogAnswer> {
  const answer = await askByZenity(question);
  return answer ?? askByPrompt(page, question);
}

/** Null when there is no zenity. */
function askByZenity(question: DialogQuestion): Promise<DialogAnswer | null> {
  return new Promise((resolve) => {
    execFile('zenity', zenityArguments(question), (error, output) => {
      if (error && 'code' in error && error.code === 'ENOENT') resolve(null);
      else resolve({ paths: error ? [] : output.trim().split('\n').filter(Boolean) });
    });
  });
}

function zenityArguments({ kind, title, text, properties }: DialogQuestion): string[] {
  if (kind === 'message') return ['--error', '--no-markup', '--text', text];
  const place = kind === 'save' ? ['--save', '--confirm-overwrite', `--filename=${text}`] : [];
  const folder = properties.includes('openDirectory') ? ['--directory'] : [];
  const several = properties.includes('multiSelections') ? ['--multiple', '--separator=\n'] : [];
  return ['--file-selection', `--title=${title}`, ...place, ...folder, ...several];
}

async function askByPrompt(page: Page, { kind, title, text }: DialogQuestion): Promise<DialogAnswer> {
  // Playwright closes a page's dialogs unless somebody listens; here the person answers them.
  const leaveToPerson = (): void => undefined;
  page.on('dialog', leaveToPerson);
  const typed = await page.evaluate(
    ([question, start, isMessage]) => {
      if (isMessage) {
        window.alert(start);
        return null;
      }
      return window.prompt(question, start);
    },
    [`${title}\n(the whole path)`, text, kind === 'message'] as const,
  );
  page.off('dialog', leaveToPerson);
  return { paths: typed === null || typed.trim() === '' ? [] : [typed.trim()] };
}
