/** Letters that become the same whatever stands beside them; no Greek, whose sigma tells the end of a word. */
const standsAlone = /^(?:(?=\p{L})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]|[0-9])$/u;

/**
 * Does to a word what `change` does to its letters one by one, where that is the same: several times as fast, for what
 * becomes of a letter is remembered. Null for any other word.
 */
export function letterByLetter(change: (letter: string) => string): (word: string) => string | null {
  /** By UTF-16 unit; null for what does not stand alone. */
  const known = new Map<number, string | null>();
  const become = (unit: number) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const letter = String.fromCharCode(unit);
    const changed = standsAlone.test(letter) ? change(letter) : null;
    known.set(unit, changed);
    return changed;
  };
  return (word) => {
    let changed = '';
    for (let at = 0; at < word.length; at += 1) {
      const letter = become(word.charCodeAt(at));
      if (letter === null) return null;
      changed += letter;
    }
    return changed;
  };
}
