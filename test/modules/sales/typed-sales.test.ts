// What payments and dues follow from what people do to the sheet of sales: cases, and a rule over random deeds.

import fc from 'fast-check';
import type { Cells } from '../../../src/kernel/book/change-set';
import { followSales, type MoneyFollows } from '../../../src/modules/sales/index';

/** 2026-06-10 as a sheet counts days. */
const TODAY = 46_183;

const CASH = { date: TODAY - 1, customer: 'Nodira · 4567', customerId: 'M-1', amount: 500, payment: 'Naqd' } as const;
const PAID = {
  ...{ saleId: 'S-1', customer: 'Nodira · 4567', customerId: 'M-1', date: TODAY - 1, amount: 500 },
} as const;

interface World {
  /** As it stands now; absent where it is gone. */
  readonly sale?: Cells;
  readonly payments?: Readonly<Record<string, Cells>>;
  readonly dues?: Readonly<Record<string, Cells>>;
}

function follow(
  from: Cells | null,
  to: Cells | null,
  { sale, payments = {}, dues = {} }: World,
): readonly MoneyFollows[] {
  return followSales({
    noted: [{ id: 'S-1', from, to }],
    sales: new Map(sale ? [['S-1', sale]] : []),
    payments: new Map(Object.entries(payments)),
    dues: new Map(Object.entries(dues)),
    today: TODAY,
    creditDays: 14,
    home: 'UZS',
  });
}

/** "+ payments 500 Naqd", "~ P-1 amount", "- P-1". */
function told(follows: readonly MoneyFollows[]): readonly string[] {
  return follows.map((each) => {
    if (each.kind === 'insert')
      return `+ ${each.table} ${each.cells.amount ?? '-'} ${each.cells.method ?? each.cells.due}`;
    return each.kind === 'remove' ? `- ${each.id}` : `~ ${each.id} ${Object.keys(each.to)}`;
  });
}

describe('a sale that people typed', () => {
  it('gets the payment that it speaks of', () => {
    const sale = { ...CASH, currency: 'USD', responsible: 'Aziz' };

    expect(follow(null, sale, { sale })).toEqual([
      {
        ...{ kind: 'insert', table: 'payments' },
        cells: { ...PAID, method: 'Naqd', currency: 'USD', responsible: 'Aziz' },
      },
    ]);
  });

  it.each<[string, Cells, World, readonly string[]]>([
    ['of an unknown word for a method', { payment: 'Nimadir' }, {}, []],
    ['without a method', { payment: '' }, {}, []],
    ['without an amount', { amount: '' }, {}, []],
    ['with nonsense for an amount', { amount: 'koʻp' }, {}, []],
    ['below zero: the money went back', { amount: -500 }, {}, ['+ payments -500 Naqd']],
    ['on credit', { payment: 'Nasiya' }, {}, [`+ dues - ${TODAY + 13}`]],
    ['on credit, with dues', { payment: 'Nasiya' }, { dues: { 'D-1': { saleId: 'S-1', amount: 500 } } }, []],
    ['that came back with its payment', {}, { payments: { 'P-1': { saleId: ' s-1 ', amount: 500 } } }, []],
  ])('%s', (_, cells, world, expected) => {
    const sale = { ...CASH, ...cells };

    expect(told(follow(null, sale, { sale, ...world }))).toEqual(expected);
  });
});

describe('a sale that people changed', () => {
  const own = { 'P-1': { ...PAID, method: 'Naqd', currency: '', responsible: '' } };
  const two = { 'P-1': { ...PAID, amount: 300, method: 'Naqd' }, 'P-2': { ...PAID, amount: 200, method: 'Karta' } };

  it.each<[string, Cells, Cells, World, readonly string[]]>([
    ['the amount: its payment follows', { amount: 500 }, { amount: 700 }, { payments: own }, ['~ P-1 amount']],
    ['the method: its payment follows', { payment: 'Naqd' }, { payment: 'Karta' }, { payments: own }, ['~ P-1 method']],
    ['the day: its payment follows', { date: TODAY - 1 }, { date: TODAY - 5 }, { payments: own }, ['~ P-1 date']],
    [
      'who bought: all its money follows',
      { customer: 'Vali' },
      {},
      { payments: { 'P-1': { ...own['P-1'], customerId: 'M-2' } } },
      ['~ P-1 customerId'],
    ],
    [
      'paid to credit: nothing came',
      { payment: 'Naqd' },
      { payment: 'Nasiya' },
      { payments: own },
      ['- P-1', `+ dues - ${TODAY + 13}`],
    ],
    ['the method away: nothing is said', { payment: 'Naqd' }, { payment: '' }, { payments: own }, ['- P-1']],
    ['the amount away', { amount: 500 }, { amount: '' }, { payments: own }, ['- P-1']],
    ['credit to paid: it came', { payment: 'Nasiya' }, {}, {}, ['+ payments 500 Naqd']],
    [
      'credit to paid, a part had come',
      { payment: 'Nasiya' },
      {},
      { payments: { 'P-1': { ...PAID, amount: 200 } } },
      ['+ payments 300 Naqd'],
    ],
    ['credit to paid, all had come', { payment: 'Nasiya' }, {}, { payments: { 'P-1': PAID } }, []],
    ['an amount typed later', { amount: '' }, {}, {}, ['+ payments 500 Naqd']],
    ['a method typed later', { payment: '' }, {}, {}, ['+ payments 500 Naqd']],
    ['the amount of what was paid in parts', { amount: 500 }, { amount: 700 }, { payments: two }, []],
    [
      'paid in parts to credit',
      { payment: 'Naqd' },
      { payment: 'Nasiya' },
      { payments: two },
      [`+ dues - ${TODAY + 13}`],
    ],
    ['the note', { note: '' }, { note: 'x' }, {}, []],
  ])('%s', (_, from, to, world, expected) => {
    const sale = { ...CASH, currency: '', ...to };

    expect(told(follow(from, to, { sale, ...world }))).toEqual(expected);
  });
});

