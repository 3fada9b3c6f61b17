import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { redactPdf } from '../../../../shared/dossier/redact-pdf/redact-pdf.ts';
import { openPdf, pageTexts } from '../../../support/dossier.ts';
import { originalPdf } from '../../../support/exhibit-pdf.ts';
import { redactedPdf, redactionTools, termsSought } from '../../../support/redacting.ts';
import { everythingIn, trickPdf, writtenForms, type TrickTools } from '../../../support/trick-pdf.ts';

const line = 'BT /F 12 Tf 20 200 Td (Hello world) Tj ET';

/** A document of one page with something about Martínez beside its text; gives what is left of it. */
async function redactWith(change: (tools: TrickTools) => void) {
  const redacted = await redactedPdf(await trickPdf([() => ({ content: line })], change), ['Martínez']);
  const pdf = await openPdf(redacted.bytes);
  const all = (await everythingIn(redacted.bytes)).toLowerCase();
  for (const form of ['martinez', 'mart\u00ednez', 'mart%c3%adnez', 'mart\\355nez'].flatMap(writtenForms))
    expect(all).not.toContain(form);
  expect((await pageTexts(pdf))[0]).toContain('Hello world');
  return { redacted, pdf, notes: (await (await pdf.getPage(1)).getAnnotations()) as { url?: string }[] };
}

function annotate(
  { document, object }: TrickTools,
  ...notes: readonly Readonly<Record<string, unknown>>[]
): void {
  const references = notes.map((note) => object({ Type: 'Annot', Rect: [10, 10, 90, 30], ...note }));
  document.getPage(0).node.set(PDFName.of('Annots'), document.context.obj(references));
}

describe('beside the text of its pages a redacted copy says nothing of what is sought', () => {
  test('links that spell it are gone, others stay', async () => {
    const { redacted, notes } = await redactWith((tools) => {
      const addresses = [
        'https://example.org/people/mart%C3%ADnez?id=1',
        'https://example.org/mart%EDnez',
        'mailto:ana.martinez@example.org',
        'https://example.org/other',
      ];
      annotate(
        tools,
        ...addresses.map((uri) => ({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of(uri) } })),
      );
    });
    expect(notes.map(({ url }) => url)).toEqual(['https://example.org/other']);
    expect(redacted.removed).toEqual([{ page: 1, from: 'link', count: 3 }]);
  });

  test('remarks that say it are gone with their authors, others stay', async () => {
    const { redacted, notes } = await redactWith((tools) => {
      annotate(
        tools,
        { Subtype: 'Text', Contents: PDFHexString.fromText('Ask Martínez') },
        {
          Subtype: 'Highlight',
          Contents: PDFString.of('Important'),
          T: PDFHexString.fromText('J. Martínez'),
        },
        { Subtype: 'Text', Contents: PDFString.of('Look at this') },
      );
    });
    expect(notes).toHaveLength(1);
    expect(redacted.removed).toEqual([{ page: 1, from: 'remark', count: 2 }]);
  });

  test('what a form field shows is part of the page and taken out there', async () => {
    const { redacted } = await redactWith(({ document }) => {
      const field = document.getForm().createTextField('Martínez');
      field.setText('Signed by Martínez today');
      field.addToPage(document.getPage(0), { x: 20, y: 100, width: 200, height: 20 });
    });
    expect((await pageTexts(await openPdf(redacted.bytes)))[0]).toMatch(/Signed by\s+today/);
  });

  test('metadata, tags, scripts, attached files and names of places are gone', async () => {
    await redactWith(({ document, stream, object }) => {
      document.setTitle('Statement of Martínez');
      document.setAuthor('Martínez');
      const { catalog, context } = document;
      catalog.set(PDFName.of('Metadata'), stream('<dc:title>Martinez</dc:title>', { Type: 'Metadata' }));
      catalog.set(
        PDFName.of('StructTreeRoot'),
        object({ K: [{ S: 'Figure', Alt: PDFString.of('Photograph of Martinez') }] }),
      );
      document.addJavaScript('Martinez', 'app.alert("Martinez")');
      document
        .getPage(0)
        .node.set(PDFName.of('PieceInfo'), context.obj({ App: { Private: PDFString.of('Martinez') } }));
    });
  });

  test('bookmarks keep their places, with bars in their titles', async () => {
    const bytes = await originalPdf([{ link: { to: 1, byName: true } }, {}]);
    const redacted = await redactedPdf(bytes, ['Part 2']);
    const pdf = await openPdf(redacted.bytes);
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['Part 1 不可', '█████ 不可']);
    const [link] = (await (await pdf.getPage(1)).getAnnotations()) as { dest: unknown[] }[];
    expect(link?.dest[0]).toEqual((await pdf.getOutline())[1]?.dest?.[0]);
    expect(redacted.removed).toEqual([{ page: 0, from: 'bookmark', count: 1 }]);
  });

  test('older states of the file are gone', async () => {
    const older = await trickPdf([() => ({ content: 'BT /F 12 Tf 20 200 Td (Old Martinez words) Tj ET' })]);
    const document = await PDFDocument.load(older);
    const forgotten = document.context.register(document.context.obj({ Said: PDFString.of('Martinez') }));
    expect(forgotten.objectNumber).toBeGreaterThan(0);
    document
      .getPage(0)
      .node.set(PDFName.of('Contents'), document.context.register(document.context.stream(line)));
    const added = await document.save({ useObjectStreams: true });
    const redacted = await redactedPdf(added, ['Martinez']);
    const all = (await everythingIn(redacted.bytes)).toLowerCase();
    for (const form of writtenForms('martinez')) expect(all).not.toContain(form);
    expect(all.match(/startxref/g)).toHaveLength(1);
  });
});

describe('redacting', () => {
  test('gives the same bytes twice', async () => {
    const bytes = await trickPdf([() => ({ content: 'BT /F 12 Tf 20 200 Td (Hello Martinez) Tj ET' })]);
    const [one, other] = [await redactedPdf(bytes, ['Martinez']), await redactedPdf(bytes, ['Martinez'])];
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
  });

  test('makes a picture of a page on which another reader still finds something, its other words behind it', async () => {
    const bytes = await trickPdf([
      () => ({ content: line }),
      () => ({ content: 'BT /F 12 Tf 20 200 Td (Martinez was here) Tj ET' }),
    ]);
    let asked = 0;
    const readTexts = (): Promise<string[]> => Promise.resolve(asked++ === 0 ? ['', 'Martinez'] : []);
    const redacted = await redactedPdf(bytes, ['Martinez'], { readTexts });
    expect(redacted.flattened).toEqual([2]);
    expect(redacted.layer?.pages.map(({ page, words }) => [page, words.map(({ text }) => text)])).toEqual([
      [2, ['was', 'here']],
    ]);
    expect(await pageTexts(await openPdf(redacted.bytes))).toEqual(['Hello world', '']);
  });

  test('says what is wrong with a file that is none', async () => {
    const damaged = await redactPdf({ bytes: new Uint8Array(100) }, termsSought(['x']), redactionTools);
    expect(damaged).toBe('damaged');
  });

  test('stops when it is told to', async () => {
    const bytes = await trickPdf([() => ({ content: line })]);
    const signal = AbortSignal.abort(new Error('Enough'));
    await expect(redactedPdf(bytes, ['Martinez'], { signal })).rejects.toThrow('Enough');
  });
});
