// When a quota is counted anew is seen, and known for the days after.

import { afterLook, type QuotaSeen } from '../../../src/modules/outbox/index';
import { mayHaveTurned } from '../../../src/modules/outbox/quota';

const HOUR = 3_600_000;
const ME = 'owner@example.com';
const at = (day: number, hour: number) => Date.UTC(2026, 2, day, hour);

/** Looks of every hour from the first day on: mail goes at 9, and all is counted anew at 13:30. */
function lookedAt(hours: number): QuotaSeen | null {
  const looks = Array.from({ length: hours }, (_, hour) => ({
    hour,
    left: hour % 24 > 9 && hour % 24 < 14 ? 95 : 100,
  }));
  return looks.reduce<QuotaSeen | null>(
    (seen, { hour, left }) => afterLook(seen, { by: ME, left, at: at(1, hour) }),
    null,
  );
}

it('is known between two looks, the second of which found more than the first', () => {
  expect([lookedAt(13)?.turned, lookedAt(20)?.turned]).toEqual([null, { after: at(1, 13), before: at(1, 14) }]);
});

it('is not known of another sender, whose looks tell nothing of it', () => {
  const seen = afterLook(lookedAt(20), { by: 'x@example.com', left: 100, at: at(3, 0) });

  expect([
    seen.turned,
    mayHaveTurned(seen, ME, at(3, 1), at(3, 2)),
    mayHaveTurned(lookedAt(13), ME, at(3, 1), at(3, 2)),
  ]).toEqual([null, true, true]);
});

it('may be again at that hour of each day, an hour sooner or later where clocks change, and at no other', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);

  const found = [2, 3, 100].map((day) =>
    hours.filter((hour) => mayHaveTurned(lookedAt(20), ME, at(day, hour), at(day, hour) + HOUR)),
  );

  expect(found).toEqual([
    [12, 13, 14],
    [12, 13, 14],
    [12, 13, 14],
  ]);
  expect(mayHaveTurned(lookedAt(20), ME, at(5, 15), at(6, 11))).toBe(false);
  expect(mayHaveTurned(lookedAt(20), ME, at(5, 15), at(6, 13))).toBe(true);
});
