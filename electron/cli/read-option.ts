import type { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import type { Options } from './command.ts';

/** An option's text, or undefined when it was not given. */
export function readText(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** A count given as an option (0, 1, 2 ...). Anything else is wrong usage. */
export function readCount(options: Options, name: string): number | undefined {
  const text = readText(options, name);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text))
    throw new AppError('wrong-usage', { reason: `--${name} takes a whole number, not “${text}”` });
  return Number(text);
}

/** An option whose values are a fixed list. Anything else is wrong usage that names the list. */
export function readChoice<T extends string>(
  options: Options,
  name: string,
  schema: z.ZodEnum<Readonly<Record<T, T>>>,
): T | undefined {
  const text = readText(options, name);
  if (text === undefined) return undefined;
  const found = schema.options.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new AppError('wrong-usage', {
    reason: `--${name} is one of ${schema.options.join(', ')}, not “${text}”`,
  });
}
