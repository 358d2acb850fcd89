// Who is asked how they liked what was delivered.

import { zoneOf } from '../../../src/google/zone';
import { type Day, parseDay } from '../../../src/kernel/time/day';
import { type RatedSale, type RatingWorld, ratingItems } from '../../../src/modules/today/rating-item';
import { aCustomer } from './a-customer';

const TODAY: Day = parseDay('2026-06-20') ?? fail();

function fail(): never {
  throw new Error('No day.');
}

const NODIRA = { contact: '@nodira', responsible: 'Aziz' };

/** Delivered to M-1 five days ago. */
function aSale(fields: Partial<RatedSale> = {}): RatedSale {
  const what = { id: 'S-1', product: 'Eshik', responsible: '', customerId: 'M-1', amount: 100, returned: null };
  return { ...what, deliveredAt: '2026-06-15', rating: null, ...fields };
}

function asked(
  sales: readonly RatedSale[],
  world: Partial<RatingWorld> = {},
  customer = aCustomer(NODIRA),
): readonly string[] {
  const customers = new Map([[customer.id, customer]]);
  const known = { today: TODAY, zone: zoneOf('Asia/Tashkent'), customers, ratingDays: 3 };
  return ratingItems({ ...known, ...world }, sales).map(({ item }) => item.id);
}

const at = (text: string) => Date.parse(`${text}T09:00:00+05:00`);

describe('a delivery', () => {
  it('is an item of today with its sale, for whoever sold it, else for the customer’s person', () => {
    const customers = new Map([['M-1', aCustomer(NODIRA)]]);
    const world = { today: TODAY, zone: zoneOf('Asia/Tashkent'), customers, ratingDays: 3 };

    expect(ratingItems(world, [aSale()])).toEqual([
      {
        item: {
          ...{ kind: 'rating', id: 'S-1', customerId: 'M-1', customerName: 'Nodira', contact: '@nodira', dealId: '' },
          ...{ title: 'Eshik', stage: '', amount: null, due: '2026-06-20', responsible: 'Aziz' },
        },
        worth: 0,
      },
    ]);
    expect(ratingItems(world, [aSale({ responsible: 'Dilnoza' })])[0]?.item.responsible).toBe('Dilnoza');
  });

  it.each([
    ['2026-06-18', []],
    ['2026-06-17', ['S-1']],
    ['2026-06-06', ['S-1']],
    ['2026-06-05', []],
    ['2026-06-21', []],
    ['', []],
    ['ertaga', []],
  ])('of %j is asked about on the 20th: %j', (deliveredAt, expected) => {
    expect(asked([aSale({ deliveredAt })])).toEqual(expected);
  });

  it.each([
    ['that was rated', aSale({ rating: 4 })],
    ['that came back', aSale({ returned: 100 })],
    ['to nobody in particular', aSale({ customerId: '' })],
    ['to a customer whose row is gone', aSale({ customerId: 'M-9' })],
  ])('%s is not asked about', (_, sale) => {
    expect(asked([sale])).toEqual([]);
  });

  it('is asked about once a customer, by the last one: once that is rated, the ones before it rest', () => {
    const older = aSale({ id: 'S-9', deliveredAt: '2026-06-14' });
    const newer = aSale({ id: 'S-10', deliveredAt: '2026-06-15' });
    const same = aSale({ id: 'S-11', deliveredAt: '2026-06-15' });

    expect([asked([same, older, newer]), asked([older, { ...newer, rating: 5 }])]).toEqual([['S-11'], []]);
  });

  it.each([
    ['before the day to ask', '2026-06-17', ['S-1']],
    ['on it', '2026-06-18', []],
    ['since', '2026-06-20', []],
  ])('whose customer was spoken to %s', (_, day, expected) => {
    expect(asked([aSale()], {}, aCustomer({ ...NODIRA, lastTouch: at(day) }))).toEqual(expected);
  });

  it('is not asked about whoever wants no contact', () => {
    expect(asked([aSale()], {}, aCustomer({ ...NODIRA, doNotContact: true }))).toEqual([]);
  });

  it('is not asked about where the setting says so', () => {
    expect(asked([aSale()], { ratingDays: 0 })).toEqual([]);
  });
});
