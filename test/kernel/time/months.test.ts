// The same day of another month.

import { type Day, parseDay } from '../../../src/kernel/time/day';
import { addMonths } from '../../../src/kernel/time/months';

function day(text: string): Day {
  return parseDay(text) ?? fail(text);
}

function fail(text: string): never {
  throw new Error(`${text} is no day.`);
}

describe('addMonths', () => {
  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-01', -1, '2025-12-01'],
    ['2026-06-10', 0, '2026-06-10'],
  ])('from %s by %i is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });
});
