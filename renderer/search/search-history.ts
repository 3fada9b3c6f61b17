import { isAsking, type Asked } from './asked.ts';

/** As many as are looked through. */
const most = 20;

const isSame = (one: Asked, other: Asked) =>
  one.typed.trim() === other.typed.trim() &&
  JSON.stringify(one.filters) === JSON.stringify(other.filters) &&
  one.similarTo?.id === other.similarTo?.id;

/** The newest was on the way to this one: the same filters, and the beginning of what is typed now. */
const leadsTo = (earlier: Asked, asked: Asked) =>
  earlier.typed !== '' &&
  asked.typed.startsWith(earlier.typed.trim()) &&
  JSON.stringify(earlier.filters) === JSON.stringify(asked.filters);

/** The searches of this session with one more, the newest first. It is forgotten with the window. */
export function withAsked(history: readonly Asked[], asked: Asked): readonly Asked[] {
  if (!isAsking(asked)) return history;
  const [newest] = history;
  const rest = newest && leadsTo(newest, asked) ? history.slice(1) : history;
  return [asked, ...rest.filter((each) => !isSame(each, asked))].slice(0, most);
}
