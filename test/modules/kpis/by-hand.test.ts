// Each live KPI on a small firm that one can count by hand; the sums stand beside the numbers.

import { zoneOf } from '../../../src/google/zone';
import type { Fact } from '../../../src/kernel/kpi/evaluate';
import { reckon } from '../../../src/kernel/kpi/reckon';
import { addDays, type Day } from '../../../src/kernel/time/day';
import { instantAt } from '../../../src/kernel/time/work-time';
import { KPIS } from '../../../src/modules/kpis/index';

const zone = zoneOf('Asia/Tashkent');
const NEVER = '2999-12-31';
/** March 2026 up to the 17th. */
const MARCH = {
  ...{ from: '2026-03-01', until: '2026-03-18', previousFrom: '2026-02-01', thisMonth: '2026-03-01' },
  ...{ today: '2026-03-17', settled: '2026-03-17', weekAgo: '2026-03-10', firstDay: '2024-01-09' },
  ...{ cohortFrom: '2026-01-01', cohortUntil: '2026-02-01', loyalMonths: 12, laterStage: 'Keyinroq' },
};

const at = (day: string, minutes = 600): number => instantAt(day as Day, minutes, zone);

function aSale(date: string, amount: number, sale: Fact = {}): Fact {
  return { date, amount, nextOn: NEVER, segment: 'B2C', responsible: 'Aziz', source: 'Instagram', ...sale };
}

function aDeal(created: string, deal: Fact = {}): Fact {
  const blank = { wonAt: null, lostAt: null, agreedAt: null, reached: 1, nextContact: '', stage: 'Yangi lid' };
  return { createdAt: at(created), amount: 100, responsible: 'Aziz', source: 'Instagram', ...blank, ...deal };
}

const promise = { kind: 'Vaʼda', status: 'Ochiq', onTime: null } as const;

const FIRM: Readonly<Record<string, readonly Fact[]>> = {
  sales: [
    // Nodira: a year ago to the day, then in February, then twice in March, the second time on one day twice.
    aSale('2025-03-17', 50, { nextOn: '2026-02-10' }),
    aSale('2026-02-10', 200, { nextOn: '2026-03-02', loyalOn: '2025-03-17', isRepeat: true, profit: 80 }),
    aSale('2026-03-02', 300, { nextOn: '2026-03-02', isRepeat: true, profit: 100 }),
    aSale('2026-03-02', 100, { loyalOn: '2026-02-10', isRepeat: true, profit: 0 }),
    // A firm, in dollars: 10 of them are 120,000; a half came back: 5 that are 60,000, 59,995 more than their number.
    aSale('2026-03-05', 10, { returned: 5, exchange: 59_995, segment: 'B2B', responsible: 'Malika' }),
    // Bought in February and not again; bought 366 days before the 17th and not again; a day total of nobody.
    aSale('2026-02-20', 70),
    aSale('2025-03-16', 500),
    aSale('2026-03-17', 40, { nextOn: '', profit: -5 }),
    // Dated ahead: not sold yet.
    aSale('2026-03-18', 9_999, { nextOn: '' }),
  ],
  payments: [
    { date: '2026-03-02', amount: 400 },
    { date: '2026-03-09', amount: -50 },
    { date: '2026-02-28', amount: 1_000 },
    { date: '2026-03-05', amount: 5, exchange: 59_995 },
  ],
  customers: [{ firstSale: '2026-03-05' }, { firstSale: '2025-03-17' }, { firstSale: '' }],
  deals: [
    // January's five leads: won, won later and lost after it, lost, open, put off.
    aDeal('2026-01-01', {
      wonAt: at('2026-03-03'),
      agreedAt: at('2026-03-01'),
      reached: 4,
      lastTouch: at('2026-03-16'),
    }),
    aDeal('2026-01-31', { wonAt: at('2026-02-02'), lostAt: at('2026-03-04'), agreedAt: at('2026-02-01'), reached: 4 }),
    aDeal('2026-01-15', { lostAt: at('2026-03-10'), reached: 3 }),
    aDeal('2026-01-20', { nextContact: '2026-03-16', reached: 2, lastTouch: at('2026-03-10', 0), stage: 'Taklif' }),
    aDeal('2026-01-21', { nextContact: '2026-03-01', stage: 'Keyinroq' }),
    // March: without a next contact, planned for today, lost.
    aDeal('2026-03-01', { lastTouch: at('2026-03-09', 1_439) }),
    aDeal('2026-03-17', { nextContact: '2026-03-17', amount: 250 }),
    aDeal('2026-03-02', { lostAt: at('2026-03-17', 1_439), nextContact: '2026-03-05' }),
  ],
  activities: [
    { at: at('2026-03-02'), channel: 'Qoʻngʻiroq', minutes: 12 },
    { at: at('2026-03-03'), channel: 'Qoʻngʻiroq', minutes: null },
    { at: at('2026-03-03'), channel: 'Telegram', minutes: 3 },
    { at: at('2026-03-04'), channel: 'Uchrashuv', minutes: 45 },
    // A note is no contact, and February is over.
    { at: at('2026-03-04'), channel: 'Eslatma', minutes: null },
    { at: at('2026-02-28', 1_439), channel: 'Qoʻngʻiroq', minutes: 99 },
  ],
  tasks: [
    { ...promise, firstDue: '2026-03-02', status: 'Bajarildi', onTime: true },
    { ...promise, firstDue: '2026-03-03', status: 'Bajarildi', onTime: false },
    { ...promise, firstDue: '2026-03-16' },
    { ...promise, firstDue: '2026-03-04', status: 'Kerak emas' },
    // Due today can still be kept; a task is no promise.
    { ...promise, firstDue: '2026-03-17' },
    { ...promise, kind: 'Vazifa', firstDue: '2026-03-02', status: 'Bajarildi', onTime: true },
  ],
  stage_log: [
    { at: at('2026-03-01'), from: '', override: '' },
    { at: at('2026-03-02'), from: 'new', override: '' },
    { at: at('2026-03-03'), from: 'offer', override: 'Shoshilinch' },
    { at: at('2026-03-04'), from: 'new', override: '' },
  ],
  staff: [
    { id: 'H-1', leftOn: '', share: null },
    { id: 'H-2', leftOn: '', share: 0.5 },
    { id: 'H-3', leftOn: '2026-03-01', share: null },
    { id: 'H-4', leftOn: '2026-02-01', share: 0.25 },
  ],
  source_costs: [
    { month: '2026-03-01', source: 'Instagram', amount: 60 },
    { month: '2026-02-01', source: 'Instagram', amount: 600 },
  ],
};

