import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../shared/merge/record-fields.ts';
import { committed, merged, toyArchive, told, type ToyArchive } from './toy-archive.ts';

const id = 'd000000000001';

function start(said: Fields = {}): ToyArchive {
  const after = { id, revision: 1, title: 'March', tags: ['a', 'b'], confidentiality: 'internal', ...said };
  return committed(toyArchive('A'), [{ collection: 'documents', id, after }]);
}

function edited(archive: ToyArchive, said: Fields): ToyArchive {
  const before = archive.records.get(`documents/${id}`);
  const revision = Number(before?.['revision'] ?? 0) + 1;
  return committed(archive, [{ collection: 'documents', id, after: { ...before, ...said, revision } }]);
}

const without = (archive: ToyArchive) => committed(archive, [{ collection: 'documents', id }]);
const recordIn = ({ records }: ToyArchive) => records.get(`documents/${id}`);

describe('merging two archives', () => {
  it('takes what only one side changed, field by field, and lists nothing', async () => {
    const base = start();
    const mine = edited(base, { title: 'The march' });
    const theirs = edited(base, { date: '2018-03-08' });
    const { archive, conflicts } = await merged(mine, theirs);
    expect(recordIn(archive)).toMatchObject({ title: 'The march', date: '2018-03-08', revision: 3 });
    expect(conflicts).toEqual([]);
  });

  it('shows the later of two values, and keeps both with who said them', async () => {
    const base = start();
    const mine = edited(base, { title: 'One' });
    const theirs = { ...edited(base, { title: 'Other' }), id: 'B' };
    const { archive, conflicts } = await merged(mine, theirs);
    expect(recordIn(archive)).toMatchObject({ title: 'Other' });
    expect(conflicts).toMatchObject([
      { field: 'title', shown: 'theirs', mine: { value: 'One', who: 'A' }, theirs: { value: 'Other' } },
    ]);
  });

  it('shows what is preferred', async () => {
    const base = start();
    const [mine, theirs] = [edited(base, { title: 'One' }), edited(base, { title: 'Other' })];
    const { archive } = await merged(mine, theirs, 'mine');
    expect(recordIn(archive)).toMatchObject({ title: 'One' });
  });

  it('takes together what both added to a list, and leaves out what either took away', async () => {
    const base = start();
    const [mine, theirs] = [edited(base, { tags: ['a', 'x'] }), edited(base, { tags: ['a', 'b', 'y'] })];
    const { archive, conflicts } = await merged(mine, theirs);
    expect(recordIn(archive)?.['tags']).toEqual(['a', 'y', 'x']);
    expect(conflicts).toEqual([]);
  });

  it('lets a removal travel, and keeps what the other side changed meanwhile', async () => {
    const base = start();
    expect(recordIn((await merged(base, without(base))).archive)).toBeUndefined();
    const both = await merged(edited(base, { title: 'One' }), without(base));
    expect(recordIn(both.archive)).toMatchObject({ title: 'One' });
    expect(both.conflicts).toMatchObject([{ id, shown: 'mine', title: 'One' }]);
    const other = await merged(without(base), edited(base, { title: 'One' }));
    expect(recordIn(other.archive)).toMatchObject({ title: 'One' });
  });

  it('hides more where both say differently how much is hidden, whatever is preferred', async () => {
    const base = start();
    const mine = edited(base, { confidentiality: 'public' });
    const theirs = edited(base, { confidentiality: 'restricted' });
    const { archive, conflicts } = await merged(mine, theirs, 'mine');
    expect(recordIn(archive)).toMatchObject({ confidentiality: 'restricted' });
    expect(conflicts).toMatchObject([{ field: 'confidentiality', shown: 'theirs' }]);
  });

  it('keeps a document that one side took away and the other put into a dossier', async () => {
    const base = start();
    const dossier = { id: 's000000000001', title: 'For the court', sections: [{ documents: [id] }] };
    const mine = committed(base, [{ collection: 'dossiers', id: dossier.id, after: dossier }]);
    for (const [one, other] of [
      [mine, without(base)],
      [without(base), mine],
    ] as const) {
      const { archive, conflicts } = await merged(one, other);
      expect(recordIn(archive)).toMatchObject({ title: 'March' });
      expect(conflicts).toMatchObject([{ collection: 'documents', id }]);
    }
  });

  it('does not ask again what was weighed, and takes what was decided then', async () => {
    const base = start();
    const [mine, theirs] = [edited(base, { title: 'One' }), edited(base, { title: 'Other' })];
    const first = await merged(mine, theirs);
    const decided = edited(first.archive, { title: 'One' });
    const again = await merged(decided, theirs);
    expect(again).toEqual({ archive: decided, conflicts: [] });
    expect(told((await merged(theirs, decided)).archive)).toBe(told(decided));
  });

  it('keeps the form of a name that is not shown, and a pseudonym with who is protected', async () => {
    const person = { id: 'p1', name: 'Amina', variants: [], isProtected: false, pseudonym: 'N. N.' };
    const say = (archive: ToyArchive, said: Fields) =>
      committed(archive, [{ collection: 'people', id: 'p1', after: { ...person, ...said } }]);
    const base = say(toyArchive('A'), {});
    const mine = say(base, { name: 'Amina B.', isProtected: true });
    const theirs = say(base, { name: 'Aminah', pseudonym: '' });
    const { archive } = await merged(mine, theirs);
    expect(archive.records.get('people/p1')).toMatchObject({
      ...{ name: 'Aminah', variants: ['Amina B.'], isProtected: true, pseudonym: 'N. N.' },
    });
  });
});