describe('a sale on credit whose amount people correct', () => {
  const due = (day: number | '', amount: number | '') => ({ saleId: 'S-1', due: day, amount });
  const later = { ...due(TODAY + 13, 300), promised: '' };

  it.each<[string, Cells, Readonly<Record<string, Cells>>, readonly string[]]>([
    ['has its only due follow', {}, { 'D-1': due(TODAY + 13, 500) }, ['D-1 700']],
    ['has the last of its parts follow', {}, { 'D-1': later, 'D-2': due(TODAY - 1, 200) }, ['D-1 500']],
    ['less what came back', { returned: 100 }, { 'D-1': due(TODAY + 13, 400) }, ['D-1 600']],
    ['leaves alone dues that name more', {}, { 'D-1': due(TODAY + 13, 900) }, []],
    ['leaves alone dues that named a part', {}, { 'D-1': due(TODAY + 13, 300) }, []],
    ['leaves it to the due without an amount', {}, { 'D-1': due(TODAY + 13, 500), 'D-2': due(TODAY + 30, '') }, []],
  ])('%s', (_, cells, dues, expected) => {
    const sale = { ...CASH, payment: 'Nasiya', currency: '', amount: 700, ...cells };

    const follows = follow({ amount: 500 }, { amount: 700 }, { sale, dues });

    const amounts = follows.flatMap((each) => (each.kind === 'update' && 'amount' in each.to ? [each] : []));
    expect(amounts.map(({ id, to }) => `${id} ${to.amount}`)).toEqual(expected);
    expect(follows).toHaveLength(expected.length);
  });
});

describe('a sale that is marked as paid', () => {
  const CREDIT = { ...CASH, payment: 'Nasiya' };
  const DUE = { 'D-1': { saleId: 'S-1', customerId: 'M-1', due: TODAY + 13, amount: 500 } };
  const POOL = { 'P-1': { saleId: '', customerId: 'M-1', date: TODAY, amount: 500, method: 'Karta' } };
  const backOf = (saleId: string) => ({ 'P-1': { saleId, customerId: 'M-1', date: TODAY, amount: -100 } });

  it.each<[string, Cells, Cells, World, readonly string[]]>([
    ['was paid through the debts already', {}, { payment: 'Nasiya' }, { payments: POOL, dues: DUE }, []],
    [
      'was paid before anybody said how: a due has that money go on paying for it',
      {},
      { payment: '' },
      { payments: POOL },
      [`+ dues - ${TODAY + 13}`],
    ],
    ['costs more than was paid so', { amount: 700 }, { payment: '' }, { payments: POOL }, ['+ payments 200 Naqd']],
    [
      'was paid in another currency, which pays nothing of it',
      { currency: 'USD' },
      { payment: 'Nasiya' },
      { payments: POOL, dues: DUE },
      ['+ payments 500 Naqd'],
    ],
    ['came back in part', { returned: 100 }, { payment: 'Nasiya' }, { dues: DUE }, ['+ payments 400 Naqd']],
    ['came back in part, of which nobody had spoken', { returned: 100 }, { payment: '' }, {}, ['+ payments 400 Naqd']],
    ['came back wholly', { returned: 500 }, { payment: 'Nasiya' }, { dues: DUE }, []],
    [
      'came back in part, and the money too, which must have come before',
      { returned: 100 },
      { payment: '' },
      { payments: backOf('S-1') },
      ['+ payments 500 Naqd'],
    ],
    ['costs less now, and was paid so', { amount: 400 }, { amount: 500 }, { payments: POOL, dues: DUE }, []],
    ['came back after it was deleted, and was paid so', {}, {}, { payments: POOL, dues: DUE }, []],
  ])('%s', (_, now, from, world, expected) => {
    const sale = { ...CASH, ...now };
    const isNew = Object.keys(from).length === 0;

    expect(told(follow(isNew ? null : from, sale, { sale, ...world }))).toEqual(expected);
  });

  it.each<[string, Readonly<Record<string, Cells>>, Readonly<Record<string, Deal>>, readonly string[]]>([
    [
      'with another: what was paid pays only one of them',
      POOL,
      { 'S-1': [CREDIT, CASH], 'S-2': [CREDIT, CASH] },
      ['500 S-2'],
    ],
    [
      'while another is deleted, whose payment goes',
      { 'P-1': { ...PAID, saleId: 'S-2', method: 'Naqd' } },
      { 'S-1': [CREDIT, CASH], 'S-2': [CASH, null] },
      ['500 S-1'],
    ],
    [
      'while another is sold',
      POOL,
      { 'S-1': [CREDIT, { ...CASH, amount: 1000 }], 'S-2': [null, CASH] },
      ['500 S-2', '500 S-1'],
    ],
  ])('%s', (_, payments, deeds, expected) => {
    const of = Object.entries(deeds);

    const follows = followSales({
      noted: of.map(([id, [from, to]]) => ({ id, from, to })),
      sales: new Map(of.flatMap(([id, [, to]]) => (to ? [[id, to] as const] : []))),
      payments: new Map(Object.entries(payments)),
      dues: new Map(),
      ...{ today: TODAY, creditDays: 14, home: 'UZS' },
    });

    const paid = follows.flatMap((each) => (each.kind === 'insert' && each.table === 'payments' ? [each.cells] : []));
    expect(paid.map(({ amount, saleId }) => `${amount} ${saleId}`)).toEqual(expected);
  });
});

