import { expect, test } from 'vitest';
import { createSheetStore, sheetWish } from '../../../renderer/import/sheet-store.ts';
import type { request as clientRequest } from '../../../renderer/client.ts';
import { AppError } from '../../../shared/errors.ts';

const opened = {
  path: '/list.csv',
  name: 'list.csv',
  columns: ['File', 'Title', 'Heading'].map((header) => ({ header, examples: [] })),
  rows: 2,
  mapping: ['file', 'title', null],
  fields: ['title', 'date'],
};
const plan = { rows: [], without: [] };

/** A desk over a machine that opens the table and answers plans by the next of these. */
function deskOver(plans: readonly Promise<unknown>[]) {
  const asked: unknown[] = [];
  const request = (name: string, input: unknown) => {
    if (name === 'import.chooseSheet') return Promise.resolve(opened);
    asked.push(input);
    return plans[asked.length - 1];
  };
  return { desk: createSheetStore(request as typeof clientRequest), asked };
}

test('a table is planned with the files, and is part of the run', async () => {
  const { desk, asked } = deskOver([Promise.resolve(plan)]);
  await desk.choose();
  await desk.plan(['/stick']);
  expect(asked).toEqual([{ path: '/list.csv', mapping: opened.mapping, paths: ['/stick'] }]);
  expect(desk.snapshot().plan).toBe(plan);
  expect(sheetWish(desk.snapshot())).toEqual({ sheet: { path: '/list.csv', mapping: opened.mapping } });
  desk.clear();
  expect(sheetWish(desk.snapshot())).toEqual({});
});

test('of two columns for one field, the one chosen last has it', async () => {
  const { desk } = deskOver([]);
  await desk.choose();
  desk.map(2, 'title');
  expect(desk.snapshot().mapping).toEqual(['file', null, 'title']);
  desk.map(0, null);
  expect(desk.snapshot().mapping).toEqual([null, null, 'title']);
});

test('nothing is planned without a column that names the files', async () => {
  const { desk, asked } = deskOver([]);
  await desk.choose();
  desk.map(0, null);
  await desk.plan(['/stick']);
  expect(asked).toEqual([]);
});

test('a plan that comes after a later one was asked for is dropped; one that fails says why', async () => {
  const late = Promise.withResolvers<unknown>();
  const { desk } = deskOver([
    late.promise,
    Promise.resolve(plan),
    Promise.reject(new AppError('file-missing')),
  ]);
  await desk.choose();
  const first = desk.plan(['/stick']);
  await desk.plan(['/stick', '/other']);
  late.resolve({ rows: [], without: ['late'] });
  await first;
  expect(desk.snapshot().plan).toBe(plan);
  await desk.plan(['/stick']);
  expect(desk.snapshot().failure).toMatchObject({ code: 'file-missing' });
});
