import { expect, test } from 'vitest';
import { readStatementCode, writeStatementCode } from '../../../electron/core/activity/statement-code.ts';
import { dossierTools } from '../../../electron/core/dossier-build.ts';
import { buildSheet } from '../../../shared/dossier/sheet.ts';
import { statementSheet } from '../../../shared/dossier/statement-sheet.ts';
import { sha256Schema } from '../../../shared/model/ids.ts';
import { interfaceLanguages } from '../../../shared/model/preferences.ts';
import { openPdf, pageTexts } from '../../support/dossier.ts';

const place = {
  archive: '3f2b8a52-7c1d-4e0e-9a54-0c3f5d1e2b77',
  sequence: 1234,
  at: '2026-11-22T07:10:00.000Z',
  head: sha256Schema.parse('ab'.repeat(32)),
  documents: 5000,
  signedAt: '2026-11-22T07:12:00.000Z',
};

test.each(interfaceLanguages)(
  'a statement in “%s” is one page whose code can be read back',
  async (language) => {
    const statement = { ...place, who: 'Amina', language, code: writeStatementCode(place) };
    const bytes = await buildSheet(statementSheet(statement), dossierTools());
    const [text = '', ...others] = await pageTexts(await openPdf(bytes));
    expect(others).toEqual([]);
    expect(readStatementCode(text)).toEqual(place);
    expect(text).toContain('Amina');
  },
);
