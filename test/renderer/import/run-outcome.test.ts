import { expect, test } from 'vitest';
import { runOutcome } from '../../../renderer/import/run-outcome.ts';
import type { RunLine } from '../../../shared/ipc/import-requests.ts';
import { createTranslate } from '../../../shared/i18n/translate.ts';
import { importIdSchema } from '../../../shared/model/ids.ts';

const ended: RunLine = {
  schemaVersion: 1,
  id: importIdSchema.parse('i000000000001'),
  startedAt: '2026-11-22T10:00:00.000Z',
  finishedAt: '2026-11-22T10:01:00.000Z',
  filesTotal: 10,
  counts: { imported: 8, duplicates: 0, skipped: 0, failed: 2 },
  hasDocuments: true,
  canGoOn: false,
};
const say = (run: Partial<RunLine>): string => runOutcome({ ...ended, ...run }, createTranslate('en'));
const fine = { imported: 4, duplicates: 0, skipped: 0, failed: 0 };

test('a run says what failed, what was not looked at, and that it was taken back', () => {
  expect(say({})).toMatch(/^2 files could not be read/);
  expect(say({ counts: fine })).toBe('No file failed.');
  expect(say({ counts: fine, isStopped: true })).toBe('Stopped: 6 files were not looked at.');
  expect(say({ counts: fine, hasDocuments: false })).toMatch(/^Taken back/);
});

test('a run that an error broke off is never said to have gone well', () => {
  expect(say({ counts: fine, finishedAt: undefined })).toBe('Stopped: 6 files were not looked at.');
});
