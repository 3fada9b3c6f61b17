import { failureOf } from '../../../shared/errors.ts';
import { documentOriginal } from '../../core/documents.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';

/** The log, and the runs over the whole archive. */
export function activityHandlers({ session, archiveRuns }: HandlerTools): HandlersOf<'activity'> {
  return {
    'activity.runs': () => archiveRuns.state(session.require()),
    'activity.verify': (sample) => {
      archiveRuns.verify(session.require(), sample);
    },
    'activity.stop': async () => {
      await archiveRuns.stop();
    },
    'activity.checkOriginal': async (id) => {
      const archive = session.require();
      const failure = await documentOriginal(archive, id).then(() => null, failureOf);
      return { at: new Date().toISOString(), failure };
    },
  };
}
