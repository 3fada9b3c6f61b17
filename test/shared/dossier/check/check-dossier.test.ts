import { createHash } from 'node:crypto';
import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkDossierFile } from '../../../../electron/core/dossier-check.ts';
import type { BuiltDossier } from '../../../../shared/dossier/build-dossier.ts';
import { sidecarOf } from '../../../../shared/dossier/dossier-record.ts';
import { dossierSidecarSchema } from '../../../../shared/model/dossier-sidecar.ts';
import { sha256Schema } from '../../../../shared/model/ids.ts';
import { buildWithOriginals, exhibitDocument } from '../../../support/dossier-exhibits.ts';
import { originalPdf } from '../../../support/exhibit-pdf.ts';

const sha256 = (bytes: Uint8Array) => sha256Schema.parse(createHash('sha256').update(bytes).digest('hex'));

let built: BuiltDossier;

beforeAll(async () => {
  const original = await originalPdf([{ link: { to: 1 } }, { rotate: 90 }, { rotate: 180 }]);
  built = await buildWithOriginals([[exhibitDocument('A ruling', 'both', 1), original]]);
});

/** The dossier with something done to it. */
async function changed(change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(built.bytes, { updateMetadata: false });
  change(document);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

async function broken(bytes: Uint8Array): Promise<string[]> {
  const { rules } = await checkDossierFile(bytes);
  return rules.filter(({ holds }) => !holds).map(({ rule }) => rule);
}

describe('the check of a dossier', () => {
  test('finds nothing in one that was just made', async () => {
    const { ok, pages, rules } = await checkDossierFile(built.bytes);
    expect(rules.filter(({ holds }) => !holds)).toEqual([]);
    expect([ok, pages, rules.length]).toEqual([true, built.pages, 9]);
  });

  test('knows the file by its record, and another by it too', async () => {
    const file = { sha256: sha256(built.bytes), bytes: built.bytes.length, pages: built.pages };
    const sidecar = dossierSidecarSchema.parse(JSON.parse(JSON.stringify(sidecarOf(built.record, file))));
    expect((await checkDossierFile(built.bytes, { sidecar })).ok).toBe(true);
    expect(sidecar.documents).toMatchObject([
      { title: 'A ruling', treatment: 'both', pages: { first: 3, last: 7 }, original: { first: 5, last: 7 } },
    ]);
    const other = await changed((document) => {
      document.catalog.set(PDFName.of('Lang'), PDFString.of('fr'));
    });
    const found = await checkDossierFile(other, { sidecar });
    expect(found.rules.filter(({ holds }) => !holds).map(({ rule }) => rule)).toEqual(['same-file']);
  });

  test('finds a page that was taken out', async () => {
    const bytes = await changed((document) => {
      document.removePage(2);
    });
    expect(await broken(bytes)).toEqual(expect.arrayContaining(['numbers', 'bookmarks']));
  });

  test('finds one that opens otherwise than it should', async () => {
    const bytes = await changed(({ catalog }) => {
      catalog.set(PDFName.of('PageMode'), PDFName.of('UseNone'));
    });
    expect(await broken(bytes)).toEqual(['opens']);
  });

  test('finds labels that do not go on from page to page', async () => {
    const bytes = await changed(({ catalog, context }) => {
      catalog.set(
        PDFName.of('PageLabels'),
        context.obj({ Nums: [0, { S: 'D', St: 1 }, 4, { S: 'D', St: 9 }] }),
      );
    });
    expect(await broken(bytes)).toEqual(expect.arrayContaining(['labels', 'numbers']));
  });

  test('finds a font that is only named', async () => {
    const bytes = await changed(({ context }) => {
      for (const [, object] of context.enumerateIndirectObjects())
        if (object instanceof PDFDict) object.delete(PDFName.of('FontFile2'));
    });
    expect(await broken(bytes)).toEqual(['fonts']);
  });

  test('finds a document whose pages the file does not have', async () => {
    const file = { sha256: sha256(built.bytes), bytes: built.bytes.length, pages: built.pages };
    const sidecar = sidecarOf(built.record, file);
    const documents = sidecar.documents.map((each) => ({ ...each, pages: { first: 3, last: 900 } }));
    const { rules } = await checkDossierFile(built.bytes, { sidecar: { ...sidecar, documents } });
    expect(rules.filter(({ holds }) => !holds).map(({ rule }) => rule)).toEqual(['documents']);
  });

  test('finds a page put on its head', async () => {
    const bytes = await changed((document) => {
      document.getPage(2).node.set(PDFName.of('Rotate'), document.context.obj(180));
    });
    expect(await broken(bytes)).toEqual(['upright']);
  });

  test('finds a link to nowhere', async () => {
    const bytes = await changed((document) => {
      const { node } = document.getPage(1);
      const note = node.Annots()?.lookup(0, PDFDict);
      note?.delete(PDFName.of('A'));
      note?.set(PDFName.of('Dest'), PDFString.of('nowhere'));
    });
    expect(await broken(bytes)).toEqual(['links']);
  });

  test('finds a bookmark that names another page', async () => {
    const bytes = await changed(({ catalog }) => {
      const first = catalog.lookup(PDFName.of('Outlines'), PDFDict).lookup(PDFName.of('First'), PDFDict);
      first.set(PDFName.of('Title'), PDFString.of('Index [p. 9]'));
    });
    expect(await broken(bytes)).toEqual(['bookmarks']);
  });

  test('finds what starts by itself', async () => {
    const bytes = await changed((document) => {
      document.addJavaScript('hello', 'app.alert(1)');
    });
    expect(await broken(bytes)).toContain('inert');
  });

  test('finds a file cut short', async () => {
    const { ok, rules } = await checkDossierFile(built.bytes.slice(0, built.bytes.length / 2));
    expect(ok).toBe(false);
    expect(rules[0]).toMatchObject({ rule: 'undamaged', holds: false });
  });
});
