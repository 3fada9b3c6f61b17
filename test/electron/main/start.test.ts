import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

test('main awaits nothing at its top: Electron is ready only after that file (electron/electron#40719)', async () => {
  const source = await readFile(new URL('../../../electron/main/index.ts', import.meta.url), 'utf8');
  expect(source).not.toMatch(/^(await |(const|let) .*= await |for await)/m);
});
