import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { BaseWindow, Dialog, Shell } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findElectron } from '../../tools/find-electron.ts';
import type { DialogQuestion } from '../host/messages.ts';
import { answerDialogs } from '../journeys/answer-dialogs.ts';
import { chooseHost, launchOnSecondHost } from '../journeys/choose-host.ts';
import { launchElectron } from '../journeys/launch-electron.ts';
import { takeSystem } from '../journeys/take-system.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the journeys run', () => {
  let root: string;
  let electron: string;

  beforeEach(async () => {
    root = await temporaryFolder();
    electron = join(root, 'node_modules/electron');
    await mkdir(join(electron, 'dist'), { recursive: true });
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('on Electron where its runtime is', async () => {
    await writeFile(join(electron, 'path.txt'), 'electron');
    await writeFile(join(electron, 'dist/electron'), '');
    expect(findElectron(root)).toBe(join(electron, 'dist/electron'));
    expect(chooseHost(root)).toBe(launchElectron);
  });

  test('on Electron where the environment names its folder', async () => {
    await writeFile(join(root, 'electron'), '');
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', root);
    expect(findElectron(root)).toBe(join(root, 'electron'));
    expect(chooseHost(root)).toBe(launchElectron);
  });

  test('on the second host where only Electron’s package is, or half of its runtime', async () => {
    expect(chooseHost(root)).toBe(launchOnSecondHost);
    await writeFile(join(electron, 'path.txt'), 'electron');
    expect(chooseHost(root)).toBe(launchOnSecondHost);
  });
});

describe('on Electron, a journey', () => {
  // As Playwright brings it into main: by its source text, so that nothing around it can be used.
  const taken = runInThisContext(`(${takeSystem.toString()})`) as typeof takeSystem;

  /** Electron's modules, taken, and a person who answers each question with the next of the answers. */
  function sitBefore(...answers: readonly (readonly string[])[]) {
    const modules = { dialog: {} as Dialog, shell: {} as Shell };
    const system = taken(modules);
    const questions: DialogQuestion[] = [];
    const shown: string[] = [];
    const evaluate = (work: (on: typeof system, given: unknown) => unknown, given?: unknown) =>
      Promise.resolve(work(system, given));
    const left = [...answers];
    void answerDialogs(
      { evaluate },
      {
        answer: (question) => {
          questions.push(question);
          return Promise.resolve({ paths: left.shift() ?? [] });
        },
        onShown: (path) => shown.push(path),
      },
    );
    return { ...modules, questions, shown };
  }

  test('chooses in the dialogs, which say what they ask', async () => {
    const { dialog, questions } = sitBefore(['/a', '/b'], ['/new.testimonia']);
    const window = {} as unknown as BaseWindow;
    const opened = await dialog.showOpenDialog(window, { title: 'Choose', properties: ['openFile'] });
    expect(opened).toEqual({ canceled: false, filePaths: ['/a', '/b'] });
    const saved = await dialog.showSaveDialog({ title: 'Save', defaultPath: '/home/Work' });
    expect(saved).toEqual({ canceled: false, filePath: '/new.testimonia' });
    expect(questions).toMatchObject([
      { kind: 'open', title: 'Choose', properties: ['openFile'] },
      { kind: 'save', title: 'Save', text: '/home/Work' },
    ]);
  });

  test('closes a dialog without choosing, and a message by its first button', async () => {
    const { dialog, questions } = sitBefore();
    expect(await dialog.showOpenDialog({})).toEqual({ canceled: true, filePaths: [] });
    expect(await dialog.showSaveDialog({})).toEqual({ canceled: true, filePath: '' });
    const message = { message: 'It did not work.', detail: 'The disk is full.' };
    expect(await dialog.showMessageBox(message)).toMatchObject({ response: 0 });
    expect(questions.at(-1)).toMatchObject({ kind: 'message', text: 'It did not work.\nThe disk is full.' });
  });

  test('sees which files were shown in the file manager, even several at once', async () => {
    const { shell, shown } = sitBefore();
    shell.showItemInFolder('/one.pdf');
    shell.showItemInFolder('/two.pdf');
    await expect.poll(() => shown).toEqual(['/one.pdf', '/two.pdf']);
  });
});
