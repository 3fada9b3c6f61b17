import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function switchValue(name: string): string {
  const found = process.argv.find((each) => each.startsWith(`--${name}=`));
  return found ? found.slice(name.length + 3) : '';
}

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly name = 'Testimonia';
  /** What main told the engine: Chromium is started with it. */
  readonly switches: string[] = [];
  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => {
      this.switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
    },
    getSwitchValue: switchValue,
    hasSwitch: (name: string): boolean =>
      process.argv.some((each) => each === `--${name}` || each.startsWith(`--${name}=`)),
  };

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  isReady(): boolean {
    return true;
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  setName(): void {
    // The window's name in the task bar is Chromium's here.
  }

  getName(): string {
    return this.name;
  }

  getVersion(): string {
    return '0.0.0';
  }

  getLocale(): string {
    return 'en';
  }

  getPath(name: string): string {
    const profile = switchValue('user-data-dir') || join(tmpdir(), 'testimonia-profile');
    if (name === 'userData') return profile;
    return name === 'temp' ? tmpdir() : (process.env['HOME'] ?? tmpdir());
  }

  getAppMetrics(): readonly { readonly pid: number; readonly memory: { readonly workingSetSize: number } }[] {
    return [];
  }

  quit(): void {
    if (!this.#passes('before-quit')) return;
    if (this.#passes('will-quit')) this.exit();
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    process.exit(code);
  }

  #passes(name: string): boolean {
    let isPrevented = false;
    this.emit(name, {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    return !isPrevented;
  }
}

/** Electron's `app`, as far as main uses it. */
export const app = new App();
