/**
 * How long it takes to make two archives one: `npm run bench -- merge [documents]`, 10,000 of 5 KB unless said. The other
 * archive is of another laptop first, then the same one with a tenth of its documents edited there and another tenth here.
 * Figures, not a test: they depend on the disk and on what else the machine does.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createArchive, openArchive, type Archive } from '../../electron/core/archive.ts';
import { editDocuments } from '../../electron/core/documents.ts';
import { mergeFrom } from '../../electron/core/merging/merge-from.ts';
import { makeDocuments } from './merge/make-documents.ts';

const [, , wanted = '10000', one = '', other = ''] = process.argv;

async function measure(): Promise<void> {
  const archive = await openArchive(one);
  const before = process.cpuUsage();
  const started = performance.now();
  const { added, updated, conflicts, objects } = await mergeFrom(archive, other, { secrets: {} });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  await archive.close();
  const memory = process.resourceUsage().maxRSS / 1000;
  print(
    `  ${seconds.toFixed(1)} s (CPU ${((user + system) / 1e6).toFixed(1)} s), at most ${memory.toFixed(0)} MB: ` +
      `${String(added)} came with ${String(objects)} objects, ${String(updated)} changed, ${String(conflicts.length)} to decide`,
  );
}

async function inProcessOfItsOwn(here: string, there: string): Promise<void> {
  const child = fork(import.meta.filename, [wanted, here, there], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  await once(child, 'exit');
}

async function edit(path: string, title: string, part: number): Promise<void> {
  const archive: Archive = await openArchive(path);
  const ids = [...archive.records.all('documents')].map(({ id }) => id);
  const tenth = ids.filter((_, at) => at % 10 === part);
  await editDocuments(archive, tenth, ({ title: before }) => ({ title: `${title} ${before}` }));
  await archive.close();
}

async function run(): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'testimonia-bench-'));
  const [here, there] = [join(place, 'here.testimonia'), join(place, 'there.testimonia')];
  try {
    for (const path of [here, there]) {
      const { archive } = await createArchive(path);
      if (path === there) await makeDocuments(archive, Number(wanted));
      await archive.close();
    }
    print(
      `${wanted} documents, load ${loadavg()
        .map((each) => each.toFixed(1))
        .join(' ')}`,
    );
    print('another laptop’s, into an empty archive:');
    await inProcessOfItsOwn(here, there);
    const copy = join(place, 'copy.testimonia');
    await cp(here, copy, { recursive: true });
    await edit(here, 'Here', 1);
    await edit(copy, 'There', 2);
    print('a copy in which a tenth was edited, and another tenth here:');
    await inProcessOfItsOwn(here, copy);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

await (one === '' ? run() : measure());
