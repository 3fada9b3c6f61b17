import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDossierFile } from '../../../electron/core/dossier-check.ts';
import { dossierTools } from '../../../electron/core/dossier-build.ts';
import { buildDossier, type BuiltDossier } from '../../../shared/dossier/build-dossier.ts';
import { archivalFaults } from '../../../shared/dossier/check/archival.ts';
import { loadPdf } from '../../../shared/dossier/exhibits/load-pdf.ts';
import { dossierOptionsSchema } from '../../../shared/model/dossier-options.ts';
import { buildWithOriginals, exhibitDocument } from '../../support/dossier-exhibits.ts';
import { build, dossierDocument, dossierOf, openPdf } from '../../support/dossier.ts';
import { originalPdf } from '../../support/exhibit-pdf.ts';
import { hasPreflight, preflight } from '../../support/preflight.ts';
import { sentences } from '../../support/sentences.ts';

const options = dossierOptionsSchema.parse({ archival: true, bates: 'NGO-' });
const documents = Object.entries(sentences).map(([language, text]) =>
  dossierDocument(text, { title: text.slice(0, 20), languages: [language] }),
);
const content = dossierOf(documents, {
  ...{ title: 'Dossier <不可抗力> & ملف', subtitle: 'हिन्दी', compiler: 'Réseau', notes: 'Why.', options },
});

let built: BuiltDossier;
let folder: string;

beforeAll(async () => {
  built = await build(content);
  folder = await mkdtemp(join(tmpdir(), 'testimonia-archival-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('a dossier for archives', () => {
  test('holds the rules of any dossier and says that it keeps to PDF/A-1b', async () => {
    const { rules } = await checkDossierFile(built.bytes);
    expect(rules.filter(({ holds }) => !holds)).toEqual([]);
    expect(rules.map(({ rule }) => rule)).toContain('archival');
  });

  test('says in its metadata packet what it says beside it', async () => {
    const { info, metadata } = await (await openPdf(built.bytes)).getMetadata();
    const said = (name: string): unknown => metadata.get(name) as unknown;
    expect(info).toMatchObject({ Title: content.title, Subject: 'हिन्दी', Author: 'Réseau' });
    expect([said('dc:title'), said('dc:description')]).toEqual([content.title, 'हिन्दी']);
    expect(said('xmp:createdate')).toBe('2026-11-22T07:10:00+00:00');
    expect(said('pdf:producer')).toBe((info as { Producer: string }).Producer);
  });

  test('gives the same bytes twice', async () => {
    expect(Buffer.compare((await build(content)).bytes, built.bytes)).toBe(0);
  });

  test.skipIf(!hasPreflight)('is found valid by PDFBox (skipped without its validator)', async () => {
    const file = join(folder, 'dossier.pdf');
    await writeFile(file, built.bytes);
    expect(preflight(file)).toContain('is a valid PDF/A-1b file');
  });

  test('is refused with a password', async () => {
    const locked = buildDossier(content, { ...dossierTools(), password: 'secret' });
    await expect(locked).rejects.toMatchObject({
      code: 'dossier-not-archival',
      details: { reason: 'password' },
    });
  });

  test('is refused where originals stand in it page by page', async () => {
    const original = await originalPdf([{}]);
    const made = buildWithOriginals([[exhibitDocument('A ruling', 'exhibit', 1), original]], { options });
    await expect(made).rejects.toMatchObject({
      code: 'dossier-not-archival',
      details: { reason: 'originals', count: 1 },
    });
  });
});

describe('the check of PDF/A', () => {
  const changes: readonly (readonly [string, (document: PDFDocument) => void])[] = [
    ['OutputIntents', ({ catalog }) => catalog.delete(PDFName.of('OutputIntents'))],
    [
      'Annots',
      (document) => {
        document
          .getPage(1)
          .node.lookup(PDFName.of('Annots'), PDFArray)
          .lookup(0, PDFDict)
          .delete(PDFName.of('F'));
      },
    ],
    [
      'ca',
      ({ context }) => {
        context.register(context.obj({ Type: 'ExtGState', ca: PDFNumber.of(0.5) }));
      },
    ],
    [
      'CIDSet',
      ({ context }) => {
        for (const [, object] of context.enumerateIndirectObjects())
          if (object instanceof PDFDict) object.delete(PDFName.of('CIDSet'));
      },
    ],
    [
      'Group',
      (document) => {
        document.getPage(0).node.set(PDFName.of('Group'), document.context.obj({ S: 'Transparency' }));
      },
    ],
  ];

  test.each(changes)('finds %s', async (fault, change) => {
    const document = await loadPdf(built.bytes);
    change(document);
    expect(archivalFaults(document, built.bytes)).toEqual([fault]);
  });

  test('is not made of a dossier that does not say so', async () => {
    const plain = await build(dossierOf(documents));
    expect((await checkDossierFile(plain.bytes)).rules.map(({ rule }) => rule)).not.toContain('archival');
  });
});
