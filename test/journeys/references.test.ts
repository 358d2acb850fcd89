// What people type where a deal names its customer, on a grid whose formulas count: each case with what becomes of it.

import { dealsTable } from '../../src/modules/deals/index';
import { aLead } from '../support/builders';
import { columnOf } from '../support/columns';
import { aLiveBook, type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

const PEOPLE = [
  ['Ali', '90 111 11 11'],
  ['Vali', '90 222 22 22'],
  ['Zuhra', '90 333 33 33'],
  ['Zuhra', '90 444 44 44'],
  ['Nodira', '90 555 05 55'],
  ['Gani', '91 555 05 55'],
] as const;

/** What is typed into the deal B-1 of Ali, and who its customer is afterwards. */
const CASES: readonly (readonly [
  name: string,
  typed: { readonly label?: string | number; readonly id?: string },
  expected: readonly [label: string | number, id: string],
])[] = [
  ['a label', { label: 'Vali · 2222' }, ['Vali · 2222', 'M-2']],
  ['a name that one customer bears', { label: 'vali' }, ['Vali · 2222', 'M-2']],
  ['a phone', { label: '90 222 22 22' }, ['Vali · 2222', 'M-2']],
  ['a phone that the cell took for a number', { label: 902222222 }, ['Vali · 2222', 'M-2']],
  ['the last four digits', { label: 2222 }, ['Vali · 2222', 'M-2']],
  ['a name with the last four digits', { label: 'Zuhra 4444' }, ['Zuhra · 4444', 'M-4']],
  ['a record number', { label: 'm-2' }, ['Vali · 2222', 'M-2']],
  ['its own name without the digits', { label: 'Ali' }, ['Ali · 1111', 'M-1']],
  ['the number in its own column', { id: 'M-2' }, ['Vali · 2222', 'M-2']],
  ['both, of one customer', { label: 'Vali', id: 'M-2' }, ['Vali · 2222', 'M-2']],
  ['both, of two customers', { label: 'Vali', id: 'M-3' }, ['Vali', 'M-3']],
  ['a name that two bear', { label: 'Zuhra' }, ['Zuhra', 'M-1']],
  ['four digits that two phones end with', { label: 555 }, [555, 'M-1']],
  ['a name that nobody bears', { label: 'Dilnoza' }, ['Dilnoza', 'M-1']],
];

let daftar: Daftar;

function pass(): void {
  mustEndWell(daftar.call('reconcile'));
}

function write(sheet: string, row: number, column: number, value: string | number): void {
  daftar.grid.write(daftar.sheetId(sheet), row, column, [[{ value }]]);
}

function typeCustomer({ label, id }: { readonly label?: string | number; readonly id?: string }): void {
  if (label !== undefined) write('Bitimlar', 2, columnOf(dealsTable, 'customer'), label);
  if (id !== undefined) write('Bitimlar', 2, columnOf(dealsTable, 'customerId'), id);
}

function customerOf(index = 0): unknown[] {
  const deal = daftar.records('Bitimlar')[index] ?? {};
  return [deal.Mijoz, deal['Mijoz raqami']];
}

beforeAll(() => {
  daftar = setUpDaftar(aLiveBook());
  for (const [index, [name, contact]] of PEOPLE.entries()) {
    mustEndWell(daftar.call('addLead', [aLead({ requestId: `p${index}`, name, contact })]));
  }
  pass();
}, 300_000);

beforeEach(() => {
  typeCustomer({ label: 'Ali · 1111', id: 'M-1' });
  pass();
}, 120_000);

describe('where a deal names its customer', () => {
  it.each(CASES)(
    '%s becomes what it means, or stays as typed',
    (_, typed, expected) => {
      typeCustomer(typed);

      pass();

      expect(customerOf()).toEqual(expected);
    },
    120_000,
  );

  it('what is not clear is listed when the sheets are checked', () => {
    typeCustomer({ label: 'Zuhra' });
    daftar.takeShown();

    mustEndWell(daftar.run('checkSheets'));

    expect(JSON.stringify(daftar.takeShown())).toContain('• B-1 Zuhra');
  }, 120_000);

  it('a renamed customer is renamed in its deals', () => {
    write('Mijozlar', 2, 2, 'Ali aka');

    pass();

    expect(customerOf()).toEqual(['Ali aka · 1111', 'M-1']);
    write('Mijozlar', 2, 2, 'Ali');
    pass();
  }, 120_000);

  it('a sort of the labels alone changes no number', () => {
    const column = columnOf(dealsTable, 'customer');
    const labels = daftar.records('Bitimlar').map(({ Mijoz }) => String(Mijoz));
    const ids = (): unknown[] => daftar.records('Bitimlar').map((deal) => deal['Mijoz raqami']);
    const before = ids();

    for (const [index, label] of [...labels].reverse().entries()) write('Bitimlar', 2 + index, column, label);
    pass();

    expect(ids()).toEqual(before);
    for (const [index, label] of labels.entries()) write('Bitimlar', 2 + index, column, label);
    pass();
  }, 120_000);
});
