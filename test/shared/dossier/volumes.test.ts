import { describe, expect, test } from 'vitest';
import { dossierTools } from '../../../electron/core/dossier-build.ts';
import { buildVolumes, countPages } from '../../../shared/dossier/build-volumes.ts';
import { dossierOptionsSchema } from '../../../shared/model/dossier-options.ts';
import { dossierDocument, dossierOf, openPdf, pageOfDestination, pageTexts } from '../../support/dossier.ts';

const words = 'It was said and it was heard. ';
const documents = (title: string, count: number, repeats: number) =>
  Array.from({ length: count }, (_, index) =>
    dossierDocument(words.repeat(repeats * (1 + (index % 3))), { title: `${title} ${index + 1}` }),
  );
const content = (options: object) =>
  dossierOf([], {
    notes: 'Why.',
    options: dossierOptionsSchema.parse(options),
    sections: [
      { title: 'Rulings', note: '', documents: documents('Ruling', 7, 120) },
      { title: 'Laws', note: '', documents: documents('Law', 6, 200) },
    ],
  });
const build = (options: object) => buildVolumes(content(options), dossierTools());

describe('a dossier of at most fourteen pages a volume', () => {
  test('has volumes no longer than that, with every document once, in order', async () => {
    const volumes = await build({ volumes: { unit: 'pages', most: 14 } });
    expect(volumes.length).toBeGreaterThan(2);
    for (const { pages } of volumes) expect(pages).toBeLessThanOrEqual(14);
    const seen: string[] = [];
    for (const { bytes } of volumes) {
      const outline = (await (await openPdf(bytes)).getOutline()) as { items: { title: string }[] }[];
      seen.push(...outline.flatMap(({ items }) => items.map(({ title }) => title.replace(/ \[.*/, ''))));
    }
    const titles = content({}).sections.flatMap((each) => each.documents.map(({ record }) => record.title));
    expect(seen).toEqual(titles.map((title, index) => `${index + 1}. ${title}`));
  });

  test('counts its pages on from volume to volume: printed, as label, in the index, in bookmarks', async () => {
    const volumes = await build({ bates: 'NGO-', volumes: { unit: 'pages', most: 14 } });
    let first = 1;
    for (const [index, volume] of volumes.entries()) {
      expect(volume.firstPage).toBe(first);
      const pdf = await openPdf(volume.bytes);
      const texts = await pageTexts(pdf);
      const labels = (await pdf.getPageLabels()) ?? [];
      expect(labels).toEqual(texts.map((_, at) => `NGO-${String(first + at).padStart(6, '0')}`));
      texts.forEach((text, at) => {
        expect(text.trimEnd().split(' ').at(-1)).toBe(labels[at]);
      });
      expect(texts[0]).toContain(`Volume ${index + 1}/${volumes.length}`);
      for (const { title, dest } of await pdf.getOutline()) {
        const name = labels[(await pageOfDestination(pdf, dest)) - 1];
        expect(title.endsWith(`[p. ${name ?? '?'}]`)).toBe(true);
        expect(
          title.startsWith('Index') || title.startsWith('Compiler') || texts[1]?.includes(name ?? '?'),
        ).toBe(true);
      }
      expect(texts.join(' ').includes('Compiler’s notes')).toBe(index === 0);
      first += volume.pages;
    }
    expect(
      await countPages(content({ bates: 'NGO-', volumes: { unit: 'pages', most: 14 } }), dossierTools()),
    ).toBe(first - 1);
  });

  test('goes on with an earlier dossier', async () => {
    const supplement = { title: 'The first bundle', pages: 100, documents: 20, sections: 2 };
    const [first, second] = await build({ supplement, volumes: { unit: 'pages', most: 14 } });
    expect(first?.firstPage).toBe(101);
    expect(second?.firstPage).toBe(101 + (first?.pages ?? 0));
    const [cover = '', index = ''] = await pageTexts(await openPdf(first?.bytes ?? new Uint8Array()));
    expect(cover).toContain('Supplement to The first bundle');
    expect(index).toContain('21 Ruling 1');
  });
});

test('volumes by size hold to it, as far as single documents let them', async () => {
  const [whole] = await build({});
  const megabytes = (whole?.bytes.length ?? 0) / 1_000_000;
  // All of it is far less than a megabyte, so that one volume is enough.
  expect(megabytes).toBeLessThan(1);
  expect(await build({ volumes: { unit: 'megabytes', most: 1 } })).toHaveLength(1);
});

test('a document longer than a volume has one of its own', async () => {
  const long = dossierDocument(words.repeat(3000), { title: 'Long' });
  const short = dossierDocument(words, { title: 'Short' });
  const options = dossierOptionsSchema.parse({ volumes: { unit: 'pages', most: 12 } });
  const volumes = await buildVolumes(dossierOf([short, long, short], { options }), dossierTools());
  expect(volumes.map((volume) => volume.documents)).toEqual([1, 1, 1]);
  expect(volumes[1]?.pages).toBeGreaterThan(12);
});

test('a dossier within its limit is one file, and the same as without one', async () => {
  const [whole] = await build({ volumes: { unit: 'pages', most: 1000 } });
  const text = async (bytes: Uint8Array) => pageTexts(await openPdf(bytes));
  expect(await text(whole?.bytes ?? new Uint8Array())).toEqual(
    await text((await build({}))[0]?.bytes ?? new Uint8Array()),
  );
});
