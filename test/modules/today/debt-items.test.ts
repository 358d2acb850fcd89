// Who is to be asked for money on a day: the rule, on cases counted by hand and on random debts.

import fc from 'fast-check';
import { addDays, type Day, parseDay } from '../../../src/kernel/time/day';
import { type DebtWorld, debtItems, type OwedDue, type OwedSale } from '../../../src/modules/today/debt-items';
import { aCustomer } from './a-customer';

const TODAY = parseDay('2026-06-10') ?? ('' as Day); // It is a day.

const NODIRA = aCustomer({ responsible: 'Aziz' });
const WORLD: DebtWorld = { today: TODAY, home: 'UZS', customers: new Map([[NODIRA.id, NODIRA]]) };

function aSale(sale: Partial<OwedSale> = {}): OwedSale {
  const what = { date: '2026-05-01', customer: 'Nodira · 4567', product: 'Eshik', responsible: '', currency: '' };
  return { id: 'S-1', ...what, customerId: 'M-1', balance: 300, dueOn: '2026-06-01', ...sale };
}

function aDue(due: Partial<OwedDue> = {}): OwedDue {
  return { id: 'D-1', saleId: 'S-1', due: '2026-06-01', promised: '', left: 300, ...due };
}

const itemsOf = (sales: readonly OwedSale[], dues: readonly OwedDue[], world = WORLD) =>
  debtItems(world, sales, dues).map(({ item }) => item);

describe('a debt', () => {
  it('says who owes how much since when, for what, and whose customer it is', () => {
    expect(itemsOf([aSale()], [aDue()])).toEqual([
      {
        ...{ kind: 'debt', id: 'M-1', customerId: 'M-1', customerName: 'Nodira', contact: NODIRA.contact },
        ...{ responsible: 'Aziz', dealId: '', title: 'S-1 Eshik', stage: '', amount: 300, due: '2026-06-01' },
        debt: { currency: '', since: '2026-06-01', late: 9, promised: '' },
      },
    ]);
  });

  it.each<[string, Partial<OwedDue>, Partial<OwedSale>, string]>([
    ['due today', { due: '2026-06-10' }, {}, '300 since 2026-06-10, 0 late'],
    ['due tomorrow', { due: '2026-06-11' }, {}, 'none'],
    ['paid', { left: 0 }, { balance: 0 }, 'none'],
    ['of nobody in particular', {}, { customerId: '' }, 'none'],
    ['promised for today', { promised: '2026-06-10' }, {}, '300 since 2026-06-01, 9 late'],
    ['promised for tomorrow', { promised: '2026-06-11' }, {}, 'none'],
    [
      'promised earlier than it is due',
      { due: '2026-07-01', promised: '2026-06-09' },
      {},
      '300 since 2026-07-01, 0 late',
    ],
    ['without a day', { due: '' }, {}, '300 since , 0 late'],
    ['of a sale in small letters', { saleId: ' s-1 ' }, {}, '300 since 2026-06-01, 9 late'],
    ['partly of no due', { left: 100, due: '2026-07-01' }, {}, '200 since 2026-05-01, 40 late'],
    ['whose due was not computed yet', { left: null, due: '2026-07-01' }, {}, 'none'],
  ])('%s', (_, due, sale, expected) => {
    const [item] = itemsOf([aSale(sale)], [aDue(due)]);

    const said = item ? `${item.amount} since ${item.debt?.since}, ${item.debt?.late} late` : 'none';
    expect(said).toBe(expected);
  });

  it('without dues falls due when the sale does', () => {
    expect(itemsOf([aSale({ dueOn: '2026-06-09' })], [])).toMatchObject([{ amount: 300, due: '2026-06-09' }]);
    expect(itemsOf([aSale({ dueOn: '2026-06-11' })], [])).toEqual([]);
  });

  it('is one line a currency, however many sales', () => {
    const sales = [
      ...['S-1', 'S-2', 'S-3', 'S-4'].map((id) => aSale({ id })),
      aSale({ id: 'S-5', currency: '$', balance: 40 }),
      aSale({ id: 'S-6', currency: 'UZS', balance: 1 }),
    ];

    expect(itemsOf(sales, []).map(({ id, title, amount }) => [id, title, amount])).toEqual([
      ['M-1', 'S-1, S-2, +3', 1_201],
      ['M-1:USD', 'S-5 Eshik', 40],
    ]);
  });

  it('of a customer who is gone is called as the sale calls them', () => {
    const [item] = itemsOf([aSale({ customerId: 'M-9' })], []);

    expect(item).toMatchObject({ customerName: 'Nodira · 4567', contact: '', responsible: '' });
  });
});

const someDay = fc.integer({ min: -5, max: 5 }).map((days) => addDays(TODAY, days));
/** Sales that are owed to the tiyin by their dues. */
const someDebts = fc
  .array(
    fc.record({
      customer: fc.constantFrom('M-1', 'M-2'),
      currency: fc.constantFrom('', 'USD'),
      parts: fc.array(
        fc.record({
          left: fc.integer({ min: 0, max: 1_000_000 }),
          due: someDay,
          promised: fc.option(someDay, { nil: '' }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { maxLength: 8 },
  )
  .map((debts) => ({
    sales: debts.map(({ customer, currency, parts }, index) => {
      const balance = parts.reduce((sum, { left }) => sum + left, 0) / 100;
      return aSale({ id: `S-${index}`, customerId: customer, currency, balance });
    }),
    dues: debts.flatMap(({ parts }, index) =>
      parts.map((part, at) => aDue({ id: `D-${index}-${at}`, saleId: `S-${index}`, ...part, left: part.left / 100 })),
    ),
  }));

describe('all debts', () => {
  it('ask for every part whose day has come, to the tiyin and once, in whatever order the rows stand', () => {
    fc.assert(
      fc.property(someDebts, ({ sales, dues }) => {
        const isAsked = ({ due, promised }: OwedDue): boolean => (promised || due) <= TODAY;
        const expected = new Map<string, number>();
        for (const due of dues.filter(isAsked)) {
          const sale = sales.find(({ id }) => id === due.saleId);
          const key = sale?.currency === 'USD' ? `${sale.customerId}:USD` : (sale?.customerId ?? '');
          const tiyin = Math.round((due.left ?? 0) * 100);
          if (tiyin > 0) expected.set(key, (expected.get(key) ?? 0) + tiyin);
        }

        const asked = itemsOf([...sales].reverse(), [...dues].reverse());

        const found = asked.map(({ id, amount }) => [id, Math.round((amount ?? 0) * 100)] as const);
        expect(new Map(found)).toEqual(expected);
        expect(found).toHaveLength(expected.size);
      }),
    );
  });
});
