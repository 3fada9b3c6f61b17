import { describe, expect, it } from 'vitest';
import { textParts } from '../../../renderer/document/text-runs.ts';
import type { PlacedNote } from '../../../renderer/document/placed-note.ts';
import { noteSchema } from '../../../shared/model/note.ts';

let made = 0;

function placed(start: number, end: number): PlacedNote {
  const at = '2026-11-22T07:00:00.000Z';
  const note = noteSchema.parse({
    schemaVersion: 1,
    id: `n${String(made++).padStart(12, '0')}`,
    document: 'd00000000000a',
    createdAt: at,
    updatedAt: at,
  });
  return { note, place: { start, end } };
}

const text = 'The court of appeal convicted him.';

describe('the runs of a text', () => {
  it('are one where nothing is marked', () => {
    expect(textParts(text, { marks: [], notes: [], offset: 0 })).toEqual([
      { start: 0, isHit: false, runs: [{ text, note: null, isFirst: false }] },
    ]);
  });

  it('leave a hit whole that a highlight crosses, so that it counts once', () => {
    const note = placed(104, 116);
    const parts = textParts(text, { marks: [[10, 19]], notes: [note], offset: 100 });
    expect(parts.map(({ isHit, runs }) => [isHit, runs.map((run) => [run.text, run.note !== null])])).toEqual(
      [
        [
          false,
          [
            ['The ', false],
            ['court ', true],
          ],
        ],
        [
          true,
          [
            ['of app', true],
            ['eal', false],
          ],
        ],
        [false, [[' convicted him.', false]]],
      ],
    );
  });

  it('say where a highlight begins, though it began in the block before', () => {
    const [here, before] = [placed(104, 109), placed(90, 103)];
    const [part] = textParts(text, { marks: [], notes: [here, before], offset: 100 });
    expect(part?.runs.map((run) => [run.text, run.isFirst])).toEqual([
      ['The', false],
      [' ', false],
      ['court', true],
      [' of appeal convicted him.', false],
    ]);
  });

  it('of overlapping highlights show the one that was listed last', () => {
    const [wide, narrow] = [placed(0, 19), placed(4, 9)];
    const [part] = textParts(text, { marks: [], notes: [wide, narrow], offset: 0 });
    expect(part?.runs.map((run) => run.note?.id)).toEqual([
      wide.note.id,
      narrow.note.id,
      wide.note.id,
      undefined,
    ]);
  });
});
