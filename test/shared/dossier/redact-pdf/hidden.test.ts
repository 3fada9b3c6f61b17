import { PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { openPdf, pageTexts } from '../../../support/dossier.ts';
import { redactedPdf } from '../../../support/redacting.ts';
import {
  everythingIn,
  trickPdf,
  writtenForms,
  type TrickPage,
  type TrickTools,
} from '../../../support/trick-pdf.ts';

const line = (words: string): string => `BT /F 12 Tf 20 200 Td (${words}) Tj ET`;
const shown = line('Hello world');

const pages: Readonly<Record<string, (tools: TrickTools) => TrickPage>> = {
  'in a form': ({ stream, font }) => ({
    content: `${shown} q 1 0 0 1 0 -50 cm /X Do Q`,
    resources: { XObject: { X: stream(line('Martinez'), form(font)) } },
  }),
  'in a form within a form': ({ stream, font }) => {
    const inner = stream(line('Martinez'), form(font));
    const outer = stream('q 1 0 0 1 0 -20 cm /I Do Q', {
      ...form(font),
      Resources: { XObject: { I: inner } },
    });
    return { content: `${shown} q 1 0 0 1 0 -50 cm /X Do Q`, resources: { XObject: { X: outer } } };
  },
  'in a form drawn twice': ({ stream, font }) => ({
    content: `${shown} q 1 0 0 1 0 -50 cm /X Do Q q 1 0 0 1 30 -90 cm /X Do Q`,
    resources: { XObject: { X: stream(line('Martinez'), form(font)) } },
  }),
  'in a form that no page draws': ({ stream, font }) => ({
    content: shown,
    resources: { XObject: { X: stream(line('Martinez'), form(font)) } },
  }),
  'in a pattern': ({ stream, font }) => ({
    content: `${shown} /Pattern cs /P scn 20 20 100 100 re f`,
    resources: {
      Pattern: {
        P: stream('BT /F 12 Tf 2 2 Td (Martinez) Tj ET', {
          ...{ Type: 'Pattern', PatternType: 1, PaintType: 1, TilingType: 1, XStep: 100, YStep: 20 },
          BBox: [0, 0, 100, 20],
          Resources: { Font: { F: font } },
        }),
      },
    },
  }),
  'in a soft mask': ({ stream, font, object }) => {
    const mask = stream(`1 g ${line('Martinez')}`, {
      ...form(font),
      Group: { S: 'Transparency', CS: 'DeviceGray' },
    });
    const state = object({ Type: 'ExtGState', SMask: { Type: 'Mask', S: 'Luminosity', G: mask } });
    return { content: `${shown} q /G gs 0 0 300 150 re f Q`, resources: { ExtGState: { G: state } } };
  },
  'in a glyph that is drawn': ({ stream, object, font }) => {
    const glyph = object({
      ...{
        Type: 'Font',
        Subtype: 'Type3',
        FontBBox: [0, 0, 1000, 1000],
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
      },
      ...{ FirstChar: 77, LastChar: 77, Widths: [5000] },
      Encoding: { Type: 'Encoding', Differences: [77, 'M'] },
      CharProcs: { M: stream('5000 0 d0 BT /F 900 Tf (Martinez) Tj ET') },
      Resources: { Font: { F: font } },
    });
    return {
      content: `${shown} BT /T 12 Tf 20 100 Td (M) Tj ET`,
      resources: { Font: { F: font, T: glyph } },
    };
  },
  'in other words for what is drawn': () => ({
    content: `/Span <</ActualText (Martinez)>> BDC ${line('Zyxwvuts')} EMC BT /F 12 Tf 20 100 Td (Hello world) Tj ET`,
  }),
  'in other words for what is drawn piece by piece': () => ({
    content: `/Span <</ActualText (Martinez)>> BDC BT /F 12 Tf 20 200 Td (Zyx) Tj 40 0 Td (wvuts) Tj ET EMC BT /F 12 Tf 20 100 Td (Hello world) Tj ET`,
  }),
  'behind other words': () => ({
    content: `/Span <</ActualText (harmless)>> BDC ${line('Martinez')} EMC BT /F 12 Tf 20 100 Td (Hello world) Tj ET`,
  }),
  'on a layer that is switched off': ({ object, document }) => {
    const layer = object({ Type: 'OCG', Name: 'Martinez' });
    const properties = { OCGs: [layer], D: { OFF: [layer] } };
    document.catalog.set(PDFName.of('OCProperties'), document.context.obj(properties));
    return {
      content: `${shown} /OC /L BDC BT /F 12 Tf 20 100 Td (Martinez) Tj ET EMC`,
      resources: { Properties: { L: layer } },
    };
  },
  'in the metadata of a picture': ({ stream }) => ({
    content: `${shown} q 50 0 0 50 20 20 cm /X Do Q`,
    resources: {
      XObject: {
        X: stream('\0', {
          ...{
            Type: 'XObject',
            Subtype: 'Image',
            Width: 1,
            Height: 1,
            ColorSpace: 'DeviceGray',
            BitsPerComponent: 8,
          },
          Metadata: stream('<dc:creator>Martinez</dc:creator>', { Type: 'Metadata', Subtype: 'XML' }),
        }),
      },
    },
  }),
};

function form(font: unknown): Readonly<Record<string, unknown>> {
  return { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 300, 300], Resources: { Font: { F: font } } };
}

describe('what is hidden goes too', () => {
  test.each(Object.entries(pages))('%s', async (_, page) => {
    const redacted = await redactedPdf(await trickPdf([page]), ['Martinez']);
    const all = (await everythingIn(redacted.bytes)).toLowerCase();
    for (const written of writtenForms('martinez')) expect(all).not.toContain(written);
    const [text = ''] = await pageTexts(await openPdf(redacted.bytes));
    expect(text).toContain('Hello world');
    expect(text).not.toMatch(/Zyx|wvuts/);
    expect(redacted.flattened).toEqual([]);
  });
});
