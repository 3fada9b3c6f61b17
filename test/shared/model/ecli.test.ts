import { expect, test } from 'vitest';
import { isCountry } from '../../../shared/model/countries.ts';
import { readEcli } from '../../../shared/model/ecli.ts';

test.each([
  ['ECLI:FR:CCASS:2019:CR00001', 'FR', 'CCASS', 2019],
  ['ECLI:EU:C:2014:317', 'EU', 'C', 2014],
  ['ECLI:CE:ECHR:2020:0114JUD004145215', 'CE', 'ECHR', 2020],
  ['ECLI:NL:HR:2009:BI7122', 'NL', 'HR', 2009],
  ['ECLI:DE:BVERFG:2016:RS20160112.1BVR310214', 'DE', 'BVERFG', 2016],
  ['ECLI:ES:TS:2019:2200', 'ES', 'TS', 2019],
  ['ECLI:AT:OGH0002:2018:0150OS00012.18Z.0314.000', 'AT', 'OGH0002', 2018],
  ['ECLI:IT:CASS:2021:2022PEN', 'IT', 'CASS', 2021],
  ['ECLI:EP:BA:2013:T011511.20130212', 'EP', 'BA', 2013],
] as const)('%s is an ECLI of %s', (text, ...[country, court, year]) => {
  expect(readEcli(text)).toMatchObject({ ecli: text, country, court, year });
});

test.each([
  ['', 'nothing'],
  ['FR:CCASS:2019:CR00001', 'without its name'],
  ['ECLI:FR:CCASS:2019', 'without an ordinal'],
  ['ECLI:FR:CCASS:2019:', 'with an empty one'],
  ['ECLI:FR:CCASS:19:CR00001', 'of two digits'],
  ['ECLI:FR:CCASS:1019:CR00001', 'of a year before courts were numbered'],
  ['ECLI:ZZ:CCASS:2019:CR00001', 'of no country'],
  ['ECLI:FRA:CCASS:2019:CR00001', 'of three letters'],
  ['ECLI:FR:2CASS:2019:CR00001', 'with a court that begins with a digit'],
  ['ECLI:FR:CASSATION:2019:CR1', 'with a court of more than seven signs'],
  ['ECLI:FR:CCASS:2019:CR 1', 'with a space'],
  ['ECLI:FR:CCASS:2019:CR1.', 'with a full stop at its end'],
  ['ECLI:FR:CCASS:2019:CR/1', 'with another sign'],
  [`ECLI:FR:CCASS:2019:${'1'.repeat(26)}`, 'with an ordinal of 26 signs'],
  ['ecli:fr:ccass:2019:cr00001', 'in small letters'],
  ['ECLI:FR:CCASS:2019:CR1:X', 'with a sixth part'],
])('%s is none: %s', (text) => {
  expect(readEcli(text)).toBeNull();
});

test.each([
  ['SN', true],
  ['XK', true],
  ['YUCS', true],
  ['SUHH', true],
  ['SU', false],
  ['YU', false],
  ['EU', false],
  ['ZZ', false],
  ['sn', false],
  ['SEN', false],
  ['YUGO', false],
])('%s as a country: %s', (code, isOne) => {
  expect(isCountry(code)).toBe(isOne);
});
