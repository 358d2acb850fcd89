// Instants and walls, in four zones.

import fc from 'fast-check';
import { zoneOf } from '../../../src/google/zone';
import { dayAt, instantOfSerial, serialOfInstant, type Zone } from '../../../src/kernel/time/zone';

const ZONES = ['Asia/Tashkent', 'Europe/Moscow', 'America/New_York', 'Pacific/Auckland'] as const;

describe.each(ZONES)('in %s', (name) => {
  const zone: Zone = zoneOf(name);

  it('comes back to the same minute from its serial number, except in an hour that comes twice', () => {
    const minutes = fc.integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = minute * 60_000;
        const around = [-1, 0, 1].map((hours) => zone(instant + hours * 3_600_000));
        fc.pre(new Set(around).size === 1);

        expect(Math.round(instantOfSerial(serialOfInstant(instant, zone), zone) / 60_000)).toBe(minute);
      }),
    );
  });
});

describe('dayAt', () => {
  it('is the day on the wall of the zone, not of UTC', () => {
    const late = Date.UTC(2026, 2, 1, 21, 30);

    expect(ZONES.map((name) => dayAt(late, zoneOf(name)))).toEqual([
      '2026-03-02',
      '2026-03-02',
      '2026-03-01',
      '2026-03-02',
    ]);
  });

  it('refuses an instant that no calendar of ours knows', () => {
    expect(() => dayAt(-9e15, () => 0)).toThrow(RangeError);
  });
});

describe('zoneOf', () => {
  it('knows when clocks change', () => {
    const offsets = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)].map((instant) =>
      ZONES.map((name) => zoneOf(name)(instant)),
    );

    expect(offsets).toEqual([
      [300, 180, -300, 780],
      [300, 180, -240, 720],
    ]);
  });
});
