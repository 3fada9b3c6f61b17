import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText, unguardedCell } from '../../../electron/core/csv-text.ts';
import { recordTable } from '../../../electron/core/sheet/record-table.ts';
import { checkRows, treeOf } from '../../../electron/core/sheet/sheet-check.ts';
import { readCsv } from '../../../electron/parser/csv.ts';
import { archiveFields } from '../../../shared/fields/archive-fields.ts';
import { cellText } from '../../../shared/fields/cell-text.ts';
import type { Field } from '../../../shared/fields/field.ts';
import { readCell } from '../../../shared/fields/read-cell.ts';
import { givenTerms, termsOf, thesauriOf } from '../../../shared/fields/thesauri.ts';
import type { OwnField } from '../../../shared/model/own-field.ts';
import type { OwnTerm } from '../../../shared/model/own-term.ts';
import { descriptionSchema, type Description } from '../../../shared/model/document.ts';
import { validDates } from '../../support/edtf-dates.ts';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((typed) =>
    typed
      .replace(/\r\n?/g, '\n')
      // A table for a spreadsheet has none of these.
      .replace(/(?![\t\n])\p{Cc}/gu, '')
      .toWellFormed()
      .trim(),
  )
  .filter((typed) => typed !== '');
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: 1, maxLength: 4 });
const relations = ['reviews', 'cites', 'reports-on', 'amends', 'implements', 'answers', 'attachment-of'];
const types = givenTerms['sentence-types'].map(({ code }) => code);
const amounts = fc.record({
  type: fc.constantFrom(...types),
  amount: fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e9, noNaN: true })).map((amount) => amount || 0),
  unit: fc.constantFrom('hours', 'days', 'weeks', 'months', 'years', 'NOK', 'KRW'),
});

const updatedAt = '2026-11-22T07:00:00.000Z';
const ownField = (id: string, type: OwnField['type']): OwnField => ({
  ...{ schemaVersion: 1, id, type, kinds: [], isPrinted: false, updatedAt },
});
const ownTerm = (list: OwnTerm['list'], code: string, en?: string): OwnTerm => ({
  ...{ schemaVersion: 1, id: `${list}/${code}`, list, code, updatedAt },
  ...(en !== undefined && { en }),
});
/** Of an archive whose fields and terms are called as it likes: as parts of records are, too. */
const vocabulary = {
  fields: [
    ...[ownField('ward', 'list'), ownField('text', 'text'), ownField('witnesses', 'number')],
    ...[ownField('id', 'date'), ownField('رقم', 'text')],
  ],
  terms: [
    ...[ownTerm('own.ward', 'north', 'North; east'), ownTerm('own.ward', 'الشمال')],
    ...[ownTerm('violence', 'dowry-demand', 'Dowry demand'), ownTerm('roles', 'midwife')],
  ],
};
const known = archiveFields(vocabulary);
const terms = thesauriOf(vocabulary);

/** Whatever a form may hold for a field of a type. */
function valueOf({ type }: Pick<Field, 'type'>): fc.Arbitrary<unknown> {
  switch (type.is) {
    case 'text':
    case 'long-text':
      return text;
    case 'texts':
      return some(fc.oneof(text, fc.constantFrom('a; b', ' a', '[x', '["x"]', '|')));
    case 'date':
      return fc.constantFrom(...validDates);
    case 'countries':
      return some(fc.constantFrom('SN', 'KR', 'YUCS', 'SUHH', 'XK', 'FR'));
    case 'languages':
      return some(fc.constantFrom('fr', 'wo', 'zh-Hans', 'es-419', 'qaa', 'de-1996', 'sr-Latn-RS'));
    case 'people':
      return some(fc.record({ name: text, role: fc.oneof(text, fc.constantFrom('judge', 'a (b)', 'a: b')) }));
    case 'related':
      return some(fc.record({ relation: fc.constantFrom(...relations), reference: text }));
    case 'sentences':
      return some(
        fc.oneof(amounts, fc.record({ type: fc.constantFrom(...types), isSuspended: fc.constant(true) })),
      );
    case 'address':
      return fc.webUrl();
    case 'ecli':
      return fc.constantFrom('ECLI:FR:CCASS:2019:CR00001', 'ECLI:EU:C:2014:317');
    case 'yes-no':
      return fc.boolean();
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0);
    case 'choice':
      return fc.constantFrom(...type.values);
    case 'terms':
      return some(
        fc.constantFrom(...termsOf(terms, type.list).map(({ code }) => code), 'term-of-our-own', 'مصطلح'),
      );
  }
}

const forms = fc
  .record(Object.fromEntries(known.map(({ path, type }) => [path, valueOf({ type })])), {
    requiredKeys: ['kind', 'title'],
  })
  .map((values) => new Map<string, unknown>(Object.entries(values)));

function recordOf(values: ReadonlyMap<string, unknown>): Description {
  return descriptionSchema.parse(treeOf(values));
}

/** What stands in the boxes of a form, read as the form reads it. */
function typedAndRead(values: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  return new Map(
    known.flatMap(({ path, type }) => {
      const typed = cellText(values.get(path), type, { terms });
      const read = typed === '' ? null : readCell(typed, type, { terms });
      if (read && 'wrong' in read) throw new Error(`${path}: “${typed}” is ${read.wrong}`);
      return read ? [[path, read.value] as const] : [];
    }),
  );
}

const table = recordTable(vocabulary);

test('any record, in fields of the archive’s own too, survives form, record, CSV, record, JSON, record', () => {
  fc.assert(
    fc.property(forms, (values) => {
      const record = recordOf(values);
      expect(recordOf(typedAndRead(values))).toEqual(record);

      const csv = csvText([table.header, table.row(record)]);
      const { header, rows } = readCsv(new TextEncoder().encode(csv));
      const cells = rows[0]?.cells.map(unguardedCell) ?? [];
      const [row] = checkRows({ header, rows: [{ number: 2, cells }] }, header, vocabulary);
      expect(row?.problems).toEqual([]);
      const read = descriptionSchema.parse(row?.found);
      expect(read).toEqual(record);

      expect(descriptionSchema.parse(JSON.parse(JSON.stringify(read)))).toEqual(record);
    }),
    { numRuns: 300 },
  );
});
