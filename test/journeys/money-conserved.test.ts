// Money is conserved in the workbook itself, whatever the shop does: sold, paid, returned, undone, edited by hand, two at once.

import fc from 'fast-check';
import { aMemoryBook, mustEndWell, setUpDaftar } from '../support/daftar';
import { MoneyFirm } from '../support/money-firm';

const CUSTOMERS = ['M-1', 'M-2'];
/** An execution of a sale or a payment makes fewer calls. */
const CALLS = 80;

interface Deed {
  readonly kind: (typeof KINDS)[number];
  readonly pick: number;
  readonly customer: string;
  /** In tiyins. */
  readonly amount: number;
  /** At which call of it somebody else sells at the same time; null for nobody. */
  readonly rivalAt: number | null;
}

const KINDS = [
  ...(['cash', 'credit', 'credit', 'part', 'pay', 'pay', 'payFor', 'refund', 'return', 'returnPaid'] as const),
  ...(['promise', 'undo', 'undo', 'edit', 'delete', 'sort', 'markPaid', 'markPaid'] as const),
] as const;

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(...KINDS),
  pick: fc.nat({ max: 40 }),
  customer: fc.constantFrom(...CUSTOMERS),
  amount: fc.oneof(fc.integer({ min: 1, max: 5_000_000 }), fc.constantFrom(10, 20, 30, 3_333, 99_999_999_999)),
  rivalAt: fc.option(fc.nat({ max: CALLS }), { freq: 3 }),
});

function carryOut(firm: MoneyFirm, { kind, pick, customer, amount }: Deed): void {
  const sales = [...firm.sales].filter(([, { net }]) => net > 0);
  const [saleId = '', sold] = sales[pick % Math.max(1, sales.length)] ?? [];
  switch (kind) {
    case 'cash':
      return firm.sell(customer, amount, null);
    case 'credit':
      return firm.sell(customer, amount, 0);
    case 'part':
      return firm.sell(customer, amount, Math.ceil(amount / 3));
    case 'pay':
      return firm.pay(customer, amount, '');
    case 'payFor':
      return sold && firm.pay(sold.customerId, amount, saleId);
    case 'refund':
      return firm.pay(customer, -amount, '');
    case 'return':
    case 'returnPaid':
      return sold && firm.takeBack(saleId, Math.max(1, Math.floor(sold.net / 2)), kind === 'returnPaid');
    case 'promise':
      return firm.promise(customer);
    case 'undo':
      return firm.undo(pick);
    case 'edit':
      return firm.editPayment(pick, amount);
    case 'delete':
      return firm.deletePayment(pick);
    case 'sort':
      return firm.sort();
    case 'markPaid':
      return firm.markPaid(pick);
  }
}

/** Somebody else sells and is paid for it, in the middle of what is done. */
function beside({ daftar }: MoneyFirm, { rivalAt }: Deed, rival: () => void): void {
  if (rivalAt === null) return;
  daftar.onCall(
    (_, index) => {
      if (index !== rivalAt) return;
      daftar.onCall(null);
      daftar.beforeCall(() => {
        daftar.beforeCall(null);
        rival();
      });
    },
    { mayAct: true },
  );
}

function aFirm(): MoneyFirm {
  const daftar = setUpDaftar(aMemoryBook());
  const deals = ['Nodira', 'Sardor'].map((name) => ({ customer: { name }, stage: 'offer', createdOn: '2026-01-01' }));
  mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals }]));
  return new MoneyFirm(daftar);
}

describe('over any sequence of sales, payments, returns, undoing, hand edits and two at once', () => {
  it('every sale and payment stands once as it was told, and each customer owes what they bought less what they paid', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 4, maxLength: 14 }), (deeds) => {
        const firm = aFirm();
        for (const each of deeds) {
          beside(firm, each, () => firm.sell(each.customer, 12_345, 0));
          carryOut(firm, each);
          firm.daftar.onCall(null);
          firm.daftar.beforeCall(null);
        }
        mustEndWell(firm.daftar.call('reconcile'));

        const { sales, payments } = firm.standing();
        const owed = firm.owed(CUSTOMERS);
        expect([...sales].sort()).toEqual([...firm.sales].sort());
        expect([...payments].sort()).toEqual([...firm.payments].sort());
        expect(firm.shown(CUSTOMERS)).toEqual(owed);
        const total = owed.reduce((sum, [, amount]) => sum + Math.max(0, amount), 0);
        expect(Math.round(100 * firm.debts().total)).toBe(total);
      }),
      { numRuns: 20 },
    );
  });
});
