// What adopting a list would do, before anything is done.

import type { Cell } from '../../../src/kernel/schema/codec';
import { planAdoption } from '../../../src/modules/adopt/plan';

const planOf = (rows: readonly (readonly Cell[])[], corrections = {}, ruled: readonly number[] = []) =>
  planAdoption(
    { name: 'Varaq', cells: rows, dates: new Set(['1:3', '2:3']), ruled: new Set(ruled) },
    { kind: 'customers', corrections, language: 'uz', zone: () => 0 },
  );

const LIST = [
  ['№', 'Mijoz', 'Tel', 'Tugʻilgan kuni', 'Rangi'],
  [1, 'Aziz Karimov', '90 123 45 67', 33_000, 'qizil'],
  [2, 'Nodira Aliyeva', 'yoʻq', 34_000, 'oq'],
];

describe('the plan of an adoption', () => {
  it('says whose each column is, what is added, and which cells a field cannot take', () => {
    const plan = planOf(LIST);

    expect(plan.ok && plan.value.columns.map(({ field, samples }) => [field, samples[0]])).toEqual([
      [null, '1'],
      ['name', 'Aziz Karimov'],
      ['contact', '90 123 45 67'],
      ['birthday', '07.05.1990'],
      [null, 'qizil'],
    ]);
    expect(plan.ok && [plan.value.records, plan.value.added.shown.slice(0, 2)]).toEqual([2, ['id', 'source']]);
    expect(plan.ok && plan.value.issues).toEqual([{ row: 3, column: 3, received: 'yoʻq', expected: 'contact' }]);
  });

  it('sets a rule where a column has none and all of it fits, and nowhere else', () => {
    const rulesOf = (plan: ReturnType<typeof planOf>) => plan.ok && plan.value.rules.map(({ field }) => field);
    const odd = LIST.map((row, index) => (index === 2 ? [...row.slice(0, 3), '1990-yil', ''] : row));

    expect([rulesOf(planOf(LIST)), rulesOf(planOf(LIST, {}, [4])), rulesOf(planOf(odd))]).toEqual([
      ['birthday'],
      [],
      [],
    ]);
  });

  it('takes people’s word before any guess', () => {
    const plan = planOf(LIST, { 5: 'tags', 4: '' });

    expect(plan.ok && plan.value.columns.map(({ field }) => field)).toEqual([null, 'name', 'contact', null, 'tags']);
  });

  it.each([
    ['a field that only Daftar writes', { 5: 'balance' }, 'err.field'],
    ['two columns of one field', { 1: 'name', 2: 'name' }, 'err.adoptTwice'],
    ['neither a name nor a phone', { 2: '', 3: '' }, 'err.adoptNoName'],
  ])('refuses %s', (_, corrections, text) => {
    expect(planOf(LIST, corrections)).toMatchObject({ ok: false, issues: [{ text }] });
  });

  it('refuses a sheet without headings, and one without rows', () => {
    expect([planOf([]), planOf([['Ism', 'Telefon']])]).toMatchObject([
      { ok: false, issues: [{ text: 'err.adoptNoList' }] },
      { ok: false, issues: [{ text: 'err.adoptNoRows' }] },
    ]);
  });

  it('of firms and their people takes what stands first for the customer', () => {
    const fieldsOf = (headings: readonly string[], row: readonly string[]) => {
      const plan = planOf([headings, row]);
      return plan.ok && plan.value.columns.map(({ field }) => field);
    };

    expect(fieldsOf(['Компания', 'ФИО', 'Телефон'], ['ООО Заря', 'Иванова', '901234567'])).toEqual([
      'name',
      null,
      'contact',
    ]);
    expect(fieldsOf(['ФИО', 'Компания', 'Телефон'], ['Иванова', 'ООО Заря', '901234567'])).toEqual([
      'name',
      null,
      'contact',
    ]);
  });
});

describe('a list with first and last names in two columns', () => {
  const BY_PARTS = [
    ['First Name', 'Middle Name', 'Last Name', 'Phone 1 - Value'],
    ['Aziz', '', 'Karimov', '90 123 45 67'],
    ['Нодира', 'Акмаловна', '', '90 123 45 68'],
  ];
  const toldOf = (corrections = {}) => {
    const plan = planOf(BY_PARTS, corrections);
    if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
    const { columns, joined, names, added } = plan.value;
    return { fields: columns.map(({ field }) => field), joined, names, isAdded: added.shown.includes('name') };
  };

  it('gets a column for the joined name, and theirs stay theirs', () => {
    const whole = {
      fields: [null, null, null, 'contact'],
      joined: [1, 2, 3],
      names: ['Aziz Karimov', 'Нодира Акмаловна'],
      isAdded: true,
    };
    expect([toldOf(), toldOf({ 1: '', 2: '', 3: '', 4: 'contact' })]).toEqual([whole, whole]);
  });

  it('has the name where people say that it is, and none is joined', () => {
    expect(toldOf({ 3: 'name' })).toEqual({
      ...{ fields: [null, null, 'name', 'contact'], joined: [], names: [], isAdded: false },
    });
  });

  it('is joined in neither a list of first names alone, nor one that has the whole name too', () => {
    const fieldsOf = (headings: readonly string[], row: readonly string[]) => {
      const plan = planOf([headings, row]);
      return plan.ok && [plan.value.columns.map(({ field }) => field), plan.value.joined];
    };

    expect(fieldsOf(['First Name', 'Phone'], ['Aziz', '901234567'])).toEqual([['name', 'contact'], []]);
    expect(
      fieldsOf(['First Name', 'Last Name', 'Full Name', 'Phone'], ['Aziz', 'Karimov', 'Aziz Karimov', '901234567']),
    ).toEqual([[null, null, 'name', 'contact'], []]);
  });
});
