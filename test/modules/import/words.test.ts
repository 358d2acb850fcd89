// Words that nobody knows, such as another system's stages: told once each, chosen for once, and brought in as they were chosen.

import type { ChosenWord } from '../../../src/entry/import-rpc';
import { STAGES } from '../../../src/modules/stages/index';
import { aBook, broughtIn, type File, fatesOf, planned } from './a-book';

const rowsOf = (cells: readonly (readonly string[])[]) => cells.map((each, index) => ({ row: index + 2, cells: each }));

const DEALS: File = {
  kind: 'deals',
  fields: ['customer', 'stage'],
  rows: rowsOf([
    ['Ali', 'Qaynoq'],
    ['Vali', 'Yangi'],
    ['Nodira', 'Sovuq'],
    ['Sardor', ' Qaynoq '],
    ['Barno', 'constructor'],
  ]),
};

it('are told with how many rows have them, over all parts, and what they may mean', async () => {
  const { words } = await planned(aBook(), DEALS, 2);

  expect(words.map(({ choices, ...word }) => word)).toEqual([
    { field: 'stage', word: 'Qaynoq', rows: 2 },
    { field: 'stage', word: 'Sovuq', rows: 1 },
    { field: 'stage', word: 'constructor', rows: 1 },
  ]);
  expect(new Set(words.map(({ choices }) => choices.join()))).toEqual(
    new Set([STAGES.map(({ label }) => label.uz).join()]),
  );
});

it('are what people chose, or left out, in each part; what is not chosen for has to be mended', async () => {
  const book = aBook();
  const words: readonly ChosenWord[] = [
    { field: 'stage', word: 'Qaynoq', choice: 'Kelishuv' },
    { field: 'stage', word: 'Sovuq', choice: '' },
  ];
  const file = { ...DEALS, words };

  const plan = await planned(book, file, 1);
  const became = await broughtIn(book, 'r', file, 1);
  const again = await broughtIn(book, 'again', file, 5);

  expect(plan.rows.map(({ fate }) => fate)).toEqual(['create', 'create', 'skip', 'create', 'issue']);
  expect(plan.rows[2]?.says).toBe('Olmaslikni tanladingiz.');
  expect(plan.words.map(({ word, rows }) => [word, rows])).toEqual([
    ['Qaynoq', 2],
    ['Sovuq', 1],
    ['constructor', 1],
  ]);
  expect(became).toEqual(fatesOf(plan.rows));
  expect(again).toEqual({ created: 0, updated: 0, skipped: 4, wrong: 1 });
});

it.each<[string, File, string]>([
  ['how a sale was paid', { kind: 'sales', fields: ['date', 'amount', 'method'], rows: [] }, 'Karta'],
  ['how money came', { kind: 'payments', fields: ['date', 'amount', 'method', 'customer'], rows: [] }, 'Karta'],
])('are %s, too', async (_, file, choice) => {
  const rows = rowsOf([['10.02.2026', '5 000', 'Bitcoin', 'Ali']]);
  const chosen = [{ field: 'method', word: 'Bitcoin', choice }];

  const before = await planned(aBook(), { ...file, rows });
  const after = await planned(aBook(), { ...file, rows, words: chosen });

  expect(before.words).toEqual([
    { field: 'method', word: 'Bitcoin', rows: 1, choices: expect.arrayContaining([choice]) },
  ]);
  expect([before, after].map((plan) => plan.rows.map(({ fate }) => fate))).toEqual([['issue'], ['create']]);
});

it.each<[string, ChosenWord]>([
  ['a stage that is none', { field: 'stage', word: 'Qaynoq', choice: 'Uchinchi' }],
  ['a field that has no choices', { field: 'need', word: 'Qaynoq', choice: 'Yangi' }],
])('chosen as %s are answered with a sentence, and nothing is brought in', async (_, word) => {
  await expect(planned(aBook(), { ...DEALS, words: [word] })).rejects.toThrow('Bunday tanlov endi yoʻq');
});
