// Days of the calendar.

import fc from 'fast-check';
import { addDays, dayOfSerial, parseDay, serialOfDay } from '../../../src/kernel/time/day';

const aDay = fc.integer({ min: 10_000, max: 73_050 }).map((serial) => dayOfSerial(serial) ?? failWith(serial));

function failWith(serial: number): never {
  throw new Error(`No day for ${serial}`);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isoOf(serial: number): string | undefined {
  return new Date((serial - 25_569) * 86_400_000).toISOString().split('T')[0];
}

describe('parseDay', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    ['5.3.2026', '2026-03-05'],
    ['05/03/2026', '2026-03-05'],
    ['29.02.2024', '2024-02-29'],
    [' 31.12.2026 ', '2026-12-31'],
  ])('reads %j as %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each(['31.02.2026', '29.02.2026', '2026-13-01', '00.01.2026', '5.3.26', 'ertaga', '', '2026-03-05T00:00'])(
    'finds no day in %j',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  it('reads every day as people here write it, day first', () => {
    fc.assert(fc.property(aDay, (day) => expect(parseDay(day.split('-').reverse().join('.'))).toBe(day)));
  });
});

describe('serialOfDay', () => {
  it.each([
    ['1900-01-01', 2],
    ['1970-01-01', 25_569],
    ['2026-03-01', 46_082],
  ])('counts %s as %d, as Sheets does', (text, serial) => {
    const day = dayOfSerial(serial);

    expect(day).toBe(text);
    expect(day && serialOfDay(day)).toBe(serial);
  });
});

describe('dayOfSerial', () => {
  it('says of every day of two centuries, and of the last ones, what the calendar of the engine says', () => {
    const serials = [...range(2, 73_050), ...range(2_900_000, 2_958_465)];

    const differing = serials.filter((serial) => {
      const day = dayOfSerial(serial);
      return day !== isoOf(serial) || serialOfDay(day) !== serial || parseDay(day) !== day;
    });

    expect(differing).toEqual([]);
  });

  it('drops the time of day', () => {
    expect(dayOfSerial(46_082.99)).toBe('2026-03-01');
  });

  it.each([0, 1, 0.5, -1, 2_958_466, Number.NaN])('knows no day for %d', (serial) => {
    expect(dayOfSerial(serial)).toBeNull();
  });
});

describe('addDays', () => {
  it('crosses months, years and leap days', () => {
    const from = parseDay('2024-02-28') ?? failWith(0);

    expect([addDays(from, 1), addDays(from, 2), addDays(from, 366), addDays(from, -59)]).toEqual([
      '2024-02-29',
      '2024-03-01',
      '2025-02-28',
      '2023-12-31',
    ]);
  });

  it('comes back by as many days', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 9_999 }), (day, n) => expect(addDays(addDays(day, n), -n)).toBe(day)),
    );
  });
});
