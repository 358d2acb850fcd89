// The period of an act of reconciliation.

import { daysOf } from '../../../../ui/features/money/act';

const OWN = { from: '2025-01-01', until: '2025-12-31' };

it.each([
  ['thisMonth', '2026-11-22', '2026-11-01'],
  ['thisQuarter', '2026-11-22', '2026-10-01'],
  ['thisQuarter', '2026-03-31', '2026-01-01'],
  ['thisYear', '2026-11-22', '2026-01-01'],
] as const)('%s on %s begins on %s and ends on this very day', (period, today, from) => {
  expect(daysOf(period, OWN, today)).toEqual({ from, until: today });
});

it('of own days is what was picked', () => {
  expect(daysOf('own', OWN, '2026-11-22')).toEqual(OWN);
});
