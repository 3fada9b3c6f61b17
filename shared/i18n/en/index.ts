import { cli } from './cli.ts';
import { errors } from './errors.ts';
import { windowDocument } from './window-document.ts';
import { windowSearch } from './window-search.ts';
import { windowFrame } from './window.ts';

/** English: the type of every other language's messages (ICU message syntax). */
export const english = { ...errors, ...cli, ...windowFrame, ...windowSearch, ...windowDocument } as const;

export type MessageKey = keyof typeof english;
export type Messages = Readonly<Record<MessageKey, string>>;
