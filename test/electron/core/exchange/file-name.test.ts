import { expect, it } from 'vitest';
import { portableFileName } from '../../../../electron/core/exchange/file-name.ts';

it.each([
  ['كتاب.pdf', 'كتاب.pdf'],
  ['a:b?c*.txt', 'a_b_c_.txt'],
  ['../../etc/passwd', '__.._etc_passwd'],
  ['CON.txt', '_CON.txt'],
  ['ends. . ', 'ends'],
  ['', '_'],
])('the name %j is written as %j', (name, written) => {
  expect(portableFileName(name)).toBe(written);
});

it('a long name keeps its ending and whole letters', () => {
  const name = portableFileName(`${'की'.repeat(120)}.pdf`);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  expect(name).toMatch(/^(की)+\.pdf$/);
});
