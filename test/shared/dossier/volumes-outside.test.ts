import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDossierFile } from '../../../electron/core/dossier-check.ts';
import { dossierTools } from '../../../electron/core/dossier-build.ts';
import { buildVolumes, type BuiltVolume } from '../../../shared/dossier/build-volumes.ts';
import { dossierOptionsSchema } from '../../../shared/model/dossier-options.ts';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';
import { dossierDocument, dossierOf } from '../../support/dossier.ts';

const run = (program: string, words: readonly string[]) => spawnSync(program, words, { encoding: 'utf8' });
const hasTools =
  run('/usr/bin/python3', ['-c', 'import pikepdf']).status === 0 && run('qpdf', ['--version']).status === 0;

/**
 * The checker from outside knows one file whose first page is 1: it compares numbers, labels and bookmarks with places in
 * the file, so that it refuses every later volume, whose numbers go on. Laid end to end, though, the volumes are such a
 * file. (Links are left to each volume's own check: qpdf takes pages from other files without what their links lead to.)
 */
describeWithCorpus('../tools/verify_bundle.py', 'three volumes laid end to end', () => {
  let folder: string;
  let volumes: readonly BuiltVolume[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'testimonia-volumes-'));
    const documents = Array.from({ length: 9 }, (_, index) =>
      dossierDocument('It was said and it was heard. '.repeat(300), { title: `Ruling ${index + 1}` }),
    );
    const options = dossierOptionsSchema.parse({ volumes: { unit: 'pages', most: 16 } });
    volumes = await buildVolumes(dossierOf(documents, { options }), dossierTools());
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('each hold the rules of a dossier by themselves', async () => {
    expect(volumes.length).toBe(3);
    for (const { bytes } of volumes) {
      const { rules } = await checkDossierFile(bytes);
      expect(rules.filter(({ holds }) => !holds)).toEqual([]);
    }
  });

  test.skipIf(!hasTools)(
    'run from 1 to N as the checks from outside see it (skipped without pikepdf and qpdf)',
    async () => {
      const files = volumes.map((_, index) => join(folder, `${index + 1}.pdf`));
      for (const [index, file] of files.entries()) await writeFile(file, volumes[index]?.bytes ?? '');
      const [first = ''] = files;
      const whole = join(folder, 'whole.pdf');
      expect(run('qpdf', [first, '--pages', ...files, '--', whole]).status).toBe(0);
      const { stdout } = run('/usr/bin/python3', [corpus('../tools/verify_bundle.py'), whole]);
      const holds = stdout.split('\n').filter((line) => line.startsWith('  ok'));
      for (const rule of ['every page carries its own number', 'page labels are the page numbers'])
        expect(holds).toContain(`  ok   ${rule}`);
      expect(holds).toContain('  ok   bookmarks exist, resolve and name their page');
    },
  );
});
