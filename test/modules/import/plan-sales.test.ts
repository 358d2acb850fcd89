// What becomes of rows of an outside table of sales: created, there already, or to be put right; whatever stands in them.

import fc from 'fast-check';
import { type Day, parseDay } from '../../../src/kernel/time/day';
import {
  type KnownSale,
  planSales,
  SALE_ROW_FIELDS,
  type SaleRowToImport,
  type SalesWorld,
} from '../../../src/modules/import/index';
import { People } from '../../../src/modules/import/people';
import { noteWithNumber } from '../../../src/modules/import/plan-sales';

type Cells = SaleRowToImport['cells'];

const TODAY: Day = parseDay('2026-06-20') ?? fail();

function fail(): never {
  throw new Error('No day.');
}

const CUSTOMERS = [
  { id: 'M-1', name: 'Nodira', contact: '+998 90 123 45 67' },
  { id: 'M-2', name: 'Sardor', contact: '@sardor_uz' },
  { id: 'M-3', name: 'Sardor', contact: '' },
];

const WORLD: Omit<SalesWorld, 'people'> = {
  sales: [],
  rules: { currency: 'UZS', creditDays: 30, discountMost: 10 },
  today: TODAY,
};

const CASH: Cells = { date: '01.06.2026', amount: '500 000', method: 'Naqd' };

function plan(rows: readonly Cells[], sales: readonly KnownSale[] = []) {
  return planSales(
    rows.map((cells, index) => ({ row: index + 2, cells })),
    { ...WORLD, people: new People(CUSTOMERS), sales },
  );
}

/** `create M-1`, `skip S-1`, `date err.date`. */
const told = (rows: readonly Cells[], sales: readonly KnownSale[] = []): readonly string[] =>
  plan(rows, sales).map((each) => {
    if (each.kind === 'skip') return `skip ${each.saleId}`;
    if (each.kind === 'issue') return each.issues.map(({ field, text }) => `${field} ${text}`).join(', ');
    return `create ${each.person?.tag ?? 'nobody'}`;
  });

/** The sale that an import of the cells leaves. */
function aKnown(fields: Partial<KnownSale> = {}): KnownSale {
  return { id: 'S-1', date: '2026-06-01', amount: 500_000, currency: '', customerId: '', note: '', ...fields };
}

describe('a row', () => {
  it('is a sale with all that its cells say', () => {
    const cells = {
      ...CASH,
      number: 'A-17',
      product: 'Eshik',
      quantity: '2',
      responsible: 'Aziz',
      note: 'Ikki\r\nqator',
    };

    expect(plan([{ ...cells, customer: 'Nodira', amount: '1 200,50', currency: 'USD' }])).toEqual([
      {
        ...{ kind: 'create', row: 2, person: expect.objectContaining({ id: 'M-1' }), equal: expect.any(String) },
        sale: {
          ...{ number: 'A-17', isSaid: true, responsible: 'Aziz', product: 'Eshik', quantity: 2, note: 'Ikki\nqator' },
          ...{ amount: 1200.5, currency: 'USD', method: 'cash', date: '2026-06-01', due: '', paidNow: 0 },
          ...{ customerId: '', contact: '', name: 'Nodira', discount: null, discountReason: '', deliverBy: '' },
          paidNowMethod: 'cash',
        },
      },
    ]);
  });

  it.each<[string, Cells, object]>([
    ['on credit is due after the term of the firm', { method: 'В рассрочку' }, { method: 'credit', due: '2026-07-01' }],
    ['on credit is due when it says', { method: 'nasiya', due: '2026-06-15' }, { due: '2026-06-15' }],
    ['of which nobody said how it was paid is none of both', { method: '' }, { isSaid: false, due: '' }],
    ['in the firm’s own currency names none', { amount: '500000', currency: "so'm" }, { currency: '' }],
    ['may name its currency twice', { amount: '$300', currency: 'usd' }, { amount: 300, currency: 'USD' }],
    ['is of its day, however it is written', { date: '2026-6-1' }, { date: '2026-06-01' }],
  ])('%s', (_, cells, sale) => {
    expect(plan([{ ...CASH, customer: 'Nodira', ...cells }])).toMatchObject([{ kind: 'create', sale }]);
  });

  it.each<[Cells, string]>([
    [{}, 'date err.date, amount err.amountNeeded'],
    [{ ...CASH, date: '31.02.2026' }, 'date err.date'],
    [{ ...CASH, date: '21.06.2026' }, 'date err.dayAhead'],
    [{ ...CASH, amount: '' }, 'amount err.amountNeeded'],
    [{ ...CASH, amount: '0' }, 'amount err.amountNeeded'],
    [{ ...CASH, amount: '-500' }, 'amount err.amount'],
    [{ ...CASH, amount: '=1+1' }, 'amount err.amount'],
    [{ ...CASH, amount: '1e400' }, 'amount err.amount'],
    [{ ...CASH, amount: '5 apples' }, 'amount err.amount'],
    [{ ...CASH, currency: 'oltin' }, 'currency err.currencyUnknown'],
    [{ ...CASH, amount: '$5', currency: 'EUR' }, 'currency err.otherCurrency'],
    [{ ...CASH, method: 'Bitcoin' }, 'method err.methodUnknown'],
    [{ ...CASH, method: 'toString' }, 'method err.methodUnknown'],
    [{ ...CASH, method: 'credit' }, 'contact err.creditWhom'],
    [{ ...CASH, method: 'credit', customer: 'Nodira', due: '2026-05-31' }, 'due err.dueBeforeSale'],
    [{ ...CASH, contact: '12' }, 'contact err.phone'],
    [{ ...CASH, quantity: '-3' }, 'quantity err.quantity'],
    [{ ...CASH, customer: 'Sardor' }, 'customer err.sameName'],
    [{ ...CASH, customer: 'M-99' }, 'customer err.customerUnknown'],
    [{ ...CASH, product: 'x'.repeat(301) }, 'product err.tooLong'],
  ])('%j is to be put right: %s', (cells, issues) => {
    expect(told([cells])).toEqual([issues]);
  });

  it('says which row, field and value, and the others go on', () => {
    expect(plan([CASH, { ...CASH, amount: 'koʻp' }])[1]).toEqual({
      ...{ kind: 'issue', row: 3 },
      issues: [{ row: 3, field: 'amount', received: 'koʻp', text: 'err.amount' }],
    });
  });

  it.each(SALE_ROW_FIELDS)('with a %s of any length is planned', (field) => {
    const lengths = [20, 21, 30, 31, 50, 51, 200, 201, 300, 301, 4_000, 4_001, 5_001, 50_000];

    const planned = plan(lengths.map((length) => ({ ...CASH, [field]: 'x'.repeat(length) })));

    expect(planned).toHaveLength(lengths.length);
    expect(planned[planned.length - 1]).toMatchObject({ issues: [{ field, text: 'err.tooLong' }] });
  });

  it('with anything at all in its cells is planned and throws nothing', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('=1', '__proto__', '\u0000', '№ 1'),
    );
    const row = fc.dictionary(fc.constantFrom(...SALE_ROW_FIELDS, '__proto__', 'constructor'), cell, {
      noNullPrototype: false,
    });

    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const planned = plan(rows as readonly Cells[]); // Strangers name fields as they like.

        expect(planned.map((each) => each.row)).toEqual(rows.map((_, index) => index + 2));
      }),
    );
  });
});

