import { describe, expect, it } from 'vitest';
import { newDocumentId, newDossierId, newImportId, newObjectId } from '../../../electron/core/new-id.ts';

describe('new ids', () => {
  it('say by their first letter what they stand for, and objects say nothing', () => {
    expect(newDocumentId()).toMatch(/^d[0-9a-z]{12}$/);
    expect(newDossierId()).toMatch(/^s[0-9a-z]{12}$/);
    expect(newImportId()).toMatch(/^i[0-9a-z]{12}$/);
    expect(newObjectId()).toMatch(/^[0-9a-f]{32}$/);
  });

  it('do not repeat', () => {
    const ids = Array.from({ length: 20_000 }, () => newDocumentId());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
