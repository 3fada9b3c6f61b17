import { archiveOverview } from '../../core/overview.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';
import { writeWhole } from '../write-whole.ts';

/** The figures of the archive. */
export function overviewHandlers({ session, dialogs }: HandlerTools): HandlersOf<'overview'> {
  return {
    'overview.get': () => archiveOverview(session.require()),
    'overview.savePicture': async ({ fileName, svg }) => {
      session.require();
      const path = await dialogs.savePicture(fileName);
      if (path === null) return false;
      await writeWhole(path, new TextEncoder().encode(svg));
      return true;
    },
  };
}
