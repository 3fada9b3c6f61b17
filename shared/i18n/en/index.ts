import { cli } from './cli.ts';
import { errors } from './errors.ts';

/** English: the type of every other language's messages (ICU message syntax). */
export const english = { ...errors, ...cli } as const;

export type MessageKey = keyof typeof english;
export type Messages = Readonly<Record<MessageKey, string>>;
