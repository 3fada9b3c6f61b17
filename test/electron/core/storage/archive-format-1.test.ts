import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive, type OpenOptions } from '../../../../electron/core/archive.ts';
import { documentContent, documentOriginal, listDocuments } from '../../../../electron/core/documents.ts';
import { listDossiers } from '../../../../electron/core/dossiers.ts';
import { loadIndexBytes } from '../../../support/index-bytes.ts';
import { plainText } from '../../../../shared/model/content.ts';
import { collect } from '../../../support/collect.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { withArgon2 } from '../../../support/unlocking.ts';

const frozen = join(import.meta.dirname, '../../../fixtures/archive-format-1');
const passphrase = 'walnut ribbon meadow teapot';
const recoveryKey = 'DHW54E7-WF27TZW-33CGDVT-0PWAPST-6BBWG27-SCP1VC9-AVJ18Q7-9T26QAH';

/** A copy: opening writes. */
async function copyOf(name: 'open' | 'sealed'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await cp(join(frozen, `${name}.testimonia`), path, { recursive: true });
  return path;
}

describe('an archive of format 1, frozen on 2026-11-22', () => {
  it.each<['open' | 'sealed', string, OpenOptions]>([
    ['open', 'as it lies', {}],
    ['sealed', 'by its passphrase', { passphrase, ...withArgon2 }],
    ['sealed', 'by its recovery key', { recoveryKey }],
  ])('that is %s opens %s, with all that was put into it', async (name, _, secrets) => {
    const archive = await openArchive(await copyOf(name), secrets);
    expect(archive).toMatchObject({ isSealed: name === 'sealed', repairs: [] });
    const [ruling, law] = listDocuments(archive);
    expect(ruling).toMatchObject({ kind: 'ruling', tags: ['frozen', 'مجمّد'], revision: 2 });
    expect(law).toMatchObject({ kind: 'law', provenance: { fileName: 'sw-itifaki-ya-maputo.md' } });
    expect(plainText(await documentContent(archive, ruling?.id ?? ''))).toContain('피고인은 무죄');
    expect((await documentOriginal(archive, law?.id ?? '')).length).toBe(law?.provenance.bytes);
    expect(listDossiers(archive)).toMatchObject([
      { title: 'Frozen', sections: [{ documents: [ruling?.id] }] },
    ]);
    expect(Buffer.from((await loadIndexBytes(archive)) ?? []).toString()).toMatch(/^(frozen index )+fro/);
    expect((await collect(archive.records.log())).length).toBe(archive.records.head.sequence);
    await archive.close();
  });
});
