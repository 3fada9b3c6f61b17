import { expect, test } from 'vitest';
import { pdfFileName } from '../../../renderer/dossier/file-name.ts';

test.each([
  ['Won on appeal', 'Won on appeal.pdf'],
  ['Auto 12/2019: "la sentencia"?', 'Auto 12 2019 la sentencia.pdf'],
  ['../../etc/passwd', 'etc passwd.pdf'],
  ['قضايا الاستئناف', 'قضايا الاستئناف.pdf'],
  ['report\u202Efdp.exe', 'report fdp.exe.pdf'],
  ['Part 1.', 'Part 1.pdf'],
  ['   ', 'Dossier.pdf'],
  ['???', 'Dossier.pdf'],
])('the title %j becomes the file name %j', (title, name) => {
  expect(pdfFileName(title, 'Dossier')).toBe(name);
});

test('a title of 300 characters in any script fits into a file name, cut between letters', () => {
  for (const letter of ['a', 'ع', '自', 'स्त्री', '👩‍⚖️']) {
    const name = pdfFileName(letter.repeat(300), 'Dossier');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    expect(name).toMatch(/\.pdf$/u);
  }
});
