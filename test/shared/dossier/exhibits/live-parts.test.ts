import { PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { checkDossierFile } from '../../../../electron/core/dossier-check.ts';
import { buildWithOriginals, exhibitDocument } from '../../../support/dossier-exhibits.ts';
import { openPdf, pageTexts } from '../../../support/dossier.ts';
import { originalPdf, type PageOfOriginal } from '../../../support/exhibit-pdf.ts';

/** A dossier of one original with something live in it. */
async function dossierWith(
  change: (document: PDFDocument) => void | Promise<void>,
  pages: readonly PageOfOriginal[] = [{}],
) {
  const built = await buildWithOriginals([
    [exhibitDocument('Original', 'exhibit', 1), await originalPdf(pages, change)],
  ]);
  const [warning] = built.warnings.filter(({ code }) => code === 'original-changed');
  const counts = warning && 'leftOut' in warning ? Object.entries(warning.leftOut) : [];
  const { rules } = await checkDossierFile(built.bytes);
  const broken = rules.filter(({ holds }) => !holds).map(({ rule }) => rule);
  return { built, broken, leftOut: Object.fromEntries(counts.filter(([, count]) => count > 0)) };
}

const javaScript = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };

describe('what is live in an original', () => {
  test('is left out and counted: scripts, attached files, actions', async () => {
    const { broken, leftOut } = await dossierWith(async (document) => {
      document.addJavaScript('greet', 'app.alert(1)');
      await document.attach(new Uint8Array([1, 2, 3]), 'secret.txt');
      document.catalog.set(PDFName.of('OpenAction'), document.context.obj(javaScript));
    });
    expect(leftOut).toEqual({ scripts: 2, attachments: 1 });
    expect(broken).toEqual([]);
  });

  test.each([
    ['a program', { S: 'Launch', F: PDFString.of('calc.exe') }, { actions: 1 }],
    ['a script', javaScript, { scripts: 1 }],
    ['another file', { S: 'GoToR', F: PDFString.of('other.pdf'), D: [0, 'Fit'] }, { actions: 1 }],
    ['a file of the machine', { S: 'URI', URI: PDFString.of('file:///etc/passwd') }, { actions: 1 }],
    ['a page that is not there', { S: 'GoTo', D: PDFString.of('nowhere') }, { deadLinks: 1 }],
  ])('is no link to %s', async (_, action, counted) => {
    const { built, leftOut } = await dossierWith(() => undefined, [{ action }]);
    expect(leftOut).toEqual(counted);
    const pdf = await openPdf(built.bytes);
    expect(await (await pdf.getPage(4)).getAnnotations()).toEqual([]);
  });

  test('may be an address on the web', async () => {
    const action = { S: 'URI', URI: PDFString.of('https://example.org/a_(b)') };
    const { built, leftOut } = await dossierWith(() => undefined, [{ action }]);
    expect(leftOut).toEqual({});
    const [link] = (await (await (await openPdf(built.bytes)).getPage(4)).getAnnotations()) as {
      url: string;
    }[];
    expect(link?.url).toBe('https://example.org/a_(b)');
  });

  test('becomes part of the page, where it is a form field that shows something', async () => {
    const { built, broken, leftOut } = await dossierWith((document) => {
      const field = document.getForm().createTextField('name');
      field.setText('Filled in by hand');
      field.addToPage(document.getPage(0), { x: 100, y: 500, width: 200, height: 20 });
    });
    expect(leftOut).toEqual({ fields: 1 });
    expect(broken).toEqual([]);
    const pdf = await openPdf(built.bytes);
    expect((await pageTexts(pdf))[3]).toContain('Filled in by hand');
    expect(await (await pdf.getPage(4)).getAnnotations()).toEqual([]);
  });
});

describe('what an original hides', () => {
  test('stays hidden: a layer that is switched off', async () => {
    const { built } = await dossierWith((document) => {
      const { context, catalog } = document;
      const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('Draft') }));
      const properties = { OCGs: [layer], D: { OFF: [layer] } };
      catalog.set(PDFName.of('OCProperties'), context.obj(properties));
      document.getPage(0).node.set(PDFName.of('Resources'), context.obj({ Properties: { L: layer } }));
    });
    const configuration = await (await openPdf(built.bytes)).getOptionalContentConfig();
    const groups = Array.from(
      configuration as unknown as Iterable<[string, { visible: boolean; name: string }]>,
    );
    expect(groups.map(([, { name, visible }]) => [name, visible])).toEqual([['Draft', false]]);
  });

  test('is cut off at the edge of what is seen', async () => {
    const { built } = await dossierWith(() => undefined, [{ crop: [50, 60, 200, 300] }]);
    const page = await (await openPdf(built.bytes)).getPage(4);
    const { argsArray } = await page.getOperatorList();
    expect(JSON.stringify(argsArray)).toContain('50');
    expect(page.view.map(Math.round)).toEqual([50, 36, 250, 360]);
  });
});
