import { AppError } from '../../shared/errors.ts';
import type { Call } from './command.ts';

/** What a command with actions is asked to do, and with what. */
interface Asked<Action extends string> {
  readonly action: Action;
  readonly operands: readonly string[];
  /** The call with its archive, wherever that was typed. */
  readonly call: Call;
}

/**
 * The action of a command: `person ARCHIVE list`, or `person list ARCHIVE` as many type it. Anything else is wrong usage
 * that names the actions.
 */
export function readAction<Action extends string>(call: Call, actions: readonly Action[]): Asked<Action> {
  const [first, ...rest] = call.operands;
  const action = actions.find((each) => each === first);
  if (action) return { action, operands: rest, call };
  const early = actions.find((each) => each === call.archive);
  if (early && first !== undefined)
    return { action: early, operands: rest, call: { ...call, archive: first } };
  throw new AppError('wrong-usage', { reason: `after the archive comes one of ${actions.join(', ')}` });
}

/** A list typed as one option: parted by semicolons, for names have commas in them. */
export function readNames(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[;؛；]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
