import type { OpeningFound } from '../../../shared/ipc/opening-requests.ts';
import type { Archive } from '../../core/archive.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';

/** What opening the archive found, and the person's word that they know. */
export function openingHandlers({ session }: Pick<HandlerTools, 'session'>): HandlersOf<'opening'> {
  return {
    'opening.found': () => foundOf(session.require()),
    'opening.acceptCopy': async () => {
      const archive = session.require();
      await archive.acceptCopy();
      return foundOf(archive);
    },
  };
}

function foundOf({ isReadOnly, repairs, olderCopy }: Archive): OpeningFound {
  return { isReadOnly, repairs: [...repairs], olderCopy };
}
