import {
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  StandardFonts,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { findLeft } from '../../../../shared/dossier/check/find-left.ts';
import { createNameFinder } from '../../../../shared/dossier/names/name-finder.ts';

const finder = createNameFinder([
  { names: ['Halima Khatun', 'حليمة خاتون', 'Page', 'Regular'], pseudonym: '' },
]);

/** A page that says what is harmless, and what a test puts beside it. */
async function fileWith(add: (document: PDFDocument) => void | Promise<void>): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([300, 300]);
  page.drawText('Nothing to be seen here.', { font, size: 12, x: 20, y: 200 });
  await add(document);
  return document.save({ useObjectStreams: true, addDefaultPage: false });
}

const stream = (context: PDFContext, text: string, dict: Record<string, string> = {}): PDFObject =>
  context.register(context.flateStream(text, dict));
const hang = (document: PDFDocument, name: string, object: PDFObject): void => {
  document.catalog.set(PDFName.of(name), object);
};
const wide = (text: string): string => Array.from(text, (sign) => `\0${sign}`).join('');

describe('a word that should be gone is found', () => {
  test.each<[string, string, (document: PDFDocument) => void | Promise<void>]>([
    [
      'on a page, over a line end',
      'page',
      async (document) => {
        const font = await document.embedFont(StandardFonts.Helvetica);
        document.getPage(0).drawText('by Halima\nKhatun', { font, size: 9, lineHeight: 12, x: 20, y: 100 });
      },
    ],
    [
      'in the metadata',
      'metadata',
      (document) => {
        document.setSubject('For halima KHATUN');
      },
    ],
    [
      'in a photograph’s XMP, as numbered signs',
      'metadata',
      (document) => {
        const text = '<?xpacket?><x:xmpmeta>&#72;alima &#x4b;hatun</x:xmpmeta>';
        hang(document, 'Metadata', stream(document.context, text, { Type: 'Metadata', Subtype: 'XML' }));
      },
    ],
    [
      'in the address of a link',
      'link',
      (document) => {
        const { context } = document;
        const action = context.obj({ S: 'URI', URI: PDFString.of('https://a.example/halima%5Fkhatun') });
        const note = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: action });
        document.getPage(0).node.set(PDFName.of('Annots'), context.obj([context.register(note)]));
      },
    ],
    [
      'in a bookmark, as UTF-16',
      'bookmark',
      (document) => {
        const { context } = document;
        const root = context.nextRef();
        const item = context.register(
          context.obj({ Title: PDFHexString.fromText('حَليمة خاتون'), Parent: root }),
        );
        context.assign(root, context.obj({ Type: 'Outlines', First: item, Last: item, Count: 1 }));
        hang(document, 'Outlines', root);
      },
    ],
    [
      'in a label of a page',
      'label',
      (document) => {
        hang(
          document,
          'PageLabels',
          document.context.obj({ Nums: [0, { P: PDFString.of('Halima Khatun ') }] }),
        );
      },
    ],
    [
      'in octal signs',
      'object',
      (document) => {
        hang(document, 'Odd', PDFString.of('\\110alima Kh\\141tun'));
      },
    ],
    [
      'in an object that nothing leads to',
      'object',
      ({ context }) => {
        context.register(context.obj({ Old: PDFString.of('Halima Khatun') }));
      },
    ],
    [
      'in a name',
      'object',
      (document) => {
        hang(document, 'Dests', document.context.obj({ 'Halima Khatun': [0] }));
      },
    ],
    [
      'in content that no page shows',
      'object',
      (document) => {
        hang(
          document,
          'Old',
          stream(document.context, 'BT /F1 9 Tf (Hal) Tj [(ima) -300 <4b68>] TJ (atun) Tj ET', {
            Subtype: 'Form',
          }),
        );
      },
    ],
    [
      'in the text that stands for a drawing',
      'object',
      (document) => {
        hang(document, 'Old', stream(document.context, '/Span <</ActualText (Halima Khatun)>> BDC EMC'));
      },
    ],
    [
      'in a comment of a photograph',
      'object',
      (document) => {
        const { context } = document;
        const image = context.stream('\xff\xd8\xff\xfe\x00\x10by Halima Khatun\x00', {
          Type: 'XObject',
          Subtype: 'Image',
          Filter: 'DCTDecode',
        });
        hang(document, 'Old', context.register(image));
      },
    ],
    [
      'in wide signs without a mark of their order',
      'object',
      (document) => {
        hang(document, 'Old', PDFString.of(wide('Halima Khatun')));
      },
    ],
  ])('%s', async (_, where, add) => {
    const left = await findLeft(await fileWith(add), finder);
    expect(left.map((each) => each.where)).toContain(where);
  });
});

test('the words of PDF itself are nobody’s name', async () => {
  expect(await findLeft(await fileWith(() => undefined), finder)).toEqual([]);
});

test('a font’s own table says what its codes stand for', async () => {
  const bytes = await fileWith((document) => {
    const { context } = document;
    const table =
      '1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfrange <01> <05> <0061> <10> <12> [<0048> <0061> <006c>] endbfrange 3 beginbfchar <20> <0069> <21> <006d> <22> <0061> endbfchar begincmap';
    const font = context.obj({
      Type: 'Font',
      Subtype: 'Type1',
      BaseFont: 'Odd',
      ToUnicode: stream(context, table),
    });
    const resources = context.obj({ Font: { F9: context.register(font) } });
    const form = context.flateStream('BT /F9 9 Tf <1011122021> Tj <22> Tj ET', { Subtype: 'Form' });
    form.dict.set(PDFName.of('Resources'), resources);
    hang(document, 'Old', context.register(form));
  });
  const left = await findLeft(bytes, createNameFinder([{ names: ['Halima'], pseudonym: '' }]));
  expect(left).toMatchObject([{ where: 'object', found: 'Halima' }]);
});
