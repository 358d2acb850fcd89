// A measure prints as a formula and counts in TypeScript by the same declaration.

import { evaluate, select } from '../../../src/kernel/kpi/evaluate';
import { toFormula } from '../../../src/kernel/kpi/formula';
import { narrowed } from '../../../src/kernel/kpi/measure';
import type { Day } from '../../../src/kernel/time/day';
import { instantAt } from '../../../src/kernel/time/work-time';
import { messages } from '../../../src/modules/activities/index';
import { dealsInStage, overdueInStage, wonDeals } from '../../../src/modules/deals/index';
import { modules } from '../../../src/modules/index';
import { grossProfit, repeatSales, salesAmount } from '../../../src/modules/sales/index';
import { people } from '../../../src/modules/staff/index';
import { movesAgainstRules } from '../../../src/modules/stages/index';

const MARCH = { from: '2026-03-01', before: '2026-04-01' };
const TASHKENT = () => 300;
const NEW_YORK = () => -240;
const READING = { zone: TASHKENT, language: 'uz' } as const;
const P = { from: '$P$1', before: '$P$2' };
const DAYS = 'sales_date;">="&$P$1;sales_date;"<"&$P$2';

describe('toFormula', () => {
  it('sums a field over a period, with another one, less a third', () => {
    expect(toFormula(salesAmount, P)).toBe(
      `(SUMIFS(sales_amount;${DAYS})+SUMIFS(sales_exchange;${DAYS})-SUMIFS(sales_returned;${DAYS}))`,
    );
  });

  it('counts what is filled, equal and before', () => {
    expect(toFormula(overdueInStage, { stage: 'B2', today: 'TODAY()' })).toBe(
      'COUNTIFS(deals_stage;B2;deals_next_contact;">0";deals_next_contact;"<"&TODAY())',
    );
  });

  it.each([
    ['flags that are set', repeatSales, `COUNTIFS(sales_is_repeat;TRUE;${DAYS})`],
    ['texts that are written', movesAgainstRules, /^COUNTIFS\(stage_log_override;"\?\*";stage_log_from;"\?\*";/],
    ['records by their numbers', people, 'COUNTIFS(staff_id;"H-*")'],
  ])('counts %s', (_, measure, formula) => {
    expect(toFormula(measure, P)).toMatch(formula);
  });

  it('names a fixed choice in the language of the workbook', () => {
    const [, , , , byMail] = messages;
    if (!byMail) throw new Error('There is mail among the channels.');

    expect([toFormula(byMail, P, 'uz'), toFormula(byMail, P, 'ru')]).toEqual([
      'COUNTIFS(activities_channel;"Pochta";activities_at;">="&$P$1;activities_at;"<"&$P$2)',
      'COUNTIFS(activities_channel;"Почта";activities_at;">="&$P$1;activities_at;"<"&$P$2)',
    ]);
  });

  it('is narrowed down by a label in a cell', () => {
    expect(toFormula(narrowed(dealsInStage, 'owner'), { stage: 'B2', owner: 'A3' })).toBe(
      'COUNTIFS(deals_stage;B2;deals_responsible;A3)',
    );
    expect(() => narrowed(movesAgainstRules, 'segment')).toThrow('The measure movesAgainstRules knows no segment.');
  });

  it('says which parameter has no expression', () => {
    expect(() => toFormula(wonDeals, { from: 'A1' })).toThrow('The measure wonDeals needs the parameter "before".');
  });

  it('obeys what all sheets share, in every measure there is', () => {
    const names = [
      'from',
      'before',
      'stage',
      'source',
      'today',
      'since',
      'order',
      'again',
      'until',
      'loyalSince',
      'weekAgo',
      'laterStage',
    ];
    const operands = Object.fromEntries(names.map((name) => [name, 'Z9']));
    const measures = modules.flatMap((module) => module.measures);

    expect(measures.length).toBeGreaterThan(40);
    for (const measure of measures) {
      expect(toFormula(measure, operands)).toMatch(/^\(?(COUNTIFS|SUMIFS)\([^,{}]+\)$/);
      expect(toFormula(measure, operands)).not.toMatch(/INDIRECT|"<>|\d+\.\d/);
    }
  });
});

describe('evaluate', () => {
  const sales = [
    { date: '2026-02-28', amount: 100 },
    { date: '2026-03-01', amount: 20 },
    { date: '2026-03-31', amount: 5, returned: 2, exchange: 30 },
    { date: '2026-04-01', amount: 4_000 },
    { date: '', amount: 50_000 },
  ];

  it('counts from the first day up to, but not with, the last', () => {
    // 20 + 5 - 2 + 30
    expect(evaluate(salesAmount, sales, MARCH, READING)).toBe(53);
  });

  it('adds tenths of a unit without losing any', () => {
    const dimes = Array.from({ length: 10 }, () => ({ date: '2026-03-05', amount: 0.1 }));

    expect(evaluate(salesAmount, dimes, MARCH, READING)).toBe(1);
  });

  it('takes a label in any case, and no other text, as COUNTIFS does', () => {
    const deals = [
      { stage: 'yoʻqotildi', nextContact: '2026-03-01' },
      { stage: "Yo'qotildi", nextContact: '2026-03-01' },
      { stage: 'Taklif', nextContact: '2026-03-01' },
      { stage: 'Yoʻqotildi', nextContact: '' },
    ];

    expect(evaluate(overdueInStage, deals, { stage: 'Yoʻqotildi', today: '2026-03-02' }, READING)).toBe(1);
  });

  it('holds instants against the midnight of a day in the zone of the workbook', () => {
    const won = (day: string, minutes: number) => ({ wonAt: instantAt(day as Day, minutes, READING.zone) });
    const deals = [won('2026-02-28', 23 * 60 + 59), won('2026-03-01', 0), won('2026-03-31', 23 * 60 + 59)];

    expect(evaluate(wonDeals, deals, MARCH, READING)).toBe(2);
    expect(evaluate(wonDeals, deals, MARCH, { ...READING, zone: NEW_YORK })).toBe(1);
  });

  it('counts a profit of zero or below, and none that is blank', () => {
    const rows = [0, -5, 20, null].map((profit) => ({ date: '2026-03-02', profit }));

    expect(evaluate(grossProfit, rows, MARCH, READING)).toBe(15);
  });

  it('says which parameter has no value', () => {
    expect(() => evaluate(salesAmount, sales, { from: '2026-03-01' }, READING)).toThrow('needs the parameter "before"');
  });
});

describe('select', () => {
  it('returns the very rows that are counted', () => {
    const rows = [
      { id: 'B-1', stage: 'Taklif' },
      { id: 'B-2', stage: 'Yangi lid' },
      { id: 'B-3', stage: 'TAKLIF' },
    ];

    const found = select(dealsInStage, rows, { stage: 'Taklif' }, READING);

    expect(found.map(({ id }) => id)).toEqual(['B-1', 'B-3']);
  });
});
