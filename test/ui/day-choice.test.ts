// Days that are chosen by a tap or in the calendar, and how they are shown.

import { toShownAmount } from '../../ui/amount';
import { daysBetween } from '../../ui/day';
import { type ChosenDay, toChosenDay, toDay } from '../../ui/day-choice';
import { stepTo } from '../../ui/step';
import { createTexts } from '../../ui/texts';
import { toShortDay, toWhen } from '../../ui/when';

const TODAY = '2026-12-30';

describe('a chosen day', () => {
  it.each<[string, ChosenDay]>([
    ['2026-12-30', { next: 'today', date: '' }],
    ['2026-12-31', { next: 'tomorrow', date: '' }],
    ['2027-01-02', { next: 'in3', date: '' }],
    ['2027-01-06', { next: 'in7', date: '' }],
    ['2027-01-03', { next: 'date', date: '2027-01-03' }],
    ['', { next: 'date', date: '' }],
  ])('%s is %j, and back', (day, chosen) => {
    expect([toChosenDay(day, TODAY), toDay(chosen, TODAY)]).toEqual([chosen, day]);
  });
});

describe('a day in a list', () => {
  const t = createTexts({ 'when.days': '{count} kun', 'chip.today': 'bugun', 'chip.tomorrow': 'ertaga' });

  it.each([
    ['2026-12-28', { tone: 'late', label: '2 kun' }],
    ['2026-12-30', { tone: 'today', label: 'bugun' }],
    ['2026-12-31', { tone: 'stuck', label: 'ertaga' }],
    ['2027-01-05', { tone: 'stuck', label: '05.01.2027' }],
    ['', null],
  ])('%s is marked %j', (day, mark) => {
    expect(toWhen(t, day, TODAY)).toEqual(mark);
  });

  it('is shown without its year in this year', () => {
    expect([toShortDay('2026-03-05', TODAY), toShortDay('2025-03-05', TODAY)]).toEqual(['05.03', '05.03.2025']);
  });

  it('lies some days away, a change of the clock between or not', () => {
    expect([daysBetween('2026-03-28', '2026-03-30'), daysBetween('2026-03-05', '2026-03-01')]).toEqual([2, -4]);
  });
});

describe('an amount', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [12_400_000, '12\u00a0400\u00a0000'],
    [-1500.5, '−1\u00a0500,5'],
  ])('%d is shown as %s', (amount, shown) => {
    expect(toShownAmount(amount)).toBe(shown);
  });
});

describe('an arrow key', () => {
  it.each([
    ['ArrowRight', 2, 0],
    ['ArrowLeft', 0, 2],
    ['ArrowLeft', -1, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Enter', 0, null],
  ])('%s leads from %i to %s among three', (key, from, to) => {
    expect(stepTo(key, { from, count: 3 })).toBe(to);
  });

  it('leads nowhere among none', () => {
    expect(stepTo('ArrowDown', { from: -1, count: 0 })).toBeNull();
  });
});
