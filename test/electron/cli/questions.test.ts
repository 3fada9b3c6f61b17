import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startParser } from '../../../electron/cli/start-parser.ts';
import { openArchive } from '../../../electron/core/archive.ts';
import { openSearch } from '../../../electron/core/search.ts';
import { openSample } from '../../../electron/main/sample-archive.ts';
import { overviewSchema } from '../../../shared/model/overview.ts';
import { countedIn } from '../../support/counted-in.ts';
import { runCommand, type Ran } from './run-command.ts';

// What people of this field ask, each by one command, on the archive that is shipped as a sample.

let place: string;
let path: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'testimonia-'));
  path = join(place, 'sample.testimonia');
  const sources = join(import.meta.dirname, '../../../resources/samples');
  await (await openSample({ path, sources, startParser })).close();
}, 120_000);

afterAll(async () => {
  await rm(place, { recursive: true });
});

const asked = async (command: string, ...words: readonly string[]): Promise<Ran> => {
  const ran = await runCommand(command, path, ...words, '--json');
  expect([ran.exitCode, ran.err]).toEqual([0, expect.not.stringContaining('error')]);
  return ran;
};

describe('the sample archive answers', () => {
  it('which convictions were won on appeal after an acquittal', async () => {
    const { lines } = await asked('case', 'list', '--won-on-appeal');
    expect(lines).toMatchObject([
      {
        title: 'The Haesol foundation case',
        outcomes: ['acquitted', 'convicted', 'upheld'],
        countries: ['KR'],
        isWonOnAppeal: true,
      },
    ]);
  });

  it('which countries changed a law within two years after a campaign came there', async () => {
    const { lines } = await asked('campaign', 'list', '--law-within', '2');
    expect(lines.map(({ name, changed }) => [name, changed])).toEqual([
      ['#MeToo', ['US', 'FR']],
      ['#BalanceTonPorc', ['FR']],
    ]);
    const flowers = await asked('campaign', 'list', '--law-within', '5');
    expect(flowers.lines.find(({ name }) => name === '#フラワーデモ')).toMatchObject({ changed: ['JP'] });
  });

  it('who was sued for speaking', async () => {
    const { lines } = await asked('case', 'list', '--retaliation');
    expect(lines).toMatchObject([{ title: 'The editor against Shruti K.', isRetaliation: true }]);
    const found = (await asked('search', 'retaliation:yes')).lines;
    expect(found[0]).toMatchObject({ file: 'hi-suvarnpur-defamation-dismissed.md' });
  });

  it('what was added between two dates', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const countOf = async (query: string) => (await asked('search', query)).lines.at(-1)?.['total'];
    expect(await countOf(`added:2026-01-01..${today} kind:law`)).toBe(7);
    expect(await countOf('added:2025-01-01..2025-12-31')).toBe(0);
  });

  it('what there is from Senegal in Wolof or French', async () => {
    const { lines } = await asked('search', 'country:SN lang:wo,fr');
    const files = lines.flatMap(({ file }) => (typeof file === 'string' ? [file] : []));
    expect(files.toSorted()).toEqual(['fr-campus-dakar.md', 'nopiwouma-fr.md', 'nopiwouma-wo.md']);
  });

  it('what the chain of a case is, and how its sentence changed', async () => {
    const cases = (await asked('case', 'list')).lines;
    const { id } = cases.find(({ title }) => title === 'The Théâtre des Halles case') ?? {};
    const { lines } = await asked('case', 'show', String(id));
    expect(lines[0]?.['chain']).toMatchObject([
      { stage: 'first-instance', outcome: 'convicted', reviews: [] },
      {
        stage: 'appeal',
        outcome: 'sentence-increased',
        reviews: [
          {
            before: 'convicted',
            after: 'sentence-increased',
            sentence: {
              kind: 'longer',
              custodyBefore: { years: 2, months: 0 },
              custodyAfter: { years: 2, months: 6 },
            },
          },
        ],
      },
    ]);
    const told = await runCommand('case', path, 'show', String(id));
    expect(told.out).toContain('2 years → 2 years 6 months');
  });

  it('where a person occurs, by any form of the name', async () => {
    const { lines } = await asked('person', 'show', 'シュルティ・K');
    expect(lines).toMatchObject([
      {
        name: 'Shruti K.',
        documents: [{ kind: 'ruling' }],
        cases: [{ title: 'The editor against Shruti K.' }],
      },
    ]);
    const found = await asked('search', 'Haute Cour de Haesol');
    expect(found.lines[0]).toMatchObject({ file: 'ko-haesol-2-appeal.md' });
  });

  it('what there is at a glance, each number by the search that it carries', async () => {
    const overview = overviewSchema.parse((await asked('overview')).lines[0]);
    expect(overview.countries.length).toBeGreaterThan(5);
    expect(overview.outcomes.map(({ stage, outcome }) => `${stage} ${outcome}`)).toContain(
      'appeal convicted',
    );
    const archive = await openArchive(path);
    const search = await openSearch(archive);
    const found = await Promise.all(
      countedIn(overview).map(async ({ query }) => ({
        query,
        count: (await search.search(query, { limit: 1, withExcerpts: false })).total,
      })),
    );
    await archive.close();
    expect(found).toEqual(countedIn(overview).map(({ query, count }) => ({ query, count })));
    const table = await runCommand('overview', path, '--csv', 'countries');
    expect(table.out).toMatch(/^\ufeff"Country","Documents","Search"\r\n/);
    const told = await runCommand('overview', path);
    expect(told.out).toMatch(/Laws by status\n.*\[kind:law status:/);
  });

  it('which documents a case has, and which others may belong to it', async () => {
    const cases = (await asked('case', 'list')).lines;
    const id = String(cases[0]?.['id']);
    expect((await asked('list', '--case', id)).lines).toHaveLength(4);
    const own = new Set((await asked('list', '--case', id)).lines.map((each) => each['id']));
    const suggested = (await asked('case', 'suggest', id)).lines;
    expect(suggested.filter((each) => own.has(each['id']))).toEqual([]);
  });
});
