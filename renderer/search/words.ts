import type { SearchQuestion } from '../../shared/search/worker-messages.ts';
import type { Asked } from './asked.ts';

/** What was typed, and whether its last word is still being typed: whoever typed a space after it has finished it. */
export type Words = Pick<SearchQuestion, 'typed' | 'isTyping'>;

export function wordsOf({ typed }: Pick<Asked, 'typed'>): Words {
  return { typed, isTyping: /\S$/u.test(typed) };
}
