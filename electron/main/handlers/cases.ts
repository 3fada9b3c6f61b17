import { caseLines, caseSurroundings, caseView } from '../../core/cases/case-view.ts';
import { addToCase, removeCase, saveCase } from '../../core/cases/cases.ts';
import { linkDocuments } from '../../core/cases/link-documents.ts';
import { suggestForCase } from '../../core/cases/suggestions.ts';
import { tellingRecord } from '../tell.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';

/** Cases, and the links between their documents. */
export function caseHandlers({ session, tell }: HandlerTools): HandlersOf<'cases'> {
  const told = tellingRecord(tell);
  return {
    'cases.list': () => caseLines(session.require()),
    'cases.get': (id) => caseView(session.require(), id),
    'cases.surroundings': (id) => caseSurroundings(session.require(), id),
    'cases.save': async (draft) => told(await saveCase(session.require(), draft)),
    'cases.add': async ({ id, documents }) => told(await addToCase(session.require(), id, documents)),
    'cases.remove': async (id) => told((await removeCase(session.require(), id)).sequence),
    'cases.suggest': (id) => suggestForCase(session.require(), id),
    'cases.link': async (link) => {
      await linkDocuments(session.require(), link);
      tell('documents.changed', { count: 1 });
    },
  };
}
