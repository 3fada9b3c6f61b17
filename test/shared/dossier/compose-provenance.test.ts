import { describe, expect, it } from 'vitest';
import { build, dossierDocument, dossierOf, openPdf, pageTexts } from '../../support/dossier.ts';

const provenance = async (confidence: number | null) => {
  const recognition = { models: ['eng'], confidence: confidence ?? 0, pages: [1, 2, 3, 7] };
  const document = dossierDocument('It was read.', confidence === null ? {} : { recognition });
  const { bytes } = await build(dossierOf([document]));
  return (await pageTexts(await openPdf(bytes))).join(' ');
};

describe('the provenance of a document', () => {
  it('says that its text was read from pictures, which pages, and how surely', async () => {
    const text = await provenance(92.4);
    expect(text).toMatch(/Text by OCR.*1–3, 7.*confidence 92%/);
    expect(text).not.toContain('compare with the original');
  });

  it('warns of a text that was read poorly', async () => {
    expect(await provenance(48)).toContain('read poorly: compare with the original');
  });

  it('says nothing of pictures where there were none', async () => {
    expect(await provenance(null)).not.toContain('OCR');
  });
});
