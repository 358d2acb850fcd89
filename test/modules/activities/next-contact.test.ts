// When to talk again, by the outcome of the talk.

import type { Day } from '../../../src/kernel/time/day';
import { nextContactAfter } from '../../../src/modules/activities/index';

const TODAY = '2026-02-27' as Day; // A day that exists.

describe('the next contact', () => {
  it.each([
    ['talked', null, '2026-03-02'],
    ['talked', 1, '2026-02-28'],
    ['talked', 0, '2026-02-27'],
    ['noAnswer', 7, '2026-02-28'],
    ['thinking', 7, '2026-03-02'],
    ['refused', 7, ''],
    ['wrongNumber', 7, ''],
    ['', 7, ''],
  ] as const)('after "%s" in a stage of %j days is "%s"', (outcome, stageDays, expected) => {
    expect(nextContactAfter({ outcome, stageDays, today: TODAY, planned: '' })).toBe(expected);
  });

  it.each([
    ['2026-02-20', '2026-02-28'],
    ['2026-02-27', '2026-02-28'],
    ['2026-02-28', '2026-02-28'],
    ['2026-03-09', '2026-03-09'],
  ])('planned for %s is %s after nobody answered', (planned, expected) => {
    expect(nextContactAfter({ outcome: 'noAnswer', stageDays: null, today: TODAY, planned })).toBe(expected);
  });

  it('stays overdue after a refusal, since the loss is still to be noted', () => {
    expect(nextContactAfter({ outcome: 'refused', stageDays: 1, today: TODAY, planned: '2026-02-20' })).toBe(
      '2026-02-20',
    );
  });
});
