// What a check found, as a sentence in anybody's language.

import { createTexts } from '../../../src/kernel/i18n/texts';
import { crossCheck, type Finding, parseFinding, sentenceOf } from '../../../src/modules/cross-check/index';
import { tableNamed } from '../../../src/modules/index';
import { kpis } from '../../../src/modules/kpis/index';
import { printNumber, recount } from '../../../src/modules/recount/index';

const FOUND: Finding = { at: 1, mark: '', count: 270, differ: 0, unknown: 0, first: [], missing: [] };
const SALES = { key: 'sales', label: 'B2C', shown: '5', counted: '7', by: '−2' };
const BROKEN = { key: 'funnel', label: '3', shown: '#REF!', counted: '7', by: '' };

function said(found: Partial<Finding>, language: 'uz' | 'en' = 'en'): string {
  const texts = createTexts([crossCheck.texts, kpis.texts, recount.texts], language);
  return sentenceOf({ ...FOUND, ...found }, texts, language, tableNamed);
}

it('says that all matches', () => {
  expect(said({})).toBe('The dashboard matches the rows: 270 numbers.');
});

it('names the first of those that differ, by how much, and how many more there are', () => {
  expect(said({ differ: 4, first: [SALES, BROKEN] })).toBe(
    '4 numbers of the dashboard differ from the rows: Sales, B2C: 5 on the sheet, 7 by the rows (off by −2); ' +
      'Funnel, 3: “#REF!” on the sheet, 7 by the rows; and 2 more. Select that cell and choose “Show rows”.',
  );
});

it('names the columns that are gone, in the language of who asks', () => {
  expect(said({ count: 100, unknown: 170, missing: ['sales.amount'] }, 'uz')).toBe(
    'Koʻrsatkichlar qatorlarga mos: 100 ta raqam. 170 ta raqamni tekshirib boʻlmadi, ustun yoʻq: Sotuvlar – Summa.',
  );
});

it('says nothing of a match where nothing could be checked', () => {
  expect(said({ count: 0, unknown: 273 })).toBe(
    '273 numbers cannot be checked: the period or hidden cells are spoiled.',
  );
});

it('is kept as a text, and none is none', () => {
  expect([parseFinding(JSON.stringify(FOUND)), parseFinding('')]).toEqual([FOUND, null]);
});

it.each([
  [1234567.891, '1 234 567,89'],
  [-2, '−2'],
  [1 / 3, '0,333333'],
  [0, '0'],
  [100, '100'],
])('prints %d', (value, printed) => {
  expect(printNumber(value).replaceAll('\u00a0', ' ')).toBe(printed);
});
