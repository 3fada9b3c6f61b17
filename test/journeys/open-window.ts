import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { DialogQuestion } from '../host/messages.ts';
import { chooseHost } from './choose-host.ts';
import type { Program, ProgramOptions } from './program.ts';

const root = resolve(import.meta.dirname, '../..');
const pictures = join(root, 'test-results');
const launch = chooseHost(root);

export interface JourneyWindow extends Program {
  /** A folder of the journey's own, removed at its end. */
  readonly folder: string;
  /** What the person chooses in the next dialog; a dialog that nothing is kept for is closed without choosing. */
  readonly choose: (...paths: readonly string[]) => void;
  /** The dialogs that were shown. */
  readonly questions: readonly DialogQuestion[];
  /** Errors that the page told its console, or threw. */
  readonly complaints: readonly string[];
  /** Keeps a picture of the window for whoever looks at how it has changed. */
  readonly picture: (name: string) => Promise<void>;
}

let isToldWhichHost = false;

/** Opens the window for one journey, and closes it when the journey has ended. */
export async function openWindow(options: Partial<ProgramOptions> = {}): Promise<JourneyWindow> {
  const folder = await mkdtemp(join(tmpdir(), 'testimonia-journey-'));
  const answers: (readonly string[])[] = [];
  const questions: DialogQuestion[] = [];
  const complaints: string[] = [];
  const dialogs = (question: DialogQuestion): { paths: readonly string[] } => {
    questions.push(question);
    return { paths: answers.shift() ?? [] };
  };

  const program = await launch({ profile: join(folder, 'profile'), dialogs, ...options });
  const { host, page, close } = program;
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  if (!isToldWhichHost) {
    console.log(`The journeys run on ${host}.`);
    isToldWhichHost = true;
  }
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail' && !page.isClosed())
      await page.screenshot({
        path: join(pictures, `failed-${task.name.replace(/\W+/g, '-').slice(0, 60)}.png`),
      });
    if (!page.isClosed()) await close();
    await rm(folder, { recursive: true, force: true });
  });

  return {
    ...program,
    folder,
    questions,
    complaints,
    choose: (...paths) => {
      answers.push(paths);
    },
    picture: async (name) => {
      await mkdir(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
    },
  };
}