/** What a person made of a sale: before, and now. */
type Deal = readonly [from: Cells | null, to: Cells | null];

describe('a sale that people deleted', () => {
  it.each<[string, Readonly<Record<string, Cells>>, readonly string[]]>([
    ['takes its payment along', { 'P-1': { ...PAID, method: 'Naqd' } }, ['- P-1']],
    ['leaves money of another amount, which came', { 'P-1': { ...PAID, amount: 499, method: 'Naqd' } }, []],
    ['leaves the payment of another sale', { 'P-1': { ...PAID, saleId: 'S-2', method: 'Naqd' } }, []],
  ])('%s', (_, payments, expected) => {
    expect(told(follow(CASH, null, { payments }))).toEqual(expected);
  });
});

/** What a person does to the one sale between two passes. */
type Deed = { readonly set: Cells } | 'delete' | 'undelete';

const someDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    set: fc.record(
      {
        amount: fc.constantFrom<Cells[string]>('', 100, 250.5, 700),
        payment: fc.constantFrom('', 'Naqd', 'Карта', 'Click', 'Nasiya'),
        date: fc.constantFrom(TODAY - 3, TODAY),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.constantFrom<Deed>('delete', 'undelete'),
);

describe('a sale that nobody else pays', () => {
  it('has one payment while it says how it was paid, of its amount and method, and none otherwise', () => {
    fc.assert(
      fc.property(fc.array(someDeed, { maxLength: 12 }), (deeds) => {
        const payments = new Map<string, Cells>([['P-0', { saleId: 'S-9', amount: 100, method: 'Naqd' }]]);
        let [sale, isThere, last]: [Cells, boolean, number] = [{ amount: '', payment: '', date: TODAY }, false, 0];
        for (const deed of deeds) {
          const before = isThere ? sale : null;
          if (typeof deed === 'object') [sale, isThere] = [{ ...sale, ...deed.set }, true];
          else isThere = deed === 'undelete';
          const now = isThere ? sale : null;
          if (before === now) continue;

          const dues = new Map<string, Cells>();
          const sales = new Map(now ? [['S-1', now]] : []);
          const noted = [{ id: 'S-1', from: before, to: now }];
          for (const each of followSales({ noted, sales, payments, dues, today: TODAY, creditDays: 0, home: 'UZS' })) {
            if (each.table === 'dues') continue;
            last += 1;
            if (each.kind === 'insert') payments.set(`P-${last}`, each.cells);
            else if (each.kind === 'remove') payments.delete(each.id);
            else payments.set(each.id, { ...payments.get(each.id), ...each.to });
          }

          const said = now && now.amount !== '' && now.payment !== '' && now.payment !== 'Nasiya';
          const own = [...payments.values()].filter(({ saleId }) => saleId === 'S-1');
          expect(own.map(({ amount, method }) => [amount, method])).toEqual(said ? [[now.amount, now.payment]] : []);
        }
        expect(payments.get('P-0')).toEqual({ saleId: 'S-9', amount: 100, method: 'Naqd' });
      }),
    );
  });
});
