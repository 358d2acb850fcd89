// The funnel, counted by hand: which deals ever came how far, and what today's stages would make one believe.

import { cohortOf, funnelsOf } from '../../../src/modules/reports-sheet/funnel';
import { funnelPage } from '../../../src/modules/reports-sheet/funnel-page';
import { placeDeals } from '../../../src/modules/reports-sheet/place-deals';
import type { DealFact } from '../../../src/modules/reports-sheet/world';
import { aStage } from '../../support/morning';
import { aDealFact, at, aWorld, customersOf, leadOf, linesOf, lost, STAGES, times, won } from './a-world';
import { UZ } from './speaking';

const funnel = (deals: readonly DealFact[], stages = STAGES) => {
  const { period } = aWorld();
  return funnelsOf(cohortOf(placeDeals(deals, stages), period));
};

/**
 * Twenty leads: 4 stay new, 6 are lost as new, 5 are lost after the offer, 1 was put off there, 1 is in agreement, 3 are won.
 * New: 20. Offer: 5 + 1 + 1 + 3 = 10. Agreement: 1 + 3 = 4. Paid: 3.
 */
const TWENTY = [
  ...times(4, {}),
  ...times(6, lost(1, 'Narx qimmat')),
  ...times(4, lost(2, 'Narx qimmat')),
  ...times(1, lost(2)),
  ...times(1, { stage: 'Keyinroq', stageKey: 'later', reached: 2 }),
  ...times(1, { stage: 'Kelishuv', stageKey: 'agreement', reached: 3 }),
  ...times(3, won()),
];

describe('funnelsOf', () => {
  it('counts every deal of the cohort once at each stage that it ever reached, the lost ones too', () => {
    const [found] = funnel(TWENTY);

    expect(found?.steps).toEqual([
      // 10 of 20 went on; 6 lost, 4 wait. Standing: 4 + 0 + 1 + 3 = 8.
      { stage: 'Yangi lid', reached: 20, wentOn: 0.5, lost: 6, waiting: 4, standing: 4, implied: 8 },
      { stage: 'Taklif', reached: 10, wentOn: 0.4, lost: 5, waiting: 1, standing: 0, implied: 4 },
      { stage: 'Kelishuv', reached: 4, wentOn: 0.75, lost: 0, waiting: 1, standing: 1, implied: 4 },
      { stage: 'Toʻlandi', reached: 3, wentOn: null, lost: 0, waiting: 0, standing: 3, implied: 3 },
    ]);
    // Standard 3 / 20; implied 3 / 8: the eleven lost ones and the one put off stand nowhere.
    expect([found?.standard, found?.implied]).toEqual([0.15, 0.375]);
  });

  it('takes a stage that was skipped for passed, and going back and forth for once', () => {
    const skipped = aDealFact({ ...won(), reached: null });
    const backAgain = aDealFact({ stage: 'Taklif', stageKey: 'offer', reached: 3 });

    const steps = funnel([skipped, backAgain])[0]?.steps.map(({ reached, standing }) => [reached, standing]);

    expect(steps).toEqual([
      [2, 0],
      [2, 1],
      [2, 0],
      [1, 1],
    ]);
  });

  it('names the step that loses the largest share of those decided there, whatever is still open', () => {
    // New to offer: 6 of 16 decided were lost, 37 %; offer to agreement: 5 of 9, 56 %.
    const worst = { from: 'Taklif', to: 'Kelishuv', reached: 10, passed: 4, lost: 5, waiting: 1 };

    expect(funnel(TWENTY)[0]?.worst).toEqual(worst);
    expect(funnel(times(9, {}))[0]?.worst).toBeNull();
  });

  it('leaves out what came before the period or after it, by the day on the wall', () => {
    const deals = [
      aDealFact({ createdAt: at('2026-10-31', 1_439) }),
      aDealFact({ createdAt: at('2026-11-01', 0) }),
      aDealFact({ createdAt: at('2026-11-20', 1_439) }),
      aDealFact({ createdAt: at('2026-11-21', 0) }),
      aDealFact({ createdAt: null }),
    ];

    expect(funnel(deals)[0]?.leads).toBe(2);
  });

  it('keeps pipelines apart, and says how many deals have a stage of no list', () => {
    const stages = [...STAGES, aStage({ key: 'visit', label: 'Tashrif', order: 1, pipeline: 'Ulgurji' })];
    const deals = [
      ...times(2, { stage: 'Nimadir', stageKey: '', reached: null }),
      aDealFact({ stage: 'Tashrif', stageKey: 'visit', pipeline: 'Ulgurji' }),
    ];

    const found = funnel(deals, stages).map(({ pipeline, leads, unknown, won: bought }) => [
      pipeline,
      leads,
      unknown,
      bought,
    ]);

    expect(found).toEqual([
      ['', 2, 2, 0],
      ['Ulgurji', 1, 0, 0],
    ]);
  });

  it('counts a deal that was won as won, whatever became of its stage', () => {
    const [found] = funnel([aDealFact({ ...won(), stage: 'Yetkazildi', stageKey: '', reached: null })]);

    expect([found?.won, found?.unknown]).toEqual([1, 1]);
  });

  it('knows a deal whose stage was renamed by its key', () => {
    const stages = STAGES.map((stage) => (stage.key === 'offer' ? { ...stage, label: 'Narx aytildi' } : stage));

    const [found] = funnel([aDealFact({ stage: 'Taklif', stageKey: 'offer', reached: 2 })], stages);

    expect([found?.unknown, found?.steps[1]]).toMatchObject([0, { stage: 'Narx aytildi', reached: 1, standing: 1 }]);
  });
});

