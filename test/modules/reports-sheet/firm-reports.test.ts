// Before and after, return on cost, adoption and the forecast, counted by hand.

import { adoptionOf, adoptionPage } from '../../../src/modules/reports-sheet/adoption';
import { beforeAfterOf, type Side } from '../../../src/modules/reports-sheet/before-after';
import { beforeAfterPage } from '../../../src/modules/reports-sheet/before-after-page';
import { forecastPage } from '../../../src/modules/reports-sheet/forecast-page';
import { gainOf, hoursSaved } from '../../../src/modules/reports-sheet/return-on-cost';
import type { EditFact, ReportWorld } from '../../../src/modules/reports-sheet/world';
import { OLIM } from '../../support/morning';
import { aDealFact, aSaleFact, at, aWorld, leadOf, linesOf, won } from './a-world';
import { UZ } from './speaking';

/** Began on the tenth of August: two months of history before it, September and October since. */
const FIRM = {
  began: at('2026-08-10'),
  sales: [
    aSaleFact({ customerId: 'M-1', date: '2026-06-05', net: 100_000, cost: 60_000 }),
    aSaleFact({ customerId: 'M-2', date: '2026-07-05', net: 300_000, cost: 240_000 }),
    // The month in which it began belongs to neither side.
    aSaleFact({ customerId: 'M-3', date: '2026-08-20', net: 999_900, cost: 0 }),
    aSaleFact({ customerId: 'M-1', date: '2026-09-05', net: 200_000, cost: 120_000 }),
    aSaleFact({ customerId: 'M-4', date: '2026-10-05', net: 600_000, cost: 480_000 }),
    aSaleFact({ customerId: 'M-5', date: '2026-11-05', net: 999_900, cost: 0 }),
  ],
  deals: [
    aDealFact({ createdAt: at('2026-06-10'), ...won() }),
    aDealFact({ createdAt: at('2026-07-10') }),
    aDealFact({ createdAt: at('2026-09-10'), ...won() }),
    // Answered within the first 30 days in 40 minutes, within the last ones in 10.
    aDealFact({ createdAt: null, arrivedAt: at('2026-08-12', 600), firstReplyAt: at('2026-08-12', 640) }),
    aDealFact({ createdAt: null, arrivedAt: at('2026-11-12', 600), firstReplyAt: at('2026-11-12', 610) }),
  ],
} satisfies Partial<ReportWorld>;

