import { AppError } from '../../shared/errors.ts';
import type { Archive } from '../core/archive.ts';
import type { Call, Context, Options } from './command.ts';
import { withArchive } from './with-archive.ts';

/** What an action of a command gets to work with. */
interface AskedAction {
  readonly archive: Archive;
  /** The operands after the action. */
  readonly operands: readonly string[];
  readonly options: Options;
  readonly context: Context;
}

/** The actions of a command, by their names in the order in which they are named to people. */
export type Actions = Readonly<Record<string, (asked: AskedAction) => Promise<void> | void>>;

/**
 * Does one of a command's actions: `person ARCHIVE list`, or `person list ARCHIVE` as many type it. Anything else is
 * wrong usage that names the actions.
 */
export function runAction(given: Call, context: Context, actions: Actions): Promise<number> {
  const { name, operands, call } = readAction(given, Object.keys(actions));
  return withArchive(call, context, async (archive) => {
    await actions[name]?.({ archive, operands, options: call.options, context });
    return 0;
  });
}

interface Asked {
  readonly name: string;
  readonly operands: readonly string[];
  /** The call with its archive, wherever that was typed. */
  readonly call: Call;
}

function readAction(call: Call, names: readonly string[]): Asked {
  const [first = '', ...operands] = call.operands;
  if (names.includes(first)) return { name: first, operands, call };
  if (names.includes(call.archive) && first !== '')
    return { name: call.archive, operands, call: { ...call, archive: first } };
  throw new AppError('wrong-usage', { reason: `after the archive comes one of ${names.join(', ')}` });
}