describe('funnelPage', () => {
  it('says the worst drop in words, then stages, reasons, segments, and both ways to count', () => {
    const customers = customersOf({ id: 'M-1', segment: 'B2C' }, { id: 'M-2', segment: 'b2b' });
    const deals = [
      aDealFact({ ...won(), customerId: 'M-1' }),
      aDealFact({ ...lost(2, 'Narx qimmat'), customerId: 'M-1', amount: 500 }),
      aDealFact({ ...lost(1), customerId: 'M-2', amount: 300 }),
      aDealFact({ customerId: 'M-9' }),
    ];

    const page = funnelPage(aWorld({ deals, customers }), UZ);

    // New to offer: 1 of 3 decided, offer to agreement: 1 of 2.
    expect(leadOf(page)).toBe(
      '4 ta liddan 1 tasi sotildi (25 %). Eng koʻp yoʻqotish: «Taklif» → «Kelishuv». 2 ta bitimdan 1 tasi shu yerda yoʻqotildi, oʻtgani 50 %, hali ochigʻi 0 ta.',
    );
    expect(linesOf(page)).toEqual([
      [
        ['Yangi lid', 1, 4, 0.5, 1, 1],
        ['Taklif', 0.5, 2, 0.5, 1, 0],
        ['Kelishuv', 0.25, 1, 1, 0, 0],
        ['Toʻlandi', 0.25, 1, null, 0, 0],
      ],
      [
        ['Narx qimmat', 1, 0.5, 500],
        ['Sababi yozilmagan', 1, 0.5, 300],
      ],
      [
        ['B2C', 2, 1, 0.5, 1, 0],
        ['B2B', 1, 0, 0, 1, 0],
        ['Segmenti nomaʼlum', 1, 0, 0, 0, 1],
      ],
      [
        // Stand: 1 new, 1 paid: 1 of 2 would have gone on.
        ['Yangi lid', 1, 0.5, 0.5],
        ['Taklif', 0, 1, 0.5],
        ['Kelishuv', 0, 1, 1],
        ['Toʻlandi', 1, null, null],
      ],
    ]);
  });

  it('is blank where no lead came', () => {
    expect(funnelPage(aWorld({ deals: [aDealFact({ createdAt: at('2026-01-01') })] }), UZ)).toEqual([]);
  });
});
