import { registerHooks } from 'node:module';

/** What leads out of the process: other machines, other processes, threads. No parser needs any of it. */
const doors: ReadonlySet<string> = new Set([
  'child_process',
  'cluster',
  'dgram',
  'dns',
  'dns/promises',
  'http',
  'http2',
  'https',
  'inspector',
  'inspector/promises',
  'net',
  'repl',
  'tls',
  'worker_threads',
]);

const speakers = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];

/**
 * Takes away what leads out of this process, before any library is loaded. Under Node the process is shut in from
 * outside as well (`electron/cli/shut-in.ts`); under Electron, which knows no such options, this is what there is.
 */
export function closeDoors(): void {
  for (const name of speakers) Reflect.deleteProperty(globalThis, name);
  registerHooks({
    resolve: (name, context, next) => {
      if (isDoor(name)) throw new Error(`${name} is closed to parsers`);
      return next(name, context);
    },
  });
  const open = process.getBuiltinModule.bind(process);
  const closed = (name: string): object | undefined => (isDoor(name) ? undefined : open(name));
  Object.defineProperty(process, 'getBuiltinModule', { value: closed });
}

function isDoor(name: string): boolean {
  return doors.has(name.replace(/^node:/, ''));
}
