import { termsOfRun } from './analyze.ts';
import type { TermNumbers } from './packed/term-numbers.ts';
import { withRoom } from './packed/with-room.ts';
import { unitsOf } from './plain-run.ts';
import { createRunTable } from './run-table.ts';
import { visitRuns } from './segment.ts';
import { primaryLanguage } from './stemmers.ts';

/** Longer runs are whole sentences of a script without spaces, or no words: they hardly come again. */
const longestRun = 24;

/** Fewer runs than an archive has words: those that come again stay few enough to hold. */
const mostRuns = 400_000;

/** Stands for a run that was left out; no term has this number. */
const unread = -1;

/** What an index keeps of a text in a language (BCP 47), by numbers; good until the next call. */
export type TermReader = (text: string, language: string) => Int32Array;

/**
 * Reads texts as `terms` does. Texts repeat their words, and a run of letters becomes the same terms wherever it stands:
 * what a run became is looked up by its letters, nine times of ten without making a text of them. `termsOf`: what is kept
 * of a run instead; null leaves it out this time.
 */
export function createTermReader(
  numbers: TermNumbers,
  termsOf: (run: string, language: string, isPlain: boolean) => readonly string[] | null = termsOfRun,
): TermReader {
  let table = createRunTable();
  const languages = new Map<string, number>();
  let room = new Uint16Array(4096);
  let found = new Int32Array(4096);

  function languageNumber(tag: string): number {
    const language = primaryLanguage(tag);
    const number = languages.get(language) ?? languages.size;
    languages.set(language, number);
    return number;
  }

  return (text, tag) => {
    const language = languageNumber(tag);
    if (table.count > mostRuns) table = createRunTable();
    room = withRoom(room, text.length);
    const units = unitsOf(text, room);
    const runs = table.within(units, language);
    let length = 0;
    visitRuns({ text, units }, (start, end, isPlain) => {
      const isShort = end - start <= longestRun;
      const entry = isShort ? runs.find(start, end) : -1;
      // A run of so few letters becomes fewer terms than this.
      found = withRoom(found, length + 8 * longestRun);
      if (entry >= 0) {
        length = table.read(entry, found, length);
        return;
      }
      const kept = termsOf(text.slice(start, end), tag, isPlain);
      if (!kept) {
        found[length++] = unread;
        return;
      }
      const ofRun = kept.map((term) => numbers.numberOf(term));
      if (isShort) runs.add(start, end, ofRun);
      found = withRoom(found, length + ofRun.length);
      found.set(ofRun, length);
      length += ofRun.length;
    });
    return found.slice(0, length);
  };
}