describe('a buyer', () => {
  it.each<[Cells, string]>([
    [{ contact: '998901234567' }, 'create M-1'],
    [{ contact: '90 123-45-67', customer: 'Boshqa ism' }, 'create M-1'],
    [{ customer: ' nodira ' }, 'create M-1'],
    [{ customer: 'Nodira · 4567' }, 'create M-1'],
    [{ customer: 'm-2' }, 'create M-2'],
    [{ customer: 'Barno' }, 'create #barno'],
    [{ customer: 'Nodira', contact: '93 111 22 33' }, 'create #c:998931112233'],
    [{ customer: '4567' }, 'create #4567'],
    [{}, 'create nobody'],
  ])('%j is told', (cells, expected) => {
    expect(told([{ ...CASH, ...cells }])).toEqual([expected]);
  });
});

describe('a sale that is there already', () => {
  const numbered = aKnown({ note: noteWithNumber({ number: '17', note: 'Izoh' }) });

  it.each<[string, Cells, KnownSale, string]>([
    ['by its number', { ...CASH, number: '17' }, numbered, 'skip S-1'],
    ['unless its number is another', { ...CASH, number: '18' }, numbered, 'create nobody'],
    ['unless one of both has no number', CASH, numbered, 'create nobody'],
    ['without a number', CASH, aKnown(), 'skip S-1'],
    ['whatever was noted', { ...CASH, note: 'x' }, aKnown({ note: 'y' }), 'skip S-1'],
    ['unless its day is another', { ...CASH, date: '2026-06-02' }, aKnown(), 'create nobody'],
    ['unless its amount is another', { ...CASH, amount: '500 001' }, aKnown(), 'create nobody'],
    ['unless its currency is another', { ...CASH, currency: 'USD' }, aKnown(), 'create nobody'],
    ['whose cell names the own currency', CASH, aKnown({ currency: 'UZS' }), 'skip S-1'],
    ['of the customer', { ...CASH, customer: 'Nodira' }, aKnown({ customerId: 'M-1' }), 'skip S-1'],
    ['unless its customer is another', { ...CASH, customer: 'Nodira' }, aKnown({ customerId: 'M-2' }), 'create M-1'],
  ])('%s', (_, cells, known, expected) => {
    expect(told([cells], [known])).toEqual([expected]);
  });

  it('answers for as many equal rows as the book has of it', () => {
    expect(told([CASH, CASH, CASH], [aKnown(), aKnown({ id: 'S-2' })])).toEqual([
      'skip S-1',
      'skip S-2',
      'create nobody',
    ]);
  });
});

describe('rows of one table', () => {
  it('that are equal in every cell, their number too, are one', () => {
    const receipt = { ...CASH, number: '17', product: 'Eshik' };

    expect(told([receipt, receipt, { ...receipt, product: 'Qulf' }])).toEqual([
      'create nobody',
      'skip ',
      'create nobody',
    ]);
  });
});
