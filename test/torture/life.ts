import { createHash } from 'node:crypto';
import { createArchive, openArchive, type Archive } from '../../electron/core/archive.ts';
import { editDocument } from '../../electron/core/documents.ts';
import { createBatch } from '../../electron/core/import/import-batch.ts';
import { newDocument } from '../../electron/core/import/import-document.ts';
import { newImportId } from '../../electron/core/new-id.ts';
import { sha256Schema } from '../../shared/model/ids.ts';
import { parsedSchema } from '../../shared/model/parsed.ts';
import { diceOf, type Dice } from '../support/dice.ts';
import { saveIndexBytes } from '../support/index-bytes.ts';
import type { SimulatedDisk } from '../support/simulated-disk.ts';
import { withCheapKeys } from '../support/unlocking.ts';
import { changePassphrases, firstPassphrase } from './life-of-keys.ts';
import { openLedger, type Ledger } from './ledger.ts';

/** Where the archive lies on the simulated disk. */
export const lifePath = '/a.testimonia';

/** So small that heads are written all the time, also while commits go on. */
export const lifeOptions = { journalLimit: 1500, workingLimit: 900, ...withCheapKeys };

/**
 * An archive's life on a disk that may fail: created, filled by imports, edited, its ways in changed, compacted, closed
 * and reopened. Whatever fails, it goes on as a person would: tries the opening once more, then gives up.
 */
export async function live(
  disk: SimulatedDisk,
  seed: number,
  onLedger: (ledger: Ledger) => void,
): Promise<Ledger> {
  const dice = diceOf(seed);
  const isSealed = seed % 3 !== 0;
  const ledger = openLedger(isSealed ? [firstPassphrase] : []);
  onLedger(ledger);
  // In every other life only at opening and closing.
  const workingLimit = seed % 2 === 0 ? Infinity : lifeOptions.workingLimit;
  const options = { io: disk.io, ...lifeOptions, workingLimit };
  const create = async () => {
    const passphrase = isSealed ? firstPassphrase : null;
    const { archive } = await createArchive(lifePath, { ...options, passphrase });
    ledger.created();
    return archive;
  };
  const open = () => openArchive(lifePath, { ...options, passphrase: ledger.now.passphrases[0][0] });
  let archive = (await attempt(create)) ?? (await attempt(create));
  for (let round = 0; archive !== null && round < 3; round += 1) {
    await work(archive, { ledger, dice, round });
    compareMemory(archive, ledger);
    await attempt(async () => archive?.close());
    archive = (await attempt(open)) ?? (await attempt(open));
  }
  await attempt(async () => archive?.close());
  return ledger;
}

interface Work {
  readonly ledger: Ledger;
  readonly dice: Dice;
  readonly round: number;
}

async function work(archive: Archive, { ledger, dice, round }: Work): Promise<void> {
  const steps = [
    () => importSome(archive, ledger, dice),
    () => editSome(archive, ledger, `edited in round ${round}`),
    () => keepIndex(archive, ledger, `index of round ${round}`),
    () => changePassphrases(archive, ledger, dice),
  ];
  // The import first, so that there is something to edit; the others in any order.
  await attempt(steps.shift() ?? (() => Promise.resolve()));
  while (steps.length > 0) {
    const [step] = steps.splice(dice(steps.length), 1);
    if (step) await attempt(step);
  }
}

/** As `importFiles` does it: objects of several documents at once, then one commit, then a result for each. */
async function importSome(archive: Archive, ledger: Ledger, dice: Dice): Promise<void> {
  const titles = new Map<string, string | null>();
  let waiting = 0;
  const onResult = () => {
    // All of a batch are safe when the first is told.
    if (waiting > 0) ledger.settleTitles(titles);
    waiting = 0;
  };
  const batch = createBatch(archive, { onResult });
  for (let count = 1 + dice(3); count > 0; count -= 1) {
    // Some in more than one chunk, most small for time's sake.
    const text = `text ${dice(1000)} `.repeat(dice(25) === 0 ? 7000 : 1 + dice(40));
    const original = Buffer.from(text);
    const sha256 = sha256Schema.parse(createHash('sha256').update(original).digest('hex'));
    const content = { blocks: [{ type: 'paragraph' as const, text }] };
    const title = `title ${dice(1000)}`;
    const { id, kind, make } = newDocument(
      {
        parsed: parsedSchema.parse({ content, found: { title } }),
        format: 'text',
        path: `folder/${dice(1000)}.txt`,
        bytes: original.length,
        sha256,
        importId: newImportId(),
      },
      {},
    );
    ledger.bring(id, text);
    ledger.tryTitle(id, title);
    titles.set(id, title);
    waiting += 1;
    batch.add({
      result: { file: title, status: 'imported', id, kind },
      document: { make, original, sha256, content },
    });
  }
  await batch.flush();
}

async function editSome(archive: Archive, ledger: Ledger, how: string): Promise<void> {
  for (const { id } of [...archive.records.all('documents')].slice(-2)) {
    const title = `${id}, ${how}`;
    ledger.tryTitle(id, title);
    const isSaved = await attempt(() => editDocument(archive, id, { title }));
    if (isSaved) ledger.settleTitles(new Map([[id, title]]));
  }
}

async function keepIndex(archive: Archive, ledger: Ledger, index: string): Promise<void> {
  ledger.tryIndex(index);
  await saveIndexBytes(archive, Buffer.from(index));
  ledger.settleIndex(index);
}

/** What memory shows is what the disk has: never what failed to get there. */
function compareMemory(archive: Archive, ledger: Ledger): void {
  for (const [id, [sure]] of ledger.now.titles) {
    const shown = archive.records.get('documents', id)?.title ?? null;
    if (shown !== sure)
      ledger.faults.push(`memory shows ${String(shown)} for ${id}, saved was ${String(sure)}`);
  }
}

/** What came of it, or null when it failed. */
export async function attempt<T>(task: () => Promise<T>): Promise<T | null> {
  try {
    return await task();
  } catch {
    return null;
  }
}
