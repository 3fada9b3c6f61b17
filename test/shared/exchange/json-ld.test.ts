import { expect, test } from 'vitest';
import { detectFormat } from '../../../electron/core/import/detect-format.ts';
import { parseCsl } from '../../../electron/parser/csl.ts';
import { fieldsLost } from '../../../shared/exchange/exchange-formats.ts';
import { fieldsSaid } from '../../../shared/exchange/fields-said.ts';
import { jsonLd } from '../../../shared/exchange/json-ld.ts';
import { valueAt } from '../../../shared/fields/field.ts';
import { sampleDocument } from '../../support/sample-document.ts';

const ruling = sampleDocument({
  kind: 'ruling',
  title: '판결 <1>',
  date: '2017-10/2018-12',
  countries: ['KR'],
  languages: ['ko', 'en'],
  people: [{ name: 'Seo', role: 'witness' }],
  tags: ['a; b'],
  notes: 'one\ntwo',
  own: { ward: ['north'] },
  ruling: {
    court: '대법원',
    docket: '2018도1',
    ecli: 'ECLI:KR:X:2018:1',
    legalBasis: ['303'],
    outcome: 'upheld',
  },
  law: undefined,
});
const old = sampleDocument({ title: 'Older', date: 'circa 1990' });

test('a list in JSON-LD gives back every field that it does not say is lost', async () => {
  const [before, between, behind] = jsonLd.frame;
  const bytes = Buffer.from(`${before}${[ruling, old].map(jsonLd.write).join(between)}${behind}`);
  expect(await detectFormat(bytes, 'all.json')).toBe('csl');
  const { found, others = [] } = parseCsl(bytes);
  const back = [found, ...others.map((each) => each.found)];
  for (const [at, document] of [ruling, old].entries()) {
    const lost = fieldsLost(document, jsonLd);
    const differs = fieldsSaid(document).filter(
      (path) => JSON.stringify(valueAt(back[at] ?? {}, path)) !== JSON.stringify(valueAt(document, path)),
    );
    expect(differs).toEqual(lost);
  }
  expect([fieldsLost(ruling, jsonLd), fieldsLost(old, jsonLd)]).toEqual([['own.ward'], ['date']]);
});
