// How often customers are to hear from us, and who is being lost: hand-computed days, and nonsense in the setting.

import fc from 'fast-check';
import { zoneOf } from '../../../src/google/zone';
import { addDays, type Day, parseDay, serialOfDay } from '../../../src/kernel/time/day';
import { instantOfSerial } from '../../../src/kernel/time/zone';
import { bandOf, cadenceOf, parseCadences, type Touched, touchOf } from '../../../src/modules/touch/index';

const ZONE = zoneOf('Asia/Tashkent');

describe('the setting', () => {
  it('says days by tag or segment, and for all others', () => {
    expect(parseCadences('VIP=14; b2b = 30 kun;60')).toEqual({
      byClass: [
        { name: 'vip', days: 14 },
        { name: 'b2b', days: 30 },
      ],
      others: 60,
      wrong: [],
    });
  });

  it.each([
    ['', []],
    [' ; ;', []],
    ['tez-tez', ['tez-tez']],
    ['VIP=', ['VIP=']],
    ['=14', ['=14']],
    ['VIP=0', ['VIP=0']],
    ['VIP=-5', ['VIP=-5']],
    ['VIP=1.5', ['VIP=1.5']],
    ['VIP=99999', ['VIP=99999']],
  ])('of %j keeps apart what nobody understands', (text, wrong) => {
    expect(parseCadences(text)).toEqual({ byClass: [], others: null, wrong });
  });

  it('is never refused, and loses no part', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { byClass, others, wrong } = parseCadences(text);
        const parts = text.split(/[;\n]/).filter((part) => part.trim() !== '').length;
        const plain = parts - byClass.length - wrong.length;
        // The last number without a word holds.
        expect(others === null ? plain === 0 : plain >= 1).toBe(true);
      }),
    );
  });
});

describe('the days between two contacts', () => {
  const cadences = parseCadences('VIP=14; B2B=30; 60');
  it.each([
    ['the own ones before all', { touchDays: 7, tags: 'VIP', segment: 'B2B' }, 7],
    ['a tag, whatever case', { touchDays: null, tags: 'yangi, vip', segment: 'B2C' }, 14],
    ['a segment', { touchDays: null, tags: '', segment: 'B2B' }, 30],
    ['all others', { touchDays: null, tags: 'doimiy', segment: 'B2C' }, 60],
    ['own ones that are none do not count', { touchDays: 0, tags: '', segment: '' }, 60],
  ])('are by %s', (_, customer, days) => {
    expect(cadenceOf(customer, cadences)).toBe(days);
  });

  it('are asked for by nobody where the setting is blank', () => {
    expect(cadenceOf({ touchDays: null, tags: 'VIP', segment: 'B2B' }, parseCadences(''))).toBeNull();
  });
});

describe('a customer', () => {
  const TODAY = day('2026-06-10');
  const silentFor = (days: number) => touchOf(aCustomer({ lastTouch: noonOf(addDays(TODAY, -days)) }), on(TODAY));

  it('is in the yellow band from the day of the next contact, and in the red one when it is half as long again', () => {
    expect([13, 14, 20, 21].map((days) => silentFor(days)?.band)).toEqual(['fine', 'yellow', 'yellow', 'red']);
    expect(silentFor(20)).toEqual({ band: 'yellow', every: 14, silent: 20, due: '2026-06-04' });
  });

  it.each([
    ['a contact', { lastTouch: noonOf(day('2026-06-09')), lastSale: '2026-01-01' }],
    ['a sale', { lastTouch: noonOf(day('2026-01-01')), lastSale: '2026-06-09' }],
    ['being added', { createdAt: noonOf(day('2026-06-09')) }],
  ])('is fine again by %s', (_, customer) => {
    expect(touchOf(aCustomer(customer), on(TODAY))?.silent).toBe(1);
  });

  it('of whom nothing is known, or whom nobody wants to hear from, is in none', () => {
    expect(touchOf(aCustomer(), on(TODAY))).toBeNull();
    expect(touchOf(aCustomer({ touchDays: null, lastSale: '2020-01-01' }), on(TODAY))).toBeNull();
  });

  it('with a contact in the future is silent for no days', () => {
    expect(touchOf(aCustomer({ lastSale: '2026-07-01' }), on(TODAY))?.silent).toBe(0);
  });

  it('never goes back to a better band by silence alone', () => {
    const order = ['fine', 'yellow', 'red'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 1, max: 3_650 }), (silent, every) => {
        expect(order.indexOf(bandOf(silent + 1, every))).toBeGreaterThanOrEqual(order.indexOf(bandOf(silent, every)));
      }),
    );
  });

  it.each(['Asia/Tashkent', 'Europe/Moscow', 'America/New_York', 'Pacific/Auckland'])('counts days in %s', (name) => {
    const zone = zoneOf(name);
    const evening = instantOfSerial(serialOfDay(day('2026-06-08')) + 23.5 / 24, zone);

    expect(touchOf(aCustomer({ lastTouch: evening }), { ...on(TODAY), zone })?.silent).toBe(2);
  });
});

function aCustomer(customer: Partial<Touched> = {}): Touched {
  return { touchDays: 14, tags: '', segment: '', lastTouch: null, lastSale: '', createdAt: null, ...customer };
}

function on(today: Day) {
  return { today, zone: ZONE, cadences: parseCadences('') };
}

function noonOf(of: Day): number {
  return instantOfSerial(serialOfDay(of) + 0.5, ZONE);
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day.`);
  return parsed;
}
