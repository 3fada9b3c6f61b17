import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../../electron/core/archive.ts';
import { draftOfCase } from '../../../../electron/core/cases/draft-of-case.ts';
import { saveCase } from '../../../../electron/core/cases/cases.ts';
import { dossierContent } from '../../../../electron/core/dossier-build.ts';
import { protectedNamesOf } from '../../../../electron/core/people/protected-names.ts';
import { savePerson } from '../../../../electron/core/people/people.ts';
import { createNameFinder } from '../../../../shared/dossier/names/name-finder.ts';
import { prepareDossier } from '../../../../shared/dossier/prepare.ts';
import { dossierOptionsSchema } from '../../../../shared/model/dossier-options.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const ines = {
  name: 'Inés Quiroga',
  variants: ['Ines Q.', 'إينيس كيروغا', 'Инес Кирога'],
  pseudonym: 'Witness 1',
};
const seo = { name: '서연주', variants: ['Seo Yeon-ju', 'ソ・ヨンジュ'], pseudonym: 'Witness 2' };

/** Every form in another dress: as people write them in documents. */
const text = [
  'QUIROGA, Inés was heard. INES QUIROGA signed; Ines Q. left.',
  'قالت إينيس كيروغا إنها رأت ذلك، وإينيس كيروغا هناك.',
  'Инес Кирога молчала.',
  '서연주는 말했다. Seo\nYeon-ju spoke; seo_yeon-ju.pdf',
  'ソ・ヨンジュさんは話した。',
].join('\n');

async function archiveWithCase() {
  const { archive } = await createArchive(join(await temporaryFolder(), 'a'));
  const object = await archive.objects.put(
    new TextEncoder().encode(JSON.stringify({ blocks: [{ type: 'paragraph', text }] })),
  );
  const document = sampleDocument({
    title: 'What Inés Quiroga and 서연주 said',
    people: [{ name: 'Inés Quiroga', role: 'witness' }],
    confidentiality: 'public',
    text: object,
  });
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: document.id, after: document },
  ]);
  for (const person of [ines, seo]) await savePerson(archive, { ...person, isProtected: true });
  await savePerson(archive, { name: 'A minister', variants: ['Minister X'] });
  const { id } = await saveCase(archive, {
    title: 'Quiroga, Inés v. the Ministry',
    documents: [document.id],
  });
  return { archive, draft: draftOfCase(archive, id) };
}

describe('whom the archive protects', () => {
  it('is in no word of a public dossier of a case, in any form of the name', async () => {
    const { archive, draft } = await archiveWithCase();
    const options = { ...draft.options, profile: 'public' as const };
    const prepared = prepareDossier(await dossierContent(archive, { ...draft, options }));
    const said = JSON.stringify(prepared).replaceAll('\\n', '\n');
    for (const { name, variants, pseudonym } of [ines, seo]) {
      const finder = createNameFinder([{ names: [name, ...variants], pseudonym }]);
      expect(finder.find(said)).toEqual([]);
      expect(said).toContain(pseudonym);
    }
    await archive.close();
  });

  it('stands by name in a dossier for a court, and nothing is added to its list', async () => {
    const { archive, draft } = await archiveWithCase();
    const content = await dossierContent(archive, draft);
    expect(content.options.protectedNames).toEqual([]);
    expect(JSON.stringify(prepareDossier(content))).toContain('Inés Quiroga');
    await archive.close();
  });

  it('goes by the pseudonym that a dossier itself gives, for every form that the archive knows', async () => {
    const { archive } = await archiveWithCase();
    const own = { names: ['inés quiroga', 'La Negra'], pseudonym: 'Ms A' };
    const options = dossierOptionsSchema.parse({ profile: 'public', protectedNames: [own] });
    const protectedNames = protectedNamesOf(archive, { ...options, hidesNames: false });
    expect(protectedNames).toMatchObject([{ pseudonym: 'Ms A' }, { pseudonym: 'Witness 2' }]);
    expect(protectedNames[0]?.names).toEqual(expect.arrayContaining(['La Negra', 'Инес Кирога']));
    await archive.close();
  });
});
