import { AppError } from '../../../shared/errors.ts';
import { createArchive, openArchive } from '../../core/archive.ts';
import { checkSecrets } from '../../core/keys/check-secrets.ts';
import { generatePassphrase } from '../../core/keys/generate-passphrase.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';
import { openSample } from '../sample-archive.ts';

/** Making, opening, locking and closing the archive. */
export function archiveHandlers(tools: HandlerTools): HandlersOf<'archive'> {
  const { session, dialogs, sample, derive, locker, idleLock, work, settings } = tools;
  const { who, profile } = settings;
  /** What works on behind the lock is ended by who can unlock it, not by whoever passes by. */
  const requireNoWorkBehindLock = () => {
    if (session.isLocked && work.progress()) throw new AppError('archive-busy');
  };
  return {
    'archive.state': () => session.state(),
    'archive.create': async ({ passphrase }) => {
      requireNoWorkBehindLock();
      const path = await dialogs.newArchive();
      if (path === null) return null;
      let recoveryKey: string | null = null;
      const state = await session.switchTo(path, async () => {
        const created = await createArchive(path, { passphrase, derive, who, profile });
        recoveryKey = created.recoveryKey;
        return created.archive;
      });
      return { state, recoveryKey };
    },
    'archive.suggestPassphrase': async (language) => (await generatePassphrase(language)).passphrase,
    'archive.open': async () => {
      requireNoWorkBehindLock();
      const path = await dialogs.archive();
      return path === null ? null : session.switchTo(path, () => openArchive(path, { who, profile }));
    },
    'archive.isLocked': () => session.isLocked,
    'archive.unlock': (secrets) =>
      session.unlock({
        open: (path) => openArchive(path, { ...secrets, derive, who, profile }),
        check: (path) => checkSecrets(path, { ...secrets, derive }),
      }),
    'archive.lock': async () => {
      await locker.lock('end');
    },
    'archive.readyToLock': () => {
      locker.pageIsReady();
    },
    'archive.inUse': () => {
      idleLock.touch();
    },
    'archive.work': () => (session.isLocked ? work.progress() : null),
    'archive.openSample': () => {
      requireNoWorkBehindLock();
      return session.switchTo(sample.path, () => openSample(sample));
    },
    'archive.close': async () => {
      requireNoWorkBehindLock();
      await session.close();
    },
  };
}
