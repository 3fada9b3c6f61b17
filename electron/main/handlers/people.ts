import { mergePeople } from '../../core/people/merge-people.ts';
import { removePerson, savePerson } from '../../core/people/people.ts';
import { personLines, personView } from '../../core/people/person-view.ts';
import { tellingRecord } from '../tell.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';

/** People and organisations. The search worker asks for their names anew when they change. */
export function peopleHandlers({ session, tell }: HandlerTools): HandlersOf<'people'> {
  const told = tellingRecord(tell);
  return {
    'people.list': () => personLines(session.require()),
    'people.get': (id) => personView(session.require(), id),
    'people.save': async (draft) => told(await savePerson(session.require(), draft)),
    'people.remove': async (id) => told((await removePerson(session.require(), id)).sequence),
    'people.merge': async ({ kept, other }) =>
      told((await mergePeople(session.require(), kept, other)).sequence),
  };
}
