// Serial numbers and instants, across the days on which clocks change.

import fc from 'fast-check';
import { instantOf, offsetAt, serialOf } from '../../../host/grid/serial';

const ZONES = ['UTC', 'Asia/Tashkent', 'Pacific/Auckland', 'America/New_York', 'Europe/London', 'Asia/Kolkata'];
const HOUR = 3_600_000;

describe('a serial number', () => {
  it.each([
    [Date.UTC(2026, 2, 1), 'UTC', 46082],
    [Date.UTC(2026, 2, 1), 'Asia/Tashkent', 46082 + 5 / 24],
    [Date.UTC(2026, 2, 1), 'America/New_York', 46081 + 19 / 24],
    [Date.UTC(2026, 2, 1), 'Pacific/Auckland', 46082 + 13 / 24],
    [Date.UTC(2026, 6, 1), 'Pacific/Auckland', 46204 + 12 / 24],
  ])('of %d in %s is %d', (instant, zone, serial) => {
    expect(serialOf(instant, zone)).toBeCloseTo(serial, 9);
  });

  it.each(ZONES)('leads back to its instant in %s, except in the hour that occurs twice', (zone) => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1971, 0), max: Date.UTC(2037, 0) }), (instant) => {
        const back = instantOf(serialOf(instant, zone), zone);

        const twice = offsetAt(back, zone) !== offsetAt(instant, zone) && Math.abs(back - instant) <= HOUR;
        expect(back === instant || twice).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('names the earlier instant of an hour that occurs twice', () => {
    const halfPastOne = serialOf(Date.UTC(2026, 10, 1, 5, 30), 'America/New_York');

    expect(instantOf(halfPastOne, 'America/New_York')).toBe(Date.UTC(2026, 10, 1, 5, 30));
  });

  it('moves a wall time that is skipped behind the gap', () => {
    const skipped = 46089 + 2.5 / 24; // 8 March 2026, 02:30 in New York

    expect(new Date(instantOf(skipped, 'America/New_York')).toISOString()).toBe('2026-03-08T07:30:00.000Z');
  });

  it.each(ZONES)('of midnight is whole on every day of a year in %s', (zone) => {
    const days = Array.from({ length: 365 }, (_, day) => 46023 + day);

    expect(days.map((day) => serialOf(instantOf(day, zone), zone))).toEqual(days);
  });
});
