import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  descriptionSchema,
  documentKinds,
  lawSchema,
  rulingSchema,
  type Description,
} from '../../shared/model/document.ts';

const folder = join(import.meta.dirname, '../../resources/samples');

// Strict, so that a misspelt key is a failure and not a field that is silently not there.
const strictDescription = descriptionSchema.strict().extend({
  ruling: rulingSchema.strict().optional(),
  law: lawSchema.strict().optional(),
});

function frontMatterOf(file: string): unknown {
  const [, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
  return yaml === undefined ? null : parse(yaml);
}

const markdown = globSync('**/*.md', { cwd: folder }).sort();
const descriptions = markdown.map((file) => strictDescription.parse(frontMatterOf(file)));
const rulings = descriptions.filter((description) => description.kind === 'ruling');

function byDocket(docket: string | undefined): Description | undefined {
  return rulings.find((each) => each.ruling?.docket === docket);
}

function reviewedBy(description: Description | undefined): Description | undefined {
  return byDocket(description?.related.find((each) => each.relation === 'reviews')?.reference);
}

describe('the front matter of the samples', () => {
  test.each(markdown)('of %s says only what a description has', (file) => {
    expect(strictDescription.safeParse(frontMatterOf(file)).error?.issues ?? []).toEqual([]);
  });

  test('names every kind, at least nine languages and a country or body for each', () => {
    expect(new Set(descriptions.map((each) => each.kind))).toEqual(
      new Set(documentKinds.filter((kind) => kind !== 'other')),
    );
    expect(new Set(descriptions.flatMap((each) => each.languages)).size).toBeGreaterThanOrEqual(9);
    expect(descriptions.filter((each) => each.countries.length === 0 && !each.law?.body)).toEqual([]);
  });

  test('holds a chain of three: acquitted, convicted on appeal, upheld', () => {
    const supreme = byDocket('2020도99418');
    const appeal = reviewedBy(supreme);
    const first = reviewedBy(appeal);
    expect([first, appeal, supreme].map((each) => each?.ruling?.outcome)).toEqual([
      'acquitted',
      'convicted',
      'upheld',
    ]);
    expect(appeal?.ruling?.sentence).toContain('3년 6월');
  });

  test('holds a chain of two: a sentence increased on appeal', () => {
    const appeal = rulings.find((each) => each.ruling?.outcome === 'sentence-increased');
    expect(appeal?.ruling?.sentence).toMatch(/^Deux ans et six mois/);
    expect(reviewedBy(appeal)?.ruling?.sentence).toMatch(/^Deux ans d/);
  });

  test('holds a suit against a woman who spoke, dismissed', () => {
    expect(rulings.find((each) => each.ruling?.isRetaliation)?.ruling?.outcome).toBe('dismissed');
  });

  test('gives the instruments their dates', () => {
    const adopted = descriptions.flatMap((each) => (each.law ? [[each.law.number, each.law.adopted]] : []));
    expect(Object.fromEntries(adopted)).toMatchObject({
      C190: '2019-06-21',
      'A/RES/73/148': '2018-12-17',
      '2018-703': '2018-08-03',
      'Public Law 115-397': '2018-12-21',
    });
  });

  test('closes every testimony', () => {
    const testimonies = descriptions.filter((each) => each.kind === 'testimony');
    expect(new Set(testimonies.map((each) => each.confidentiality))).toEqual(new Set(['restricted']));
  });

  test('has a title of over three hundred characters', () => {
    expect(Math.max(...descriptions.map((each) => each.title.length))).toBeGreaterThan(300);
  });
});

describe('the sample files', () => {
  const files = globSync('**/*.*', { cwd: folder });

  test('are of every format that can be imported', () => {
    const endings = new Set(files.map((file) => basename(file).replace(/^.*\./, '')));
    expect(endings).toEqual(new Set(['md', 'txt', 'html', 'docx', 'pdf']));
  });

  test('are written in at least seven scripts', () => {
    const text = files
      .filter((file) => /\.(md|txt|html)$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const scripts = ['Latin', 'Arabic', 'Devanagari', 'Hangul', 'Han', 'Hiragana', 'Cyrillic', 'Thai'];
    expect(scripts.filter((script) => !new RegExp(`\\p{Script=${script}}{3}`, 'u').test(text))).toEqual([]);
  });

  test('lead to no real address', () => {
    const addresses = files
      .filter((file) => /\.(md|txt|html)$/.test(file))
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/https?:\/\/[^/"'\s]+/g) ?? []);
    expect(addresses.filter((each) => !/\.example$|^https:\/\/schema\.org$/.test(each))).toEqual([]);
  });
});
