import { createArchive, openArchive } from '../../core/archive.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';
import { openSample } from '../sample-archive.ts';

/** Making, opening and closing the archive. */
export function archiveHandlers({ session, dialogs, sample }: HandlerTools): HandlersOf<'archive'> {
  return {
    'archive.state': () => session.state(),
    'archive.create': async () => {
      const path = await dialogs.newArchive();
      if (path === null) return null;
      return session.switchTo(path, async () => (await createArchive(path)).archive);
    },
    'archive.open': async () => {
      const path = await dialogs.archive();
      return path === null ? null : session.switchTo(path, () => openArchive(path));
    },
    'archive.openSample': () => session.switchTo(sample.path, () => openSample(sample)),
    'archive.close': async () => {
      await session.close();
    },
  };
}
