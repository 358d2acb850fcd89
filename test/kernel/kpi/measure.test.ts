// A measure prints as a formula and counts in TypeScript by the same declaration.

import { evaluate } from '../../../src/kernel/kpi/evaluate';
import { toFormula, toQuotient } from '../../../src/kernel/kpi/formula';
import { overdueInStage, wonDeals } from '../../../src/modules/deals/index';
import { modules } from '../../../src/modules/index';
import { salesAmount } from '../../../src/modules/sales/index';

const MARCH = { from: '2026-03-01', before: '2026-04-01' };

describe('toFormula', () => {
  it('sums a field over a period, less another one', () => {
    expect(toFormula(salesAmount, { from: '$P$1', before: '$P$2' })).toBe(
      '(SUMIFS(sales_amount;sales_date;">="&$P$1;sales_date;"<"&$P$2)' +
        '-SUMIFS(sales_returned;sales_date;">="&$P$1;sales_date;"<"&$P$2))',
    );
  });

  it('counts what is filled, equal and before', () => {
    expect(toFormula(overdueInStage, { stage: 'B2', today: 'TODAY()' })).toBe(
      'COUNTIFS(deals_stage;B2;deals_next_contact;">0";deals_next_contact;"<"&TODAY())',
    );
  });

  it('says which parameter has no expression', () => {
    expect(() => toFormula(wonDeals, { from: 'A1' })).toThrow('The measure wonDeals needs the parameter "before".');
  });

  it('obeys what all sheets share, in every measure there is', () => {
    const names = ['from', 'before', 'stage', 'source', 'today'];
    const operands = Object.fromEntries(names.map((name) => [name, 'Z9']));

    for (const measure of modules.flatMap((module) => module.measures)) {
      expect(toFormula(measure, operands)).toMatch(/^\(?(COUNTIFS|SUMIFS)\([^,{}]+\)$/);
      expect(toFormula(measure, operands)).not.toMatch(/INDIRECT|"<>|\d+\.\d/);
    }
  });
});

describe('evaluate', () => {
  const sales = [
    { date: '2026-02-28', amount: 100 },
    { date: '2026-03-01', amount: 20 },
    { date: '2026-03-31', amount: 5, returned: 2 },
    { date: '2026-04-01', amount: 4_000 },
    { date: '', amount: 50_000 },
  ];

  it('counts from the first day up to, but not with, the last', () => {
    expect(evaluate(salesAmount, sales, MARCH)).toBe(23);
  });

  it('takes a label in any case and apostrophe', () => {
    const deals = [
      { stage: "yo'qotildi", nextContact: '2026-03-01' },
      { stage: 'Taklif', nextContact: '2026-03-01' },
      { stage: 'Yoʻqotildi', nextContact: '' },
    ];

    expect(evaluate(overdueInStage, deals, { stage: 'Yoʻqotildi', today: '2026-03-02' })).toBe(1);
  });

  it('says which parameter has no value', () => {
    expect(() => evaluate(salesAmount, sales, { from: '2026-03-01' })).toThrow('needs the parameter "before"');
  });
});

describe('toQuotient', () => {
  it('shows a dash instead of dividing by zero', () => {
    expect(toQuotient('A1', 'B1')).toBe('IF(B1=0;"–";A1/B1)');
  });
});
