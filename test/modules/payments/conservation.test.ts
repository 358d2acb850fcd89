// Money is conserved to the tiyin, whatever people do with sales, payments and dues.

import fc from 'fast-check';
import { type Minor, toMinor } from '../../../src/kernel/money';
import { type AccountBalance, balancesOf, type SaleBalance } from '../../../src/modules/payments/balances';
import type { MoneyRows } from '../../../src/modules/payments/rows';
import { aRandomLedger, aRandomPayment } from './random-ledger';

const OPTIONS = { home: 'UZS', termDays: () => 7 };
const RUNS = { numRuns: 500 };

const salesOf = (balances: readonly AccountBalance[]): SaleBalance[] => balances.flatMap(({ sales }) => [...sales]);

function total(amounts: readonly Minor[]): Minor {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function isIn(currency: string): (row: { readonly currency: string }) => boolean {
  return (row) => (row.currency === 'UZS' ? '' : row.currency) === currency;
}

/** What the rows themselves say is owed in a currency, without knowing whose it is: net of said sales less payments. */
function owedByRows({ sales, payments }: MoneyRows, balances: readonly AccountBalance[], currency: string): Minor {
  const unsaid = new Map(salesOf(balances).flatMap((sale) => (sale.isSaid ? [] : [[sale.id, sale.paid]])));
  const nets = sales.filter(isIn(currency)).map(({ id, amount, returned }) => {
    const refunds = unsaid.get(id);
    return refunds === undefined ? toMinor(amount) - toMinor(returned) : refunds;
  });
  return total(nets) - total(payments.filter(isIn(currency)).map(({ amount }) => toMinor(amount)));
}

/** Every number anywhere in plain data. */
function numbersIn(data: unknown): number[] {
  if (typeof data === 'number') return [data];
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(numbersIn) : [];
}

describe('over any sequence of sales, payments, returns, refunds, edits and deletions', () => {
  it('what is sold less what is paid is what is owed less credit, in each currency', () => {
    fc.assert(
      fc.property(aRandomLedger, fc.constantFrom('', 'USD'), (rows, currency) => {
        const balances = balancesOf(rows, OPTIONS);
        const accounts = balances.filter(isIn(currency));

        expect(total(accounts.map(({ balance }) => balance))).toBe(owedByRows(rows, balances, currency));
      }),
      RUNS,
    );
  });

  it('the balance of an account is what is left of its sales and what hangs on none, less its credit', () => {
    fc.assert(
      fc.property(aRandomLedger, (rows) => {
        for (const { sales, unattached, credit, balance } of balancesOf(rows, OPTIONS)) {
          expect(balance).toBe(total(sales.map(({ left }) => left)) + unattached - credit);
          expect(Math.min(unattached, credit)).toBe(0);
        }
      }),
      RUNS,
    );
  });

  it('every number is whole, and none is NaN or minus zero', () => {
    fc.assert(
      fc.property(aRandomLedger, (rows) => {
        const numbers = numbersIn(balancesOf(rows, OPTIONS));

        expect(numbers.filter((number) => !Number.isSafeInteger(number) || Object.is(number, -0))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('the order of the rows does not matter', () => {
    const shuffled = aRandomLedger.chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        sorted: fc.record({
          sales: anyOrder(rows.sales),
          payments: anyOrder(rows.payments),
          dues: anyOrder(rows.dues),
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ rows, sorted }) => {
        expect(balancesOf(sorted, OPTIONS)).toEqual(balancesOf(rows, OPTIONS));
      }),
      RUNS,
    );
  });

  it('every sale is there once, and its dues make up its net and what is left of it', () => {
    fc.assert(
      fc.property(aRandomLedger, (rows) => {
        const sales = salesOf(balancesOf(rows, OPTIONS));

        expect(sales.map(({ id }) => id).sort()).toEqual(rows.sales.map(({ id }) => id).sort());
        for (const { isSaid, net, left, paid, dues } of sales.filter((sale) => sale.isSaid)) {
          expect(total(dues.map(({ amount }) => amount))).toBe(isSaid ? Math.max(net, 0) : 0);
          expect([total(dues.map((due) => due.left)), paid + left]).toEqual([left, Math.max(net, 0)]);
          expect(dues.filter((due) => due.left < 0 || due.left > due.amount)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('earlier dues are covered before later ones', () => {
    fc.assert(
      fc.property(aRandomLedger, (rows) => {
        for (const { dues } of salesOf(balancesOf(rows, OPTIONS))) {
          const open = dues.findIndex(({ left }) => left > 0);
          const later = open < 0 ? [] : dues.slice(open + 1);

          expect(later.filter(({ left, amount }) => left !== amount)).toEqual([]);
          expect(dues.map(({ due }) => due || '9')).toEqual(dues.map(({ due }) => due || '9').sort());
        }
      }),
      RUNS,
    );
  });

  it('the pool pays older sales before newer ones: behind one that is owed none gets more than its own payments', () => {
    fc.assert(
      fc.property(aRandomLedger, (rows) => {
        for (const { sales, credit, currency } of balancesOf(rows, OPTIONS)) {
          const said = sales.filter(({ isSaid }) => isSaid);
          const open = said.findIndex(({ left }) => left > 0);
          const later = open < 0 ? [] : said.slice(open + 1);

          expect(later.filter((sale) => sale.paid > ownPayments(rows, sale.id, currency))).toEqual([]);
          expect(open >= 0 && credit > 0).toBe(false);
          expect(said.map(ageOf)).toEqual(said.map(ageOf).sort());
        }
      }),
      RUNS,
    );
  });

  it('a further payment raises no debt and lowers what is owed by itself, unless it is the first word on a sale', () => {
    const paid = aRandomLedger.chain((rows) => fc.tuple(fc.constant(rows), aRandomPayment(rows)));
    fc.assert(
      fc.property(paid, ([rows, payment]) => {
        const balances = balancesOf(rows, OPTIONS);
        const further = balancesOf({ ...rows, payments: [...rows.payments, payment] }, OPTIONS);
        const after = new Map(salesOf(further).map((sale) => [sale.id, sale]));
        const said = salesOf(balances).filter(({ isSaid }) => isSaid);
        fc.pre(saidIn(further) === said.length);

        expect(said.filter(({ id, left }) => (after.get(id)?.left ?? 0) > left)).toEqual([]);
        expect(owed(balances) - owed(further)).toBe(toMinor(payment.amount));
      }),
      RUNS,
    );
  });
});

function saidIn(balances: readonly AccountBalance[]): number {
  return salesOf(balances).filter(({ isSaid }) => isSaid).length;
}

/** In all currencies together, which only a difference may be taken of. */
function owed(balances: readonly AccountBalance[]): Minor {
  return total(balances.map(({ balance }) => balance));
}

function anyOrder<T>(rows: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length });
}

function ageOf({ date }: SaleBalance): string {
  return date || '9';
}

/** What the payments that name a sale come to, in its currency; never below zero. */
function ownPayments({ payments }: MoneyRows, id: string, currency: string): Minor {
  const own = payments.filter(isIn(currency)).filter(({ saleId }) => saleId === id);
  return Math.max(0, total(own.map(({ amount }) => toMinor(amount))));
}
