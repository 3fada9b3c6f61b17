import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { dossierRedactionsSchema } from '../../../../shared/model/dossier-redactions.ts';
import type { DossierDocument } from '../../../../shared/dossier/dossier-content.ts';
import { dossierDocument, openPdf, pageTexts } from '../../../support/dossier.ts';
import { buildWithOriginals, exhibitDocument } from '../../../support/dossier-exhibits.ts';
import { pdfFile } from '../../../support/pdf-file.ts';
import { sentences } from '../../../support/sentences.ts';

const terms = [
  ...['Halima Khatun', 'Rashid', 'Maïssa', 'Novgorod', 'Østby', 'N’Goran', 'Ashgrove Road', 'R-4471/19'],
  ...['witness@paper.example', '+221 77 123 45 67', 'Łucja', 'Straße', 'Grünwald', 'Quintanilla', 'Tuva'],
  ...['أمينة ديالو', 'Светлана', '김민지', '金敏智', 'अनीता'],
];
const redactions = dossierRedactionsSchema.parse({ terms: terms.map((text) => ({ text })) });
/** In the letters that Helvetica has. */
const western = terms.slice(0, 10).map((term) => term.replace('’', "'"));
const others = Object.values(sentences);

/** Lines as long as a page's, with a term in every third. */
function lines(count: number, said: readonly string[]): string[] {
  return Array.from({ length: count }, (_, index) => {
    const term = said[Math.floor(index / 3) % said.length] ?? '';
    const before = `Line ${index + 1} of the record says that`;
    return index % 3 === 0
      ? `${before} ${term} spoke to the court.`
      : `${before} the court rose and sat again.`;
  });
}

function texts(): DossierDocument {
  const paragraphs = lines(1500, terms).map(
    (line, index) => `${line} ${others[index % others.length] ?? ''}`,
  );
  return dossierDocument(
    paragraphs.map((text) => ({ type: 'paragraph', text })),
    { title: 'The record of Halima Khatun' },
  );
}

function original(pages: number): Uint8Array {
  const all = lines(pages * 40, western);
  const sheets = Array.from({ length: pages }, (_, page) =>
    all.slice(page * 40, page * 40 + 40).map((text, line) => ({ text, x: 50, y: 780 - line * 18 })),
  );
  return pdfFile(sheets, { Title: 'Halima Khatun', Author: 'Rashid' });
}

/** Everything in the file that is not drawn: strings and streams, unfolded. */
async function insides(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const parts = document.context.enumerateIndirectObjects().map(([, object]) => {
    if (!(object instanceof PDFRawStream)) return object.toString();
    try {
      return Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
    } catch {
      return '';
    }
  });
  return parts.join('\n');
}

test(
  'twenty terms over a hundred pages of text and originals: none is left anywhere',
  { timeout: 240_000 },
  async () => {
    const exhibit = exhibitDocument('Papers of Rashid', 'both', 2);
    const dossier = [
      [texts(), new Uint8Array()],
      [exhibit, original(40)],
    ] as const;
    const {
      bytes,
      pages,
      redactions: counts,
      record,
    } = await buildWithOriginals(dossier, {
      title: 'Halima Khatun v Rashid',
      redactions,
    });
    expect(pages).toBeGreaterThan(100);
    const pdf = await openPdf(bytes);
    const seen = (await pageTexts(pdf)).join('\n').normalize('NFKC');
    const outline = JSON.stringify(await pdf.getOutline());
    const all = [seen, outline, JSON.stringify(record), await insides(bytes)].join('\n').toLowerCase();
    for (const term of [...terms, ...western, 'halima', 'khatun'])
      expect(all).not.toContain(term.toLowerCase());
    // What stands beside them is whole.
    expect(seen.match(/the court rose and sat again/g)?.length).toBeGreaterThan(1900);
    expect(seen.match(/spoke to the court/g)?.length).toBeGreaterThan(900);
    const stretch = record.documents[1]?.original;
    const onOriginal = counts[1]?.pages.filter(({ page }) => page >= (stretch?.first ?? Infinity)) ?? [];
    expect(onOriginal).toHaveLength(40);
  },
);

test('the same dossier is redacted to the same bytes', { timeout: 60_000 }, async () => {
  const make = async () =>
    buildWithOriginals([[exhibitDocument('Papers', 'exhibit', 1), original(2)]], { redactions });
  const [one, other] = [await make(), await make()];
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
});

test('an original without any of the terms stands as it is, and says nothing of redactions', async () => {
  const harmless = pdfFile([[{ text: 'Nobody is named here.', x: 50, y: 700 }]]);
  const {
    bytes,
    warnings,
    redactions: counts,
  } = await buildWithOriginals([[exhibitDocument('Papers', 'exhibit', 1), harmless]], { redactions });
  const seen = (await pageTexts(await openPdf(bytes))).join('\n');
  expect(seen).toContain('Nobody is named here.');
  expect(seen).not.toMatch(/redact/i);
  expect(warnings.map(({ code }) => code)).toEqual(['fonts-replaced']);
  expect(counts).toEqual([]);
});
