import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive } from '../../../../electron/core/archive.ts';
import { rememberedMapping, rememberMapping } from '../../../../electron/core/sheet/remembered-mappings.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const header = ['Fichero', 'Fecha del fallo', 'Nota'];
const mapping = ['file', 'date', null];

describe('what columns were said to mean', () => {
  it('is known again for the same header after the archive was closed, however its columns are ordered and spelt', async () => {
    const path = join(await temporaryFolder(), 'a.testimonia');
    const { archive } = await createArchive(path);
    expect(rememberedMapping(archive, header)).toBeUndefined();
    await rememberMapping(archive, { header, mapping });
    await archive.close();

    const again = await openArchive(path);
    expect(rememberedMapping(again, header)).toEqual(mapping);
    expect(rememberedMapping(again, ['NOTA', 'fecha del  fallo', 'fichero'])).toEqual([null, 'date', 'file']);
    expect(rememberedMapping(again, [...header, 'Color'])).toBeUndefined();
    await again.close();
  });

  it('is what was said last, and the log is not written for what is known', async () => {
    const { archive } = await createArchive(join(await temporaryFolder(), 'a.testimonia'));
    await rememberMapping(archive, { header, mapping });
    const { sequence } = archive.records.head;
    await rememberMapping(archive, { header, mapping });
    expect(archive.records.head.sequence).toBe(sequence);
    await rememberMapping(archive, { header, mapping: ['file', null, 'notes'] });
    expect(rememberedMapping(archive, header)).toEqual(['file', null, 'notes']);
    await archive.close();
  });

  it('leaves a field aside that is not known any more, and keeps two columns of one name apart', async () => {
    const { archive } = await createArchive(join(await temporaryFolder(), 'a.testimonia'));
    const twice = ['Name', 'Name', 'Old'];
    await rememberMapping(archive, { header: twice, mapping: ['title', 'file', 'gone.field'] });
    expect(rememberedMapping(archive, twice)).toEqual(['title', 'file', null]);
    await archive.close();
  });
});
