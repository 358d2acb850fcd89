// The parts in which a sale is paid: the page's plan is the server's, and nothing is sent that does not make up the whole.

import fc from 'fast-check';
import { fromMinor, parseMoney, toMinor } from '../../../../src/kernel/money';
import { ownParts, equalParts as planOnServer } from '../../../../src/modules/payments/schedule';
import { equalParts, filledParts, restOf } from '../../../../ui/features/money/schedule';

const plan = (left: number, count: number, first: string) =>
  equalParts(left, count, first).map(({ date, amount }) => `${date} ${amount}`);

it('has whole parts a month apart, at the end of shorter months too, and what is left over in the first', () => {
  expect(plan(1_000_000, 3, '2026-12-31')).toEqual(['2026-12-31 333 334', '2027-01-31 333 333', '2027-02-28 333 333']);
  expect(plan(0.05, 2, '2026-11-22')).toEqual(['2026-11-22 0,03', '2026-12-22 0,02']);
  expect(plan(100, 3, '')).toEqual([]);
});

it('is what the server would plan, to the tiyin, whatever is owed', () => {
  const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 1e12 }), fc.constantFrom(2, 3, 4, 6, 12), days, (owed, count, at) => {
      const first = at.toISOString().slice(0, 10);
      const server = planOnServer({ owed, count, first });

      const page = equalParts(fromMinor(owed), count, first).map(({ date, amount }) => {
        const money = parseMoney(amount);
        return { due: date, amount: money.ok ? toMinor(money.value?.amount ?? null) : null };
      });

      expect({ ok: true, parts: page }).toEqual(server);
      expect(ownParts({ owed, currency: '', soldOn: '', parts: equalParts(fromMinor(owed), count, first) })).toEqual(
        server,
      );
    }),
  );
});

it.each([
  ['nothing', ['600 000', '400000'], 0],
  ['what is missing', ['600 000', ''], 400_000],
  ['what is too much', ['600 000', '400 000,5'], -0.5],
  ['nothing that it knows, where an amount is in words', ['600 ming', '400 000'], null],
])('lacks %s', (_, amounts, rest) => {
  expect(
    restOf(
      1_000_000,
      amounts.map((amount) => ({ date: '2026-12-01', amount })),
    ),
  ).toBe(rest);
});

it('leaves out lines in which nothing stands, and keeps a day without an amount for the server to refuse', () => {
  const [blank, half] = [
    { date: '', amount: ' ' },
    { date: '2026-12-01', amount: '' },
  ];

  expect(filledParts([blank, half])).toEqual([half]);
});
