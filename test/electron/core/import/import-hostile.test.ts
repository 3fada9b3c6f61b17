import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../../electron/cli/describe-failure.ts';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { importFiles } from '../../../../electron/core/import/import-files.ts';
import { createTranslate } from '../../../../shared/i18n/translate.ts';
import type { ImportReport } from '../../../../shared/model/import.ts';
import { archiveWithStick } from '../../../support/archive-with-stick.ts';
import { corpus, describeWithCorpus } from '../../../support/corpora.ts';
import { expectSmallParsers } from '../../../support/watched-parser.ts';

/** Every file under a folder by its path, with its bytes. */
function everyFile(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

/** Every failure is one that a person can act on, in a whole sentence. */
function expectSentences({ results }: ImportReport): void {
  const translate = createTranslate('en');
  for (const { file, error } of results) {
    if (!error) continue;
    expect([file, error.code]).not.toEqual([file, 'internal']);
    expect([file, error.code]).not.toEqual([file, 'parser-crashed']);
    expect([file, error.code]).not.toEqual([file, 'parser-timeout']);
    expect(describeFailure(error, translate).message).toMatch(/\.$/);
  }
}

const refused = {
  'a.pdf': '%PDF-1.7 and then nothing',
  'b.docx': 'PK\u{3}\u{4} and then nothing',
  'c.html': '<html><body><script>1</script></body></html>',
  'd.txt': '',
};

const hostile = {
  'one-line.txt': 'A line without an end. '.repeat(450_000),
  'prototype.md': '---\n__proto__: {kind: law}\nconstructor: x\ntitle: Of the prototype\n---\nThe text.\n',
  'nested.html': `${'<div>'.repeat(20_000)}Deep inside.`,
  'scripts.html':
    '<title>Of scripts</title><p onclick="x()">Kept.</p><script>fetch("https://h.example")</script><img src="https://h.example/x.png">',
  'broken-utf8.txt': Buffer.concat([
    Buffer.from('Wörter '),
    Buffer.from([0xff, 0xfe, 0xc3]),
    Buffer.from(' more'),
  ]),
  '\u{202e}fdp.exe.txt': 'Turned around.',
  'entities.html': `<p>${'&amp;'.repeat(100_000)} said.</p>`,
};

describe('hostile files', () => {
  it('that are refused change nothing but the report at the end of the journal', async () => {
    const { archive, root, folder } = await archiveWithStick(refused);
    await writeFile(join(root, 'kept.txt'), 'A document that is there already.');
    await importFiles(archive, [join(root, 'kept.txt')], { startParser });
    const before = everyFile(root);
    const documents = [...archive.records.all('documents')];
    const { results } = await importFiles(archive, [folder], { startParser });
    expect(results.map(({ status }) => status)).toEqual(['failed', 'failed', 'failed', 'failed']);

    const after = everyFile(root);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const changed = [...after].filter(([name, bytes]) => before.get(name)?.equals(bytes) !== true);
    expect(changed.map(([name]) => name)).toEqual([expect.stringMatching(/journal/)]);
    for (const [name, bytes] of changed) {
      const old = before.get(name) ?? Buffer.alloc(0);
      expect(bytes.subarray(0, old.length).equals(old)).toBe(true);
    }
    expect([...archive.records.all('documents')]).toEqual(documents);
  });

  it('that are only looked at leave the archive as it is, byte for byte', async () => {
    const { archive, root, folder } = await archiveWithStick({ ...refused, ...hostile });
    const before = everyFile(root);
    const { results } = await importFiles(archive, [folder], { startParser, isDryRun: true });
    expect(results.filter(({ status }) => status === 'failed').length).toBeGreaterThanOrEqual(4);
    expect(everyFile(root)).toEqual(before);
  });

  it('are each a document or a sentence, and nothing is written beside the archive', async () => {
    const { archive, root, folder } = await archiveWithStick(hostile);
    const outside = () => [...everyFile(root).keys()].filter((name) => !name.startsWith('case.testimonia'));
    const before = outside();
    const report = await importFiles(archive, [folder], { startParser });
    expect(report.results).toHaveLength(Object.keys(hostile).length);
    expectSentences(report);
    expect(outside()).toEqual(before);
    const [scripts] = [...archive.records.all('documents')].filter(({ title }) => title === 'Of scripts');
    const text = scripts && Buffer.from(await archive.objects.get(scripts.text)).toString();
    expect(text).toContain('Kept.');
    expect(text).not.toContain('h.example');
    expect(Object.prototype).not.toHaveProperty('kind');
  });

  describeWithCorpus('pdf/damaged', 'damaged PDFs', () => {
    it('are each a document or a sentence', { timeout: 180_000 }, async () => {
      const { archive } = await archiveWithStick({});
      const report = await importFiles(archive, [corpus('pdf/damaged')], {
        startParser: expectSmallParsers(),
      });
      expect(report.results.length).toBeGreaterThan(50);
      expectSentences(report);
    });
  });

  describeWithCorpus('hostile', 'hostile archives and texts', () => {
    it('are each a document or a sentence', { timeout: 180_000 }, async () => {
      const { archive, root } = await archiveWithStick({});
      const report = await importFiles(
        archive,
        ['zip', 'html', 'strings', 'csv'].map((name) => corpus(`hostile/${name}`)),
        { startParser: expectSmallParsers() },
      );
      expectSentences(report);
      expect(readdirSync(root).sort()).toEqual(['case.testimonia', 'stick']);
    });
  });
});
