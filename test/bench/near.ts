/**
 * Documents with nearly the same text: `node test/bench/near.ts [DOCUMENTS]` (20,000). Texts of 300 to 1,000 words made of
 * real ones where they are there, a tenth of them copies with a changed date, a frame around, a cut, or an agency's
 * other version. Prints what is found by signatures beside what comparing all pairs finds, and what each costs; all pairs
 * are compared for 200 documents and reckoned up. Figures, not a test.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { nearFrom } from '../../electron/core/near/near-texts.ts';
import { createNearIndex } from '../../electron/core/near/near-index.ts';
import { saveNearIndex } from '../../electron/core/near/saved-near-index.ts';
import { likenessOf, shinglesOf, type Shingles } from '../../electron/core/near/shingles.ts';
import { signatureOf } from '../../electron/core/near/signature.ts';
import { newDocumentId } from '../../electron/core/new-id.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { corpus } from '../support/corpora.ts';
import { diceOf } from '../support/dice.ts';

const dice = diceOf(11);
const count = Number(process.argv[2] ?? 20_000);

const sentences = existsSync(corpus('cladem'))
  ? readdirSync(corpus('cladem'))
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => readFileSync(corpus(`cladem/${name}`), 'utf8').split(/(?<=[.;:])\s+/))
      .filter((sentence) => sentence.length > 40 && sentence.length < 400)
  : Array.from({ length: 20_000 }, () => Array.from({ length: 20 }, () => `w${dice(30_000)}`).join(' '));

const anySentence = () => sentences[dice(sentences.length)] ?? '';
const newText = () => Array.from({ length: 12 + dice(28) }, () => `${anySentence()} ${dice(2000)}.`);

/** What becomes of a text on its way into an archive a second time. */
const changes: Readonly<Record<string, (text: readonly string[]) => readonly string[]>> = {
  'changed date': (text) => ['4 May 2031', ...text.slice(1)],
  'frame around': (text) => [anySentence(), anySentence(), ...text, anySentence()],
  shortened: (text) => text.slice(0, Math.ceil(text.length * 0.7)),
  'other version': (text) => [anySentence(), ...text.filter(() => dice(5) > 0)],
};

interface Made {
  readonly id: DocumentId;
  readonly shingles: Shingles;
  /** What it is a copy of, and how. */
  readonly copy?: { readonly of: DocumentId; readonly how: string } | undefined;
}

const texts: { readonly id: DocumentId; readonly text: readonly string[]; readonly copy?: Made['copy'] }[] =
  [];
for (let at = 0; at < count; at += 1) {
  const names = Object.keys(changes);
  const how = names[dice(names.length)] ?? '';
  const original = at % 10 === 9 ? texts[dice(texts.length)] : undefined;
  texts.push({
    id: newDocumentId(),
    text: original ? (changes[how]?.(original.text) ?? []) : newText(),
    ...(original && { copy: { of: original.id, how } }),
  });
}

function timed<T>(what: string, work: () => T): T {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const done = work();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = ((performance.now() - wall) / 1000).toFixed(2);
  process.stdout.write(`${what.padEnd(34)} ${seconds} s, ${((user + system) / 1e6).toFixed(2)} s CPU\n`);
  return done;
}

process.stdout.write(`${count} documents\n`);
const made = timed('shingles', (): Made[] =>
  texts.map(({ text, ...rest }) => ({ ...rest, shingles: shinglesOf(text.join(' ')) })),
);
const signatures = timed('signatures', () => made.map(({ shingles }) => signatureOf(shingles)));
const shinglesById = new Map(made.map(({ id, shingles }) => [id, shingles]));
const before = process.memoryUsage();
const index = createNearIndex();
let looked = 0;
const found = timed('found by signatures, verified', () =>
  made.map(({ id, shingles }, at) => {
    const signature = signatures[at] ?? new Uint8Array();
    const candidates = index.candidates(signature, { likeness: nearFrom, most: 12 });
    looked += candidates.length;
    index.add(id, signature);
    return candidates.filter((each) => likenessOf(shingles, shinglesById.get(each) ?? shingles) >= nearFrom);
  }),
);
const memory = process.memoryUsage().arrayBuffers - before.arrayBuffers;
const kept = saveNearIndex(index).length;

/** Likeness is at most the shorter's share of the longer: nobody would compare the others. */
function isOfLikeLength({ length: one }: Shingles, { length: other }: Shingles): boolean {
  return Math.min(one, other) >= nearFrom * Math.max(one, other);
}

const sampleSize = 200;
const sample = made.slice(-sampleSize);
const pairs = sample.length * made.length;
const truth = timed(`all pairs of ${sample.length} with all`, () =>
  sample.map(({ shingles }, at) =>
    made
      .slice(0, count - sample.length + at)
      .filter((each) => isOfLikeLength(shingles, each.shingles))
      .filter((each) => likenessOf(shingles, each.shingles) >= nearFrom)
      .map((each) => each.id),
  ),
);
const foundOfSample = found.slice(-sampleSize);
const hits = truth.map((ids, at) => ids.filter((id) => foundOfSample[at]?.includes(id)).length);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
process.stdout.write(
  `all pairs would be ${Math.round((count * count) / 2 / pairs)} times that\n` +
    `recall of pairs >= ${nearFrom}: ${sum(hits)} of ${sum(truth.map(({ length }) => length))}; ` +
    `looked at ${(looked / count).toFixed(2)} texts a document, ` +
    `${((100 * sum(found.map(({ length }) => length))) / Math.max(1, looked)).toFixed(1)} % of them near\n` +
    `memory ${(memory / 1e6).toFixed(1)} MB, kept ${(kept / 1e6).toFixed(1)} MB\n`,
);
for (const how of Object.keys(changes)) {
  const copies = made.flatMap(({ copy }, at) => (copy?.how === how ? [found[at]?.includes(copy.of)] : []));
  process.stdout.write(`${how.padEnd(14)} ${copies.filter(Boolean).length} of ${copies.length} told\n`);
}
