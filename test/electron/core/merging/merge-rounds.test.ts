import { expect, it } from 'vitest';
import { removeDocuments } from '../../../../electron/core/activity/remove-documents.ts';
import type { Archive } from '../../../../electron/core/archive.ts';
import { editDocument } from '../../../../electron/core/documents.ts';
import { canonical } from '../../../../shared/merge/canonical.ts';
import { diceOf, type Dice } from '../../../support/dice.ts';
import { freshArchive, keep, mergeInto, parted } from '../../../support/two-archives.ts';

/** Something that a person does to one of the archives; of what they said, nothing is said twice. */
async function doSomething(archive: Archive, dice: Dice, round: string): Promise<void> {
  const documents = [...archive.records.all('documents')];
  const document = documents[dice(documents.length)];
  const what = dice(5);
  if (!document || what === 0) await keep(archive, `new ${round}`);
  else if (what === 1) await removeDocuments(archive, [document.id]);
  else if (what === 2) await editDocument(archive, document.id, { title: `title ${round}` });
  else if (what === 3) await editDocument(archive, document.id, { tags: [...document.tags, round] });
  else await editDocument(archive, document.id, { notes: `note ${round}` });
}

/** What both archives must tell alike: neither how often a record was changed nor where its original lies. */
function told({ records }: Archive): string[] {
  const documents = [...records.all('documents')].map((each) => ({ ...each, revision: 0, original: '' }));
  return documents.map(canonical).sort();
}

it('two archives on disk that each take the other, again and again, tell the same', async () => {
  const dice = diceOf(20);
  const first = await freshArchive();
  for (const text of ['one', 'two', 'three']) await keep(first, text);
  const [mine, theirs] = await parted(first);
  for (let round = 0; round < 20; round += 1) {
    for (let step = 0; step < 2; step += 1) {
      await doSomething(mine, dice, `m${round}.${step}`);
      await doSomething(theirs, dice, `t${round}.${step}`);
    }
    await mergeInto(mine, theirs);
    await mergeInto(theirs, mine);
    expect(told(theirs)).toEqual(told(mine));
    const before = mine.records.head.sequence;
    expect((await mergeInto(mine, theirs)).conflicts).toEqual([]);
    expect(mine.records.head.sequence).toBe(before);
  }
});
