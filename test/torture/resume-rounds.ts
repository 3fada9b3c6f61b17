import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createArchive, openArchive } from '../../electron/core/archive.ts';
import { documentOriginal } from '../../electron/core/documents.ts';
import { importReports } from '../../electron/core/import/import-reports.ts';
import { verifyArchive } from '../../electron/core/verify/verify.ts';
import type { ImportResult } from '../../shared/model/import.ts';
import { diceOf } from '../support/dice.ts';
import { attachedFile, mailWith } from '../support/mail-file.ts';
import { pdfFile } from '../support/pdf-file.ts';
import { zipFile } from '../support/zip-file.ts';
import { startProgram } from './program.ts';

/** What came of killing imports and going on with them. All but the first two must be 0. */
export interface ResumeTally {
  kills: number;
  /** Imports that were killed at least once and went on to their end. */
  runs: number;
  /** Files told or kept twice, and files that became nothing. */
  twice: number;
  missing: number;
  /** Of what was told before a kill, what is not so afterwards. */
  lost: number;
  readonly faults: string[];
}

interface ResumeCampaign {
  /** At least so many; a run under way is brought to its end. */
  readonly kills: number;
  readonly seed: number;
  readonly files: number;
}

/**
 * Kills imports of files of many formats, with a table that describes them, at moments that a seed chooses; goes on with
 * each, killing again, until it ends, and compares its report and its documents with an import that nobody disturbed.
 */
export async function killAndResume(
  place: string,
  { kills, seed, files }: ResumeCampaign,
  onKill?: (tally: ResumeTally) => void,
): Promise<ResumeTally> {
  const tally: ResumeTally = { kills: 0, runs: 0, twice: 0, missing: 0, lost: 0, faults: [] };
  const dice = diceOf(seed);
  const [folder, profile] = [join(place, 'stick'), join(place, 'profile')];
  const table = await makeSources(folder, files);
  const program = (words: readonly string[]) => startProgram([...words, '--json'], { profile });
  const whole = join(place, 'whole.testimonia');
  await (await createArchive(whole)).archive.close();
  const start = performance.now();
  await program(['import', whole, folder, '--metadata', table]).ended;
  const undisturbed = performance.now() - start;
  const expected = await outcomeOf(whole);

  while (tally.kills < kills) {
    const path = join(place, `killed-${String(tally.runs)}.testimonia`);
    await (await createArchive(path)).archive.close();
    const told = new Map<string, unknown>();
    // The table is where it was only at the beginning.
    const early = join(place, 'early.csv');
    await cp(table, early);
    let words = ['import', path, folder, '--metadata', early];
    for (let isEnded = false; !isEnded;) {
      const running = program(words);
      let timer: NodeJS.Timeout | undefined;
      // A file's result is told when its batch is durable, so each goes on by at least one; what comes before it,
      // `bench -- kill` looks at.
      running.onOutput((said) => {
        if (said.includes('"status"')) timer ??= setTimeout(running.kill, dice(Math.ceil(undisturbed / 2)));
      });
      const { exitCode, lines } = await running.ended;
      clearTimeout(timer);
      isEnded = exitCode !== null;
      if (!isEnded) tally.kills += 1;
      for (const { file, status, id } of lines) {
        if (typeof status !== 'string') continue;
        if (told.has(String(file))) tally.twice += 1;
        told.set(String(file), id);
      }
      if (!isEnded) onKill?.(tally);
      words = ['import', path, '--resume'];
      await rm(early, { force: true });
    }
    await compare(path, { tally, told, expected, folder: place });
    tally.runs += 1;
    await rm(path, { recursive: true });
  }
  return tally;
}

type Outcome = ReadonlyMap<string, string>;

interface Comparison {
  readonly tally: ResumeTally;
  readonly told: ReadonlyMap<string, unknown>;
  readonly expected: Outcome;
  readonly folder: string;
}

async function compare(path: string, { tally, told, expected, folder }: Comparison): Promise<void> {
  const found = await outcomeOf(path);
  const differ = [...expected].filter(([file, outcome]) => found.get(file) !== outcome);
  tally.missing += differ.length;
  for (const [file, outcome] of differ)
    tally.faults.push(`${file}: ${String(found.get(file))} instead of ${outcome}`);
  const archive = await openArchive(path);
  const results = importReports(archive).flatMap((report) => report.results);
  const byFile = new Map(results.map((result) => [result.file, result]));
  tally.twice += results.length - byFile.size + Math.max(0, importReports(archive).length - 1);
  for (const [file, id] of told) if (byFile.get(file)?.id !== id) tally.lost += 1;
  for (const { file, status, id } of results) {
    if (status !== 'imported' || id === undefined || /\.(zip|eml)\//.test(file)) continue;
    const original = await documentOriginal(archive, id);
    if (!(await readFile(join(folder, file))).equals(original)) tally.lost += 1;
  }
  const { damaged, missing, log } = await verifyArchive(archive);
  if (damaged.length + missing.length > 0 || !log.ok) tally.faults.push(`verify: ${JSON.stringify(log)}`);
  tally.lost += damaged.length + missing.length;
  await archive.close();
}

/** What became of each file: its status, its document's title and its place in the order. */
async function outcomeOf(path: string): Promise<Outcome> {
  const archive = await openArchive(path);
  const results = importReports(archive).flatMap((report) => report.results);
  const titleOf = ({ id }: ImportResult) => archive.records.get('documents', id ?? '')?.title ?? '';
  const told = results.map((result): [string, string] => [
    result.file,
    [result.status, result.error?.code ?? '', titleOf(result)].join(' '),
  ]);
  const documents = archive.records.count('documents');
  await archive.close();
  return new Map([...told, ['documents', String(documents)]]);
}

/** Files of many formats, some of them twice, empty or damaged; answers the table of some of them. */
async function makeSources(folder: string, count: number): Promise<string> {
  await mkdir(folder, { recursive: true });
  const rows = ['file,title'];
  for (let number = 0; number < count; number += 1) {
    const [name, bytes] = sourceOf(number);
    await writeFile(join(folder, name), bytes);
    if (number % 3 === 0) rows.push(`${name},Row of number ${String(number)}`);
  }
  const table = `${folder}.csv`;
  await writeFile(table, `${rows.join('\n')}\n`);
  return table;
}

function sourceOf(number: number): readonly [name: string, bytes: string | Uint8Array] {
  const name = String(1000 + number);
  const text = `Ruling ${name}\n\n${`The court held the matter of ${name}. `.repeat(1 + (number % 40))}\n`;
  const sources = [
    ['txt', text],
    ['md', `# ${text}`],
    ['html', `<!doctype html><title>Page ${name}</title><p>${text}</p>`],
    ['pdf', pdfFile([[{ text: `Page of ${name}`, x: 50, y: 700 }]])],
    [
      'eml',
      mailWith(`Mail ${name}`, text, [attachedFile('letter.txt', Buffer.from(`A letter to ${name}.`))]),
    ],
    ['zip', zipFile([`a${name}`, `b${name}`].map((each) => ({ name: `${each}.txt`, bytes: `In ${each}.` })))],
    ['rtf', `{\\rtf1 ${text}}`],
    ['pdf', 'no PDF at all'],
    ['txt', number % 2 === 0 ? '' : 'The same text in many files.\n'],
  ] as const;
  const [extension, bytes] = sources[number % sources.length] ?? sources[0];
  return [`${name}.${extension}`, bytes];
}