describe('beforeAfterOf', () => {
  it('holds whole months since the beginning against those of the history, each on average', () => {
    const { before, after, began } = beforeAfterOf(aWorld(FIRM));

    expect(began).toBe('2026-08-10');
    expect(before).toEqual({
      months: { from: '2026-06-01', before: '2026-08-01', count: 2 },
      // (1,000 + 3,000) / 2; margins 400 and 600.
      ...{ sales: 2_000, salesCount: 1, newCustomers: 1, margin: 500, active: 2, conversion: 0.5, response: 40 },
      margins: [400, 600],
    });
    expect(after).toEqual({
      months: { from: '2026-09-01', before: '2026-11-01', count: 2 },
      // (2,000 + 6,000) / 2; margins 800 and 1,200; only M-4 is new.
      ...{ sales: 4_000, salesCount: 1, newCustomers: 0.5, margin: 1_000, active: 4, conversion: 1, response: 10 },
      margins: [800, 1_200],
    });
  });

  it('shows them beside each other, with the change, the return, and what it rests on', () => {
    const settings = { ...aWorld().settings, crmCost: '100', reportMinutes: '30' };

    const page = beforeAfterPage(aWorld({ ...FIRM, settings }), UZ);

    expect(leadOf(page)).toBe(
      'Daftar 10.08.2026 kuni boshlandi. Avval: 06.2026 – 07.2026; hozir: 09.2026 – 10.2026. Oyiga oʻrtacha.',
    );
    expect(linesOf(page)[0]).toEqual([
      ['Savdo, oyiga', 2_000, 4_000, 1],
      ['Sotuvlar soni, oyiga', 1, 1, 0],
      ['Yangi mijozlar, oyiga', 1, 0.5, -0.5],
      ['Faol mijozlar (12 oy)', 2, 4, 1],
      ['Yalpi foyda, oyiga', 500, 1_000, 1],
      ['Lidlar konversiyasi', 0.5, 1, 1],
      ['Javob vaqti, daqiqa', 40, 10, -0.75],
    ]);
    // Errors: 100 and 200 squared, 223.6 x 1.28 x 2 months = 572.4 around a gain of 1,000; the cost is 200.
    const off = 1.28 * Math.sqrt(100 ** 2 + 200 ** 2) * 2;
    expect(linesOf(page)[1]).toEqual([
      ['Yalpi foydaning oʻsishi', 1_000 - off, 1_000, 1_000 + off],
      ['CRM xarajati', null, 200, null],
      ['1 soʻm xarajatga sof foyda', (800 - off) / 200, 4, (800 + off) / 200],
    ]);
    // 102 days since: 14 weeks and 3 months, 17 reports of half an hour.
    expect(page.at(-1)).toMatchObject({ text: expect.stringMatching(/: 17 ta\..*8,5 soat tejaldi/) });
  });

  it('knows no gross profit of a side of which fewer than four fifths have a cost', () => {
    const unknown = aSaleFact({ customerId: 'M-1', date: '2026-06-06', net: 101_000 });

    const { before, after } = beforeAfterOf(aWorld({ ...FIRM, sales: [...FIRM.sales, unknown] }));

    // 4,000 of 5,010 are known, 79.8 %.
    expect([before?.margin, before?.sales, after?.margin]).toEqual([null, 2_505, 1_000]);
  });

  it('says from when it will count, where one of the sides is missing', () => {
    const young = beforeAfterPage(aWorld({ ...FIRM, began: at('2026-11-18') }), UZ);
    const bare = beforeAfterPage(aWorld({ began: at('2026-08-10') }), UZ);

    expect([leadOf(young), linesOf(young), linesOf(bare)]).toEqual([
      expect.stringContaining('18.11.2026 kuni boshlandi'),
      [],
      [],
    ]);
    expect(beforeAfterPage(aWorld(), UZ)).toEqual([]);
  });
});

describe('gainOf', () => {
  const aSide = (margin: number | null, margins: readonly number[]): Side => ({
    months: { from: aWorld().today, before: aWorld().today, count: margins.length },
    ...{ sales: 0, salesCount: 0, newCustomers: 0, active: 0, conversion: null, response: null, margin, margins },
  });

  it('has no return without a cost, no range of single months, and no gain of unknown margins', () => {
    expect(gainOf(aSide(100, [100]), aSide(160, [160]), 0)).toEqual({ gain: [60, 60, 60], cost: 0, roi: null });
    expect(gainOf(aSide(null, []), aSide(160, [160]), 10)).toBeNull();
  });

  it('is below zero where it cost more than it brought', () => {
    expect(gainOf(aSide(100, [100]), aSide(104, [104]), 10)?.roi).toEqual([-0.6, -0.6, -0.6]);
  });
});

describe('hoursSaved', () => {
  it('counts whole weeks and months only', () => {
    expect([hoursSaved(6, 60), hoursSaved(61, 60)]).toEqual([
      { reports: 0, hours: 0 },
      { reports: 10, hours: 10 },
    ]);
  });
});