function say(operands: Readonly<Record<string, string | number>> = MARCH): Record<string, number | null> {
  const world = { rowsOf: ({ name }: { name: string }) => FIRM[name] ?? [], operands, zone, language: 'uz' } as const;
  return Object.fromEntries(KPIS.map(({ key, expression }) => [key, reckon(expression, world)]));
}

describe('the KPIs of a month', () => {
  const all = say();

  it.each<readonly [string, number, string]>([
    ['sales', 60_440, '300 + 100 + (10 - 5 + 59,995) + 40'],
    ['averageSale', 15_110, '60,440 / 4'],
    ['cash', 60_350, '400 - 50 + (5 + 59,995)'],
    ['repeats', 2, 'both of the 2nd of March'],
    ['profit', 95, '100 + 0 - 5'],
    ['margin', 95 / 440, '95 / (300 + 100 + 40), whose cost is known'],
    ['costCoverage', 440 / 60_440, '440 / 60,440'],
    ['active', 3, 'Nodira, the firm, and who bought on the 20th of February; not who bought 366 days ago'],
    [
      'customerGrowth',
      3 / 3 - 1,
      'on the 1st of March: Nodira, of the 20th of February, and of the 16th of March a year ago',
    ],
    ['newBuyers', 1, 'the firm'],
    ['loyal', 1 / 3, 'Nodira of the three'],
    ['retention', 1 / 2, 'of two who bought in February Nodira came again'],
    ['halfYearGrowth', 270 / 550 - 1, 'September to February 200 + 70, the six months before 50 + 500'],
    ['salesPerPerson', 60_440 / 1.5, 'one, and a half of one; two have left'],
    ['leads', 3, 'the 1st, the 2nd and the 17th of March'],
    ['won', 1, 'the 3rd of March'],
    ['lost', 2, 'the 10th and the 17th; the one of the 4th was won before'],
    ['winRate', 1 / 3, '1 / (1 + 2)'],
    ['conversion', 2 / 5, 'two of the five leads of January'],
    ['cohortOpen', 2, '5 - 2 won - 2 lost + 1 that is both'],
    ['contracts', 1, 'the 1st of March'],
    ['contractAmount', 100, 'its amount'],
    ['open', 3, 'of January the 20th; of March the 1st and the 17th; what is put off is not worked on'],
    ['openAmount', 450, '100 + 100 + 250'],
    ['overdue', 2, 'the 16th of March, and what was put off until the 1st'],
    ['planned', 2 / 3, 'two of the three have a next contact'],
    ['adoption', 1 / 3, 'since the 10th of March at midnight one of three'],
    ['calls', 2, 'the 2nd and the 3rd'],
    ['messages', 1, 'by Telegram'],
    ['contacts', 4, 'two calls, a message, a meeting'],
    ['contactsPerWin', 4, '4 / 1'],
    ['minutesPerWin', 60, '(12 + 3 + 45) / 1'],
    ['promises', 1 / 3, 'kept 1 of 4 - 1 that nobody wants any more'],
    ['compliance', 2 / 3, 'one of three moves went against a rule'],
    ['sourceCosts', 60, 'March alone'],
    ['costPerLead', 20, '60 / 3'],
    ['costPerWin', 60, '60 / 1'],
  ])('%s is %d: %s', (key, expected) => {
    expect(all[key]).toBeCloseTo(expected, 10);
  });

  it('know no price where nobody typed what the sources cost', () => {
    const january = say({ ...MARCH, from: '2026-01-01', until: '2026-02-01' });

    expect([january.leads, january.sourceCosts, january.costPerLead]).toEqual([5, 0, null]);
  });

  it.each([
    ['halfYearGrowth', '2025-03-08', 'the twelve months begin on the 1st of March 2025, and a week of silence is none'],
    ['customerGrowth', '2025-03-07', 'who bought since the 28th of February 2025 is held against'],
  ])('%s is a dash where the first record is later than %s: %s', (key, lastKnown) => {
    const [known, unknown] = [lastKnown, addDays(lastKnown as Day, 1)].map((firstDay) => say({ ...MARCH, firstDay }));

    expect([known?.[key], unknown?.[key]]).toEqual([expect.any(Number), null]);
  });

  it('are a dash where there is nothing to divide by, and else 0, in a firm without a row', () => {
    const none = { rowsOf: () => [], operands: MARCH, zone, language: 'uz' } as const;
    const said = KPIS.map(({ expression }) => [expression.is, reckon(expression, none)] as const);

    for (const [is, value] of said) expect(value).toBe(is === 'share' || is === 'change' ? null : 0);
  });

  it('are here, each of them', () => {
    expect(Object.keys(all).sort()).toEqual(KPIS.map(({ key }) => key).sort());
    expect(new Set(KPIS.map(({ key }) => key)).size).toBe(KPIS.length);
  });
});
