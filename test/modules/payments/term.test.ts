// The money side of a contract: penalty for lateness, and its value against what was delivered.

import fc from 'fast-check';
import { type Day, parseDay } from '../../../src/kernel/time/day';
import { contractState, deferralDays, penaltyOf, renewalDay } from '../../../src/modules/payments/term';

const TODAY: Day = parseDay('2026-06-10') ?? fail();

function fail(): never {
  throw new Error('No day.');
}

describe('a penalty', () => {
  const late = { left: 1_000_000_00, due: '2026-06-05', perDay: 0.004, most: 0.5 };

  it.each([
    ['for five days at 0.4 % is 2 %', late, 20_000_00],
    ['is none today', { ...late, due: '2026-06-10' }, 0],
    ['is none without a day', { ...late, due: '' }, 0],
    ['comes to half at the most', { ...late, due: '2026-01-01' }, 500_000_00],
    ['has no limit where none is agreed', { ...late, due: '2026-01-01', most: null }, 640_000_00],
    ['is rounded half up, once', { ...late, left: 25, perDay: 0.004 }, 1],
    ['below half a tiyin is none', { ...late, left: 24, perDay: 0.004 }, 0],
    ['of nothing is none', { ...late, left: 0 }, 0],
    ['without a rate is none', { ...late, perDay: 0 }, 0],
  ])('%s', (_, penalty, expected) => {
    expect(penaltyOf(penalty, TODAY)).toBe(expected);
  });

  it('is a whole number within its limit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), fc.integer({ min: 0, max: 100 }), (left, thousandths) => {
        const penalty = penaltyOf({ left, due: '2025-01-01', perDay: thousandths / 1_000, most: 0.5 }, TODAY);

        expect([Number.isSafeInteger(penalty), penalty <= Math.round(left / 2)]).toEqual([true, true]);
      }),
    );
  });
});

describe('the deferral of a contract', () => {
  it.each([
    [null, 0],
    [30, 30],
    [-5, 0],
    [9.6, 10],
  ])('of %p is %p days', (cell, days) => {
    expect(deferralDays(cell)).toBe(days);
  });
});

describe('a contract', () => {
  const contract = { value: 1_000, from: '2026-01-01', until: '2026-12-31' };

  it('has delivered the net of its sales, and says what stands outside its days', () => {
    const sales = [
      { date: '2026-01-01', net: 100 },
      { date: '2026-12-31', net: 200 },
      { date: '2025-12-31', net: 50 },
      { date: '2027-01-01', net: 25 },
      { date: '2026-03-01', net: -20 },
    ];

    expect(contractState(contract, sales, TODAY)).toEqual({
      delivered: 355,
      remaining: 645,
      beyond: 0,
      outside: 75,
      daysLeft: 204,
      stage: 'running',
    });
  });

  it('of which more was delivered than agreed has nothing left and says how much', () => {
    const { remaining, beyond } = contractState(contract, [{ date: '2026-02-01', net: 1_200 }], TODAY);

    expect([remaining, beyond]).toEqual([0, 200]);
  });

  it('without a value or a last day has neither left', () => {
    expect(contractState({ value: null, from: '', until: '' }, [{ date: '2026-02-01', net: 5 }], TODAY)).toEqual({
      delivered: 5,
      remaining: null,
      beyond: 0,
      outside: 0,
      daysLeft: null,
      stage: 'running',
    });
  });

  it.each([
    ['2026-07-11', 31, 'running'],
    ['2026-07-10', 30, 'renew'],
    ['2026-06-10', 0, 'renew'],
    ['2026-06-09', -1, 'over'],
  ])('until %s has %i days and is %s', (until, daysLeft, stage) => {
    const state = contractState({ ...contract, until }, [], TODAY);

    expect([state.daysLeft, state.stage]).toEqual([daysLeft, stage]);
  });

  it('is spoken about thirty days before its last', () => {
    expect([renewalDay(contract), renewalDay({ until: '' })]).toEqual(['2026-12-01', null]);
  });
});