describe('adoptionOf', () => {
  const edit = (day: string, by: string, record = 'B-801', request = `${day} ${by}`): EditFact => {
    return { request, at: at(day), by, table: record.startsWith('B') ? 'deals' : 'customers', record };
  };
  const deals = [
    aDealFact({ id: 'B-801', lastTouch: at('2026-11-13', 0) }),
    aDealFact({ id: 'B-802', lastTouch: at('2026-11-12', 1_439) }),
    aDealFact({ id: 'B-803', lastTouch: at('2026-11-19'), ...won() }),
  ];

  it('counts open deals that people touched in seven days, and people a working day', () => {
    // Five days of work from Monday the 16th to today; Olim on two of them, Malika on one.
    const edits = [
      edit('2026-11-16', 'olim@example.com', 'M-1'),
      edit('2026-11-18', 'olim@example.com'),
      edit('2026-11-18', 'malika@example.com', 'B-803'),
      edit('2026-11-19', '', 'B-802'),
    ];

    const { open, touched, changed, days, active } = adoptionOf(aWorld({ deals, edits }));

    expect({ open, touched, changed, days, active }).toEqual({
      ...{ open: 2, touched: 1, changed: 1, days: 5, active: 3 / 5 },
    });
  });

  it('takes for no work what an import wrote, and counts actions, not cells', () => {
    const bulk = Array.from({ length: 51 }, (_, index) =>
      edit('2026-11-18', 'olim@example.com', `B-${index}`, 'import'),
    );
    const edits = [
      edit('2026-11-16', 'olim@example.com', 'B-802', 'r-1'),
      edit('2026-11-16', 'olim@example.com', 'B-802', 'r-1'),
      edit('2026-11-17', 'unknown', 'B-801', 'pass-1'),
      edit('2026-11-17', 'unknown', 'B-801', 'pass-1'),
      ...bulk,
    ];

    const page = adoptionPage(aWorld({ deals, edits, staff: [OLIM] }), UZ);

    expect(linesOf(page)).toEqual([
      [
        ['Olim', 1, 0.2, 1],
        ['Jadvalga qoʻlda yozilgan', null, null, 1],
      ],
    ]);
    expect(leadOf(page)).toBe(
      'Ochiq bitimlar: 2 ta. Oxirgi 7 kunda aloqa boʻlgani 1 ta (50 %), oʻzgartirilgani 2 ta. Ish kunida oʻrtacha 0,2 kishi yozadi.',
    );
  });

  it('knows nothing of before the lines that were read, and is blank where nothing is', () => {
    const world = aWorld({ edits: [edit('2026-11-19', 'olim@example.com')], editsSince: at('2026-11-19') });

    expect([adoptionOf(world).days, adoptionPage(aWorld(), UZ)]).toEqual([2, []]);
  });
});

describe('forecastPage', () => {
  const snapshot = (key: string, period: string, made: string, value: number): ReportWorld['snapshots'][number] => ({
    ...{ id: `Z-${made}${key}`, key, segment: '', who: '', period, note: '', at: at(made) },
    ...{ value, low: value - 10, high: value + 10 },
  });

  it('shows this month and the next two, the quarter, what is late, and past months against what came', () => {
    const deals = [
      aDealFact({ ...won(), amount: 500 }),
      aDealFact({ amount: 900, expectedClose: '2026-11-01' }),
      aDealFact({ ...won(), amount: 50, wonAt: at('2026-10-20') }),
    ];
    const snapshots = [
      snapshot('forecast', '2026-10-01', '2026-10-02', 80),
      snapshot('forecastActual', '2026-10-01', '2026-11-01', 100),
    ];

    const page = forecastPage(aWorld({ deals, snapshots }), UZ);

    const [ahead = [], over = []] = linesOf(page);
    // Won so far: 500 this month, 550 in the quarter.
    expect(ahead.map(([label, soFar]) => [label, soFar])).toEqual([
      ...[
        ['11.2026', 500],
        ['12.2026', 0],
        ['01.2027', 0],
        ['Shu chorak', 550],
      ],
    ]);
    // 100 came where 80 was forecast: a quarter more.
    expect(over).toEqual([['10.2026', 70, 80, 90, 100, 0.25]]);
    expect(page.flatMap((block) => (block.kind === 'note' ? [block.text] : []))).toEqual([
      expect.stringContaining(UZ.texts('forecast.basis.table')),
      'Kutilgan sanasi oʻtgan bitimlar: 1 ta, 900. Sanasini yangilang yoki yoping.',
      '10.2026: prognozdan 25 % koʻp sotildi.',
    ]);
    expect(leadOf(page)).toContain('Hozircha sotilgani: 500.');
  });

  it('is blank while there is no deal', () => {
    expect(forecastPage(aWorld(), UZ)).toEqual([]);
  });
});
