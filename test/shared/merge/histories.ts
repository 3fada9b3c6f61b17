import fc from 'fast-check';
import type { Fields } from '../../../shared/merge/record-fields.ts';
import { committed, merged, toyArchive, type ToyArchive } from './toy-archive.ts';

/** One thing that happens to one of two archives. */
export type Step =
  | { readonly does: 'say'; readonly side: Side; readonly which: number; readonly said: Fields }
  | { readonly does: 'tag'; readonly side: Side; readonly which: number; readonly tag: string }
  | { readonly does: 'remove'; readonly side: Side; readonly which: number }
  | { readonly does: 'compile'; readonly side: Side; readonly which: number; readonly order: number }
  | { readonly does: 'merge'; readonly side: Side }
  | { readonly does: 'cross' };
type Side = 0 | 1;
export type Pair = readonly [ToyArchive, ToyArchive];

const side = fc.constantFrom<Side>(0, 1);
const which = fc.nat(4);
const word = fc.constantFrom('a', 'b', 'c', 'd');
const said = fc.oneof(
  fc.record({ title: word }),
  fc.record({ date: fc.constantFrom('2017', '2018', undefined) }),
  fc.record({ confidentiality: fc.constantFrom('public', 'internal', 'restricted') }),
  fc.record({
    ruling: fc.record({ court: word, outcome: fc.constantFrom('acquitted', 'convicted', undefined) }),
  }),
);
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('say'), side, which, said }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('tag'), side, which, tag: word }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('remove'), side, which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('compile'), side, which, order: fc.nat(2) }) },
) as fc.Arbitrary<Step>;
const sync = fc.oneof(
  fc.record({ does: fc.constant('merge'), side }),
  fc.record({ does: fc.constant('cross') }),
) as fc.Arbitrary<Step>;

/** What two people do to their copies, without hearing of each other. */
export const edits = fc.array(edit, { maxLength: 12 });
/** The same with merges in between: one way, or both at the same time by exchanged copies. */
export const editsAndMerges = fc.array(
  fc.oneof({ weight: 5, arbitrary: edit }, { weight: 1, arbitrary: sync }),
  {
    maxLength: 18,
  },
);

/** Two archives that began as one, or (`isApart`) never had anything in common. */
export function beginning(isApart: boolean): Pair {
  const documents = [0, 1, 2].reduce(
    (archive, at) => say(archive, at, { title: 'first', tags: ['a'] }),
    toyArchive('A'),
  );
  const first = [0, 1, 2].reduce((archive, at) => compile(archive, at, []), documents);
  return [first, isApart ? toyArchive('B') : first];
}

/** The two archives after these steps. */
export async function lived(pair: Pair, steps: readonly Step[]): Promise<Pair> {
  let [one, other] = pair;
  for (const step of steps) {
    if (step.does === 'cross') {
      [one, other] = [(await merged(one, other)).archive, (await merged(other, one)).archive];
      continue;
    }
    const [here, there] = step.side === 0 ? [one, other] : [other, one];
    const after = step.does === 'merge' ? (await merged(here, there)).archive : changed(here, own(step));
    [one, other] = step.side === 0 ? [after, there] : [there, after];
  }
  return [one, other];
}

function changed(archive: ToyArchive, step: Exclude<Step, { does: 'merge' | 'cross' }>): ToyArchive {
  const { records } = archive;
  const before = records.get(`documents/${documentId(step.which)}`);
  switch (step.does) {
    case 'say':
      return say(archive, step.which, step.said);
    case 'tag': {
      const tags = (before?.['tags'] ?? []) as readonly string[];
      const isThere = tags.includes(step.tag);
      return say(archive, step.which, {
        tags: isThere ? tags.filter((tag) => tag !== step.tag) : [...tags, step.tag],
      });
    }
    case 'remove': {
      const isNamed = JSON.stringify([...records.values()].map(({ sections }) => sections)).includes(
        documentId(step.which),
      );
      const change = { collection: 'documents' as const, id: documentId(step.which) };
      return before && !isNamed ? committed(archive, [change]) : archive;
    }
    case 'compile':
      return compile(archive, step.order, before ? [documentId(step.which)] : []);
  }
}

function say(archive: ToyArchive, at: number, fields: Fields): ToyArchive {
  const id = documentId(at);
  const before = archive.records.get(`documents/${id}`);
  const revision = Number(before?.['revision'] ?? 0) + 1;
  const fresh = { title: 'new', tags: [], confidentiality: 'internal' };
  const after = { ...fresh, ...before, ...fields, id, revision };
  return committed(archive, [{ collection: 'documents', id, after }]);
}

function compile(archive: ToyArchive, order: number, documents: readonly string[]): ToyArchive {
  const id = `s${order}`;
  return committed(archive, [{ collection: 'dossiers', id, after: { id, sections: [{ documents }] } }]);
}

/** The first three documents are in both; what comes later has an id that only its own side makes. */
function own<Each extends { readonly which: number; readonly side: Side }>(step: Each): Each {
  return step.which < 3 ? step : { ...step, which: step.which * 2 + step.side };
}

function documentId(at: number): string {
  return `d${at}`;
}
