import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPdf } from '../../../shared/dossier/exhibits/load-pdf.ts';
import { fileTexts } from '../../../shared/dossier/check/file-texts.ts';
import { pageNames } from '../../../shared/dossier/check/page-names.ts';
import { createNameFinder } from '../../../shared/dossier/names/name-finder.ts';
import { openPdf, pageTexts } from '../../support/dossier.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

const people = [
  { forms: ['Inés Quiroga', 'Ines Q.', 'إينيس كيروغا', 'Инес Кирога'], pseudonym: 'Witness 1' },
  { forms: ['서연주', 'Seo Yeon-ju', 'ソ・ヨンジュ'], pseudonym: 'Witness 2' },
];

/** Every form, as documents write it: declined, turned round, without accents, with a title, over a line's end. */
const told = [
  'QUIROGA, Inés was heard. INES QUIROGA signed; Ines Q. left.',
  'قالت إينيس كيروغا إنها رأت ذلك، وإينيس كيروغا هناك.',
  'Инес Кирога молчала.',
  '서연주는 말했다. Seo\nYeon-ju spoke.',
  'ソ・ヨンジュさんは話した。',
].join('\n\n');

test('a public dossier of a case holds no form of the name of anybody who is protected, wherever one looks', async () => {
  const folder = await temporaryFolder();
  const [archive, pdf] = [join(folder, 'work'), join(folder, 'out.pdf')];
  const command = (name: string, ...words: readonly string[]) =>
    runCommand(name, archive, ...words, '--json');
  await command('create', '--no-passphrase');
  await writeFile(join(folder, 'What Inés Quiroga told.md'), `# Inés Quiroga y Seo Yeon-ju\n\n${told}\n`);
  await writeFile(join(folder, 'seo_yeon-ju.md'), `# 서연주의 진술\n\n${told}\n`);
  const [one, other] = (await command('import', folder)).lines.map(({ id }) => String(id));
  const said = [
    'people=Inés Quiroga (witness); 서연주 (complainant)',
    'authors=Ines Q.',
    'confidentiality=public',
  ];
  for (const id of [one ?? '', other ?? '']) await command('edit', id, ...said, 'notes=Инес Кирога');
  for (const { forms, pseudonym } of people) {
    const [name = '', ...variants] = forms;
    await command(
      'person',
      'add',
      name,
      '--variants',
      variants.join('; '),
      '--protected',
      '--pseudonym',
      pseudonym,
    );
  }
  const title = 'Quiroga, Inés y Seo Yeon-ju v. the Ministry';
  const [made] = (await command('case', 'add', one ?? '', other ?? '', '--title', title)).lines;
  const dossier = ['--case', String(made?.['id']), '--out', pdf, '--sidecar'];

  const built = await command('dossier', ...dossier, '--profile', 'public');
  expect([built.exitCode, built.lines[0]?.['documents']]).toEqual([0, 2]);

  const bytes = new Uint8Array(await readFile(pdf));
  const seen = await pageTexts(await openPdf(bytes.slice()));
  const document = await loadPdf(bytes);
  const all = [
    ...seen,
    seen.join(' '),
    ...Array.from(fileTexts(document), ({ text }) => text),
    ...pageNames(document),
    await readFile(`${pdf}.json`, 'utf8'),
    built.out,
  ];
  for (const { forms, pseudonym } of people) {
    const finder = createNameFinder([{ names: forms, pseudonym }]);
    expect(all.flatMap((text) => finder.find(text).map(({ start, end }) => text.slice(start, end)))).toEqual(
      [],
    );
    expect(forms.filter((form) => Buffer.from(bytes).includes(form))).toEqual([]);
    expect(seen.join('\n')).toContain(pseudonym);
  }
});
