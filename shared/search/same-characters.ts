/** Characters that stand for themselves alone. */
const onlySame = /^[\u4E00-\u9FFF\uAC00-\uD7A3]+$/;

/** What may be another way to write one of them, or stand unseen between two. */
const others =
  /[\u1100-\u11FF\u3130-\u318F\uA960-\uA97F\uD7B0-\uD7FF\uF900-\uFAFF\uFFA0-\uFFDC\u{2F800}-\u{2FA1F}]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]|\u034F|\u00AD|\u2060|\u200C|\u200D/u;

/** False where a text cannot have a term: it takes a hundredth of the time of reading the text's words. */
export function mayStandIn(text: string, term: string): boolean {
  return text.includes(term) || !onlySame.test(term) || others.test(text);
}
