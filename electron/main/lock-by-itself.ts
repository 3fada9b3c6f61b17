import type { PowerMonitor } from 'electron';
import { createIdleLock, type IdleLock } from './idle-lock.ts';
import type { Locker } from './locker.ts';
import { replyOf, type Report } from './reply-of.ts';
import type { Settings } from './settings.ts';

interface LockTools {
  readonly power: Pick<PowerMonitor, 'on'>;
  readonly locker: Pick<Locker, 'lock'>;
  readonly settings: Pick<Settings, 'preferences'>;
  readonly report: Report;
  /** The wall clock; a test brings its own. */
  readonly now?: () => number;
}

/** How often the clock is looked at, in milliseconds. */
const interval = 5000;

/**
 * Locks without being asked: after idle time, which leaves what works on the archive at work, and when the machine
 * sleeps or its screen is locked, which ends it in order.
 */
export function lockByItself({
  power,
  locker,
  settings,
  report,
  now = () => Date.now(),
}: LockTools): IdleLock {
  const lock = (how: 'end' | 'veil'): void => {
    void replyOf(() => locker.lock(how), report);
  };
  const idleLock = createIdleLock({
    now,
    limit: () => settings.preferences.lockAfterMinutes * 60_000,
    onIdle: () => {
      lock('veil');
    },
  });
  power.on('suspend', () => {
    lock('end');
  });
  power.on('lock-screen', () => {
    lock('end');
  });
  power.on('resume', idleLock.check);
  power.on('unlock-screen', idleLock.check);
  setInterval(idleLock.check, interval).unref();
  return idleLock;
}
