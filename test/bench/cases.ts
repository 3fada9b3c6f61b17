/**
 * What pages of cases and people, and the overview, cost: `node test/bench/cases.ts [DOCUMENTS] [CASES]` (10,000 in 500). Each case has a chain
 * of three rulings bound by docket numbers, the others report on them. Figures, not a test.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createArchive, openArchive } from '../../electron/core/archive.ts';
import { undoEntry } from '../../electron/core/activity/undo.ts';
import { editDocuments } from '../../electron/core/documents.ts';
import { caseLines, caseSurroundings, caseView } from '../../electron/core/cases/case-view.ts';
import { listCases, saveCase } from '../../electron/core/cases/cases.ts';
import { suggestForCase } from '../../electron/core/cases/suggestions.ts';
import { archiveOverview } from '../../electron/core/overview.ts';
import { savePerson } from '../../electron/core/people/people.ts';
import { personLines } from '../../electron/core/people/person-view.ts';
import { chainOf } from '../../shared/cases/chain.ts';
import { linksOf } from '../../shared/cases/links.ts';
import { rulingSchema, type Document } from '../../shared/model/document.ts';
import { sampleDocument } from '../support/sample-document.ts';

const [documents = 10_000, cases = 500] = process.argv.slice(2).map(Number);
const each = Math.ceil(documents / cases);
const stages = ['first-instance', 'appeal', 'supreme'] as const;
const outcomes = ['acquitted', 'convicted', 'upheld'] as const;

function ofCase(number: number): readonly Document[] {
  const people = [{ name: `Complainant ${number}`, role: 'complainant' }];
  return Array.from({ length: each }, (_, at) => {
    const docket = (place: number) => `${number + 1000}/${place + 2018}`;
    const stage = stages[at];
    if (stage === undefined)
      return sampleDocument({
        title: `Report ${at} of case ${number}`,
        date: '2020-05',
        countries: ['KR'],
        people,
        related: [{ relation: 'reports-on', reference: docket(at % 3) }],
      });
    return sampleDocument({
      kind: 'ruling',
      date: `${2018 + at}-03-01`,
      countries: ['KR'],
      people,
      related: at === 0 ? [] : [{ relation: 'reviews', reference: docket(at - 1) }],
      ruling: rulingSchema.parse({
        docket: docket(at),
        stage,
        outcome: outcomes[at],
        sentence: `${at} years`,
      }),
    });
  });
}

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const answer = await work();
  const { user, system } = process.cpuUsage(cpu);
  const [ms, cpuMs] = [performance.now() - wall, (user + system) / 1000];
  console.log(`${what.padEnd(52)}${ms.toFixed(1).padStart(9)} ms${cpuMs.toFixed(1).padStart(9)} ms CPU`);
  return answer;
}

const folder = await mkdtemp(join(tmpdir(), 'testimonia-cases-'));
try {
  const { archive } = await createArchive(join(folder, 'a'));
  for (let number = 0; number < cases; number += 1) {
    const own = ofCase(number);
    await archive.records.commit(
      'documents-imported',
      own.map((after) => ({ collection: 'documents', id: after.id, after })),
    );
    await saveCase(archive, { title: `Case ${number}`, documents: own.map(({ id }) => id) });
    await savePerson(archive, { name: `Complainant ${number}`, variants: [`Ms ${number}`] });
  }
  await archive.close();
  let again = await openArchive(archive.path);
  console.log(`${documents} documents in ${cases} cases; load ${loadavg()[0]?.toFixed(1) ?? ''}`);
  const [first, second] = listCases(again);
  const page = (id = '') => {
    const view = caseView(again, id);
    return chainOf(view.documents, linksOf(view.links)).length;
  };
  await timed('overview: all records read, then counted', () => archiveOverview(again));
  await timed('overview, the records having been read', () => archiveOverview(again));
  await again.close();
  again = await openArchive(archive.path);
  await timed('first case page', () => page(first?.id));
  await timed('another case page', () => page(second?.id));
  await timed('its links to other documents: all records read', () =>
    caseSurroundings(again, second?.id ?? ''),
  );
  await timed('those of the first', () => caseSurroundings(again, first?.id ?? ''));
  await timed('list of all cases', () => caseLines(again).length);
  await timed('suggestions for a case, names taken out of records', () =>
    suggestForCase(again, first?.id ?? ''),
  );
  await timed('suggestions for another', () => suggestForCase(again, second?.id ?? ''));
  await timed('list of all people with their documents', () => personLines(again).length);
  const some = listCases(again)
    .flatMap((record) => record.documents)
    .slice(0, 1000);
  const entry = await timed('a tag for 1,000 documents, durable', () =>
    editDocuments(again, some, ({ tags }) => ({ tags: [...tags, 'seen'] })),
  );
  await timed('taken back, durable', () => undoEntry(again, entry?.sequence ?? 0));
  await again.close();
} finally {
  await rm(folder, { recursive: true });
}
