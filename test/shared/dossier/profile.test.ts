import { describe, expect, test } from 'vitest';
import { prepareDossier } from '../../../shared/dossier/prepare.ts';
import { dossierOptionsSchema } from '../../../shared/model/dossier-options.ts';
import { build, dossierDocument, dossierOf, openPdf, pageTexts } from '../../support/dossier.ts';

const name = 'Amina Diallo';
const provenance = dossierDocument('').record.provenance;
const open = dossierDocument(`First ${name} spoke.`, {
  title: `The complaint of ${name}`,
  authors: [name],
  people: [{ name, role: 'plaintiff' }],
  confidentiality: 'public',
  source: { url: 'https://paper.example/Amina%20Diallo.html', accessed: '2019' },
  provenance: { ...provenance, fileName: 'amina-diallo.html', path: 'in/amina-diallo.html' },
  ruling: { court: 'The court', docket: name, legalBasis: [] },
  kind: 'ruling',
});
const secret = dossierDocument('Never to be read.', { title: 'Kept back', confidentiality: 'restricted' });

const said = (profile: 'court' | 'public') =>
  dossierOf([open, secret], {
    title: `For ${name}`,
    subtitle: `by ${name}`,
    notes: `Gathered with ${name}.`,
    archiveName: `${name} archive`,
    cover: { court: 'Court', matter: `${name} v State`, parties: [{ name, role: 'Plaintiff' }] },
    options: dossierOptionsSchema.parse({
      profile,
      protectedNames: [{ names: [name], pseudonym: 'Witness A' }],
    }),
    sections: [
      {
        title: `What ${name} said`,
        note: `On ${name}.`,
        documents: [{ ...open, entry: { ...open.entry, note: `See ${name}.`, treatment: 'both' } }, secret],
      },
    ],
  });

describe('a dossier for the public', () => {
  test('holds a protected name nowhere: text, frame, bookmarks, file names, addresses, metadata', async () => {
    const { bytes } = await build(said('public'));
    const pdf = await openPdf(bytes);
    const seen = [
      ...(await pageTexts(pdf)),
      JSON.stringify((await pdf.getMetadata()).info),
      JSON.stringify(await pdf.getOutline()),
    ].join('\n');
    expect(seen).not.toMatch(/amina|diallo/i);
    expect(seen).toContain('First Witness A spoke.');
    expect(seen).toContain('protected people stand under pseudonyms');
  });

  test('leaves restricted documents out, and says how many', async () => {
    const { bytes } = await build(said('public'));
    const text = (await pageTexts(await openPdf(bytes))).join('\n');
    expect(text).not.toMatch(/Kept back|Never to be read/);
    expect(text).toContain('restricted documents: 1');
  });

  test('is refused when nothing would be in it', async () => {
    const nothing = said('public');
    const sections = [{ title: '', note: '', documents: [secret] }];
    await expect(build({ ...nothing, sections })).rejects.toMatchObject({ code: 'dossier-empty' });
  });
});

test('a dossier for a court has names and restricted documents as they are', () => {
  const prepared = prepareDossier(said('court'));
  expect(prepared.leftOut).toBe(0);
  expect(prepared.sections[0]?.documents).toHaveLength(2);
  expect(JSON.stringify(prepared)).not.toContain('Witness A ');
});

test('whoever writes a name where its pseudonym belongs is told that it was printed', async () => {
  const swapped = (profile: 'court' | 'public', pseudonym: string, names: string[]) =>
    build({
      ...said(profile),
      options: dossierOptionsSchema.parse({ profile, protectedNames: [{ pseudonym, names }] }),
    });
  const toldOf = async (...words: Parameters<typeof swapped>) =>
    (await swapped(...words)).warnings.filter(({ code }) => code === 'pseudonyms-met');
  expect(await toldOf('public', name, ['Witness A'])).toEqual([{ code: 'pseudonyms-met', names: [name] }]);
  expect(await toldOf('public', 'Witness A', [name])).toEqual([]);
  expect(await toldOf('court', name, ['Witness A'])).toEqual([]);
});
