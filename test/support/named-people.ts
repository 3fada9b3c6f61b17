import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importFiles } from '../../electron/core/import/import-files.ts';
import { startParser } from '../../electron/cli/start-parser.ts';
import { createArchive, type Archive } from '../../electron/core/archive.ts';
import { saveCase } from '../../electron/core/cases/cases.ts';
import { listDocuments, editDocument } from '../../electron/core/documents.ts';
import { savePerson } from '../../electron/core/people/people.ts';

/** Two who are protected, by forms in several scripts. */
export const protectedPeople = [
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

const texts: Readonly<Record<string, string>> = {
  'What Inés Quiroga told.md': `---\ntitle: What Inés Quiroga told the tribunal\nlanguage: en\ncountry: MX\ndate: 2018-11-25\n---\n\n${told}\n\nThe harassment went on for years.`,
  'seo_yeon-ju.md': `---\ntitle: 서연주의 진술\nlanguage: ko\ncountry: KR\n---\n\n${told}`,
  'ruling.md':
    '---\ntitle: Tokyo District Court, 2019\nkind: ruling\nlanguage: ja\ncountry: JP\ndate: 2019-12-18\n---\n\n# 判決\n\n被告は原告に対し、三百三十万円を支払え。\n\n- 第一 請求\n- 第二 事案の概要\n',
  'بيان.md':
    '---\ntitle: بيان الجمعية\nlanguage: ar\ncountry: TN\ndate: 2017~\n---\n\n## أولًا\n\nخرجت النساء إلى الشارع ضد التحرش.\n\n| السنة | العدد |\n|---|---|\n| 2017 | 12 |\n',
  'secret.md': '---\ntitle: Kept apart\n---\n\nA restricted paper on the zebra affair.',
};

/** An archive whose documents name people who are protected, in records, texts, file names and a case. */
export async function archiveOfProtected(root: string): Promise<Archive> {
  const folder = join(root, 'stick');
  await mkdir(folder);
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  const { archive } = await createArchive(join(root, 'named.testimonia'));
  await importFiles(archive, [folder], { startParser });
  for (const { forms, pseudonym } of protectedPeople) {
    const [name = '', ...variants] = forms;
    await savePerson(archive, { name, variants, isProtected: true, pseudonym });
  }
  const documents = listDocuments(archive);
  for (const { id, title } of documents)
    await editDocument(archive, id, {
      authors: ['Ines Q.'],
      people: [{ name: 'Inés Quiroga', role: 'witness' }],
      notes: 'Инес Кирога called twice',
      campaigns: ['#InésQuiroga'],
      source: { url: 'https://news.example/in%C3%A9s-quiroga?q=1' },
      confidentiality: title === 'Kept apart' ? 'restricted' : 'public',
    });
  const ids = documents.map(({ id }) => id);
  await saveCase(archive, { title: 'Quiroga, Inés y Seo Yeon-ju v. the Ministry', documents: ids });
  return archive;
}
