// Where Intl is absent, Utilities tells what the wall clock shows.

import { createHost } from '../../host/create-host';
import { instantOf } from '../../host/grid/serial';
import { zoneOf } from '../../src/google/zone';
import { instantOfSerial, serialOfInstant } from '../../src/kernel/time/zone';
import { mustEndWell } from '../support/daftar';

const INSTANTS = [Date.UTC(2026, 0, 15, 3, 20), Date.UTC(2026, 2, 29, 1, 0), Date.UTC(2026, 6, 15)];

describe.each(['Asia/Tashkent', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'])('zoneOf %s', (name) => {
  const intl = globalThis.Intl;

  afterEach(() => {
    globalThis.Intl = intl;
    jest.restoreAllMocks();
  });

  it('gives the same offsets without Intl', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    const withIntl = INSTANTS.map(zoneOf(name));
    const host = createHost({ code: '' });

    const without = mustEndWell(
      host.inProcess(() => {
        const noIntl = { DateTimeFormat: undefined };
        globalThis.Intl = noIntl as unknown as typeof Intl; // The platform promises no Intl; this is one without.
        const zone = zoneOf(name);
        globalThis.Intl = intl;
        return INSTANTS.map(zone);
      }),
    );

    expect(without).toEqual(withIntl);
    expect(warn).toHaveBeenCalledTimes(1);
  });
});

describe('the week in which clocks change', () => {
  it.each([
    ['America/New_York', Date.UTC(2026, 2, 8, 7), -300, -240],
    ['Pacific/Auckland', Date.UTC(2026, 3, 4, 14), 780, 720],
  ])('has two offsets in %s', (name, change, before, after) => {
    const day = 24 * 3_600_000;

    const offsets = [change - 7 * day, change - 1, change, change + 7 * day].map(zoneOf(name));

    expect(offsets).toEqual([before, before, after, after]);
  });
});

describe('a small number in a column of dates', () => {
  it.each(['Asia/Tashkent', 'Europe/Moscow', 'UTC'])(
    'is the same when it is read back as a day of 1899 in %s',
    (name) => {
      const [zone, numbers] = [zoneOf(name), [1, 2, 12.5, 3_000]];

      expect(numbers.map((serial) => serialOfInstant(instantOf(serial, name), zone))).toEqual(numbers);
      expect(numbers.map((serial) => instantOfSerial(serial, zone))).toEqual(
        numbers.map((each) => instantOf(each, name)),
      );
    },
  );
});
