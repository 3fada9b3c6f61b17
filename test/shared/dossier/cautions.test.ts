import { expect, test } from 'vitest';
import { cautionsOf } from '../../../shared/dossier/cautions.ts';
import type { DossierContent } from '../../../shared/dossier/dossier-content.ts';
import type { Document } from '../../../shared/model/document.ts';
import { sampleDocument } from '../../support/sample-document.ts';

function codesOf(said: Partial<Document>, profile: 'court' | 'public' = 'court'): readonly string[] {
  const record = sampleDocument({ kind: 'testimony', ...said });
  const content = {
    options: { profile },
    compiledAt: '2026-11-22T07:00:00.000Z',
    sections: [{ title: '', note: '', documents: [{ record }] }],
  } as unknown as DossierContent;
  return cautionsOf(content).map(({ code }) => code);
}

const cases: readonly (readonly [string, NonNullable<Document['testimony']>, readonly string[]])[] = [
  ['nobody consented', {}, ['consent-missing']],
  ['the consent is for another use', { consentUses: ['research'] }, ['consent-other-use']],
  ['it has ended', { consentUses: ['court'], consentUntil: '2026-11-21' }, ['consent-ended']],
  ['it ends some day of this month', { consentUses: ['court'], consentUntil: '2026-11' }, []],
  ['it goes on', { consentUses: ['court'], consentUntil: '2027' }, []],
];

test.each(cases)('whoever exports a testimony is told when %s', (_, testimony, codes) => {
  expect(codesOf({ testimony })).toEqual(codes);
});

test('what was agreed to for a court was not for the public', () => {
  expect(codesOf({ testimony: { consentUses: ['court'] } }, 'public')).toEqual(['consent-other-use']);
  expect(codesOf({ testimony: { consentUses: ['publication-anonymous'] } }, 'public')).toEqual([]);
});

test('a restricted document is named, whatever its kind; others need nobody’s consent', () => {
  expect(codesOf({ kind: 'article', confidentiality: 'restricted' })).toEqual(['document-restricted']);
  expect(codesOf({ kind: 'article' })).toEqual([]);
});
