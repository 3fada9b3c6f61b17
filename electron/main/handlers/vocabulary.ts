import { vocabularyOf } from '../../core/vocabulary/vocabulary.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';

/** The terms and fields of the archive's own. */
export function vocabularyHandlers({ session }: HandlerTools): HandlersOf<'vocabulary'> {
  return { 'vocabulary.get': () => vocabularyOf(session.require()) };
}
