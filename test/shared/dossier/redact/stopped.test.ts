import { describe, expect, test } from 'vitest';
import { dossierOptionsSchema } from '../../../../shared/model/dossier-options.ts';
import { dossierRedactionsSchema } from '../../../../shared/model/dossier-redactions.ts';
import { build, dossierDocument, dossierOf } from '../../../support/dossier.ts';

const hiding = (...terms: string[]) =>
  dossierRedactionsSchema.parse({ terms: terms.map((text) => ({ text })) });
const document = dossierDocument('The court rose.');

describe('a dossier in which a redacted term would be left is not made', () => {
  test('the program that made it, in its metadata', async () => {
    await expect(build(dossierOf([document], { redactions: hiding('Testimonia') }))).rejects.toMatchObject({
      code: 'redaction-left',
      details: { found: 'Testimonia', where: 'metadata' },
    });
  });

  test('the words before its page numbers', async () => {
    const options = dossierOptionsSchema.parse({ bates: 'HALIMA ' });
    const made = build(dossierOf([document], { options, redactions: hiding('Halima') }));
    await expect(made).rejects.toMatchObject({ code: 'redaction-left', details: { where: 'page' } });
  });

  test('a passage that stands in its document a second time', async () => {
    const text = 'He struck her twice. He struck her twice.';
    const twice = dossierDocument(text, {}, { redactions: [{ start: 0, end: 20, text: text.slice(0, 20) }] });
    await expect(build(dossierOf([twice]))).rejects.toMatchObject({
      code: 'redaction-left',
      details: { where: 'page', page: '3' },
    });
  });
});
