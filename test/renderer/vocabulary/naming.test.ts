import { expect, test } from 'vitest';
import { codeIn, labelsIn, namingOf, wrongIn } from '../../../renderer/vocabulary/naming.ts';

test('the code follows from the name until somebody writes one', () => {
  expect(codeIn(namingOf({ en: 'Ward of the City' }))).toBe('ward-of-the-city');
  expect(codeIn(namingOf({ fr: 'Été à Thiès' }))).toBe('ete-a-thies');
  expect(codeIn(namingOf({ ar: 'الحيّ الشمالي' }))).toBe('الحي-الشمالي');
  expect(codeIn(namingOf({ en: `${'long '.repeat(30)}name` }))).toMatch(/^long(-long)+$/);
  expect(codeIn(namingOf({ en: 'Ward' }, 'w'))).toBe('w');
});

test('only languages in which it is called something are kept', () => {
  expect(labelsIn(namingOf({ en: ' Ward ', fr: ' ' }))).toEqual({ en: 'Ward' });
});

test('what is wrong is told where it can be mended', () => {
  const rules = { taken: ['ward'] };
  expect(wrongIn(namingOf(), rules)).toEqual({ name: 'vocabulary.wrong.nameless' });
  expect(wrongIn(namingOf({ en: '—' }), rules)).toEqual({ code: 'vocabulary.wrong.code' });
  expect(wrongIn(namingOf({ en: 'Ward' }), rules)).toEqual({ code: 'vocabulary.wrong.taken' });
  expect(wrongIn(namingOf({ en: 'Ward' }, 'a b'), rules)).toEqual({ code: 'vocabulary.wrong.code' });
  expect(wrongIn(namingOf({ en: 'Ward' }, 'ward-2'), rules)).toEqual({});
});
