import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cp } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { editDocument } from '../../../../electron/core/documents.ts';
import { checkStatement, readStatement, signOff } from '../../../../electron/core/activity/statement.ts';
import { undoEntry } from '../../../../electron/core/activity/undo.ts';
import { statementText } from '../../../../shared/activity/statement.ts';
import { interfaceLanguages } from '../../../../shared/model/preferences.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const signing = { who: 'Amina B.', language: 'en' } as const;

/** An archive of a name and a document that must not show in a statement. */
async function filled(): Promise<Archive> {
  const { archive } = await createArchive(join(await temporaryFolder(), 'Seoul cases.testimonia'));
  const documents = ['A secret title', 'Another secret'].map((title) => sampleDocument({ title }));
  const changes = documents.map((after) => ({ collection: 'documents' as const, id: after.id, after }));
  await archive.records.commit('documents-imported', changes);
  return archive;
}

describe('a signed-off statement', () => {
  it('states how the log ends now, in a code that reads back, alone and out of its text in any language', async () => {
    const archive = await filled();
    for (const language of interfaceLanguages) {
      const { who, language: stated, code, ...place } = await signOff(archive, { ...signing, language });
      expect([who, stated]).toEqual(['Amina B.', language]);
      expect(place).toMatchObject({ archive: archive.id, sequence: 2, documents: 2 });
      expect(place.head).toBe(archive.records.head.hash);
      expect(readStatement(code)).toEqual(place);
      expect(readStatement(code.toLowerCase().replaceAll('-', ' '))).toEqual(place);
      const text = statementText({ ...place, who, language, code });
      expect(readStatement(text)).toEqual(place);
      expect(text).not.toMatch(/secret title|Another secret|Seoul/);
    }
    await archive.close();
  });

  it('is refused with any one character changed, left out or put in', async () => {
    const archive = await filled();
    const { code } = await signOff(archive, signing);
    const refused = (text: string) => {
      expect(() => readStatement(text)).toThrow(expect.objectContaining({ code: 'statement-unreadable' }));
    };
    const start = 'TESTIMONIA1-'.length;
    for (let at = start; at < code.length; at += 1) {
      if (code[at] === '-') continue;
      refused(code.slice(0, at) + (code[at] === 'Z' ? 'Y' : 'Z') + code.slice(at + 1));
      refused(`${code.slice(0, at)}${code.slice(at + 1)}\nfollowed by other words`);
      refused(`${code.slice(0, at)}7${code.slice(at)}`);
    }
    refused('');
    refused('some other file');
    refused(code.replace('TESTIMONIA1', 'TESTIMONIA2'));
    await archive.close();
  });

  it('holds as long as the log only grows', async () => {
    const archive = await filled();
    const statement = await signOff(archive, signing);
    expect(await checkStatement(archive, statement)).toBe('holds');
    const [document] = archive.records.all('documents');
    if (!document) throw new Error();
    await editDocument(archive, document.id, { title: 'Changed' });
    await undoEntry(archive, 2).catch(() => undefined);
    const again = await openArchive((await archive.close(), archive.path));
    expect(await checkStatement(again, statement)).toBe('holds');
    await again.close();
  });

  it('tells another archive, and an older copy, from one that was altered', async () => {
    const [archive, other] = [await filled(), await filled()];
    const copy = join(await temporaryFolder(), 'copy');
    await archive.close();
    await cp(archive.path, copy, { recursive: true });
    const again = await openArchive(archive.path);
    const [document] = again.records.all('documents');
    await editDocument(again, document?.id ?? '', { title: 'Changed' });
    const statement = await signOff(again, signing);
    const older = await openArchive(copy);
    expect(await checkStatement(other, statement)).toBe('other-archive');
    expect(await checkStatement(older, statement)).toBe('not-in-log');

    // The copy goes its own way: the same number of entries, other ones.
    await editDocument(older, document?.id ?? '', { title: 'Changed in another way' });
    expect(await checkStatement(older, statement)).toBe('altered');
    expect(await checkStatement(older, await signOff(older, signing))).toBe('holds');
    for (const each of [again, other, older]) await each.close();
  });

  it('does not hold when its own numbers were altered, however the code was made', async () => {
    const archive = await filled();
    const statement = await signOff(archive, signing);
    expect(await checkStatement(archive, { ...statement, documents: 3 })).toBe('altered');
    expect(await checkStatement(archive, { ...statement, at: statement.signedAt })).toBe('altered');
    expect(await checkStatement(archive, { ...statement, sequence: 1 })).toBe('altered');
    expect(await checkStatement(archive, { ...statement, sequence: 0 })).toBe('altered');
    await archive.close();
  });

  it('does not hold when the log cannot be read any more', async () => {
    const path = join(await temporaryFolder(), 'a');
    const first = (await createArchive(path, { journalLimit: 1 })).archive;
    await first.close();
    const archive = await openArchive(path, { journalLimit: 1 });
    const statement = await signOff(archive, signing);
    const [oldest = ''] = (await readdir(join(path, 'journal'))).sort();
    await rm(join(path, 'journal', oldest));
    expect(await checkStatement(archive, statement)).toBe('altered');
    await archive.close();
  });
});
