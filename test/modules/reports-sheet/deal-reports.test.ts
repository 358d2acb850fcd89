// Time in stages, losses and compliance, counted by hand.

import { complianceOf, compliancePage, movesIn } from '../../../src/modules/reports-sheet/compliance';
import { lossesPage } from '../../../src/modules/reports-sheet/losses';
import { cycleDays, stageTimePage, stageTimes } from '../../../src/modules/reports-sheet/stage-time';
import { aStage } from '../../support/morning';
import { aDealFact, aMove, at, aWorld, leadOf, linesOf, lost, STAGES, won } from './a-world';
import { UZ } from './speaking';

describe('stageTimes', () => {
  it('counts each stay that ended in the period, of a deal that came back both', () => {
    const moves = [
      aMove({ dealId: 'B-1', from: '', to: 'new', at: at('2026-10-30') }),
      aMove({ dealId: 'B-1', from: 'new', to: 'offer', at: at('2026-11-02') }),
      aMove({ dealId: 'B-1', from: 'offer', to: 'new', at: at('2026-11-06') }),
      aMove({ dealId: 'B-1', from: 'new', to: 'offer', at: at('2026-11-07') }),
      // It ended in October, and this one in December.
      aMove({ dealId: 'B-2', from: '', to: 'new', at: at('2026-10-01') }),
      aMove({ dealId: 'B-2', from: 'new', to: 'offer', at: at('2026-10-31') }),
      aMove({ dealId: 'B-2', from: 'offer', to: 'paid', at: at('2026-12-01') }),
    ];

    const times = stageTimes([...moves].reverse(), [], aWorld());

    expect(times).toEqual(
      new Map([
        ['new', { ended: [3, 1], soFar: [] }],
        ['offer', { ended: [4], soFar: [] }],
      ]),
    );
  });

  it('tells of open deals how long they stand there so far, and of no others', () => {
    const offer = { stage: 'Taklif', stageKey: 'offer' };
    const deals = [
      aDealFact({ ...offer, stageSince: at('2026-11-15') }),
      aDealFact({ ...offer, stageSince: null }),
      aDealFact({ ...lost(2), stageSince: at('2026-11-10') }),
      aDealFact({ ...won(), stageSince: at('2026-11-12') }),
    ];

    expect(stageTimes([], deals, aWorld())).toEqual(new Map([['offer', { ended: [], soFar: [5] }]]));
  });

  it('shows median, the day by which nine of ten are gone, and the slowest stage in words', () => {
    // Days in the offer: 1, 2, 3, 4, 10. The median is 3; the 90 % point lies at 0.9 x 4 = 3.6, that is 4 + 0.6 x 6 = 7.6.
    const moves = [1, 2, 3, 4, 10].flatMap((days, index) => [
      aMove({ dealId: `B-${index}`, from: 'new', to: 'offer', at: at('2026-11-05') - days * 86_400_000 }),
      aMove({ dealId: `B-${index}`, from: 'offer', to: 'agreement', at: at('2026-11-05') }),
      aMove({ dealId: `B-${index}`, from: 'agreement', to: 'gone', at: at('2026-11-06') }),
      aMove({ dealId: `B-${index}`, from: 'gone', to: 'paid', at: at('2026-11-08') }),
    ]);
    const deals = [aDealFact({ ...won(), createdAt: at('2026-11-02') })];

    const page = stageTimePage(aWorld({ moves, deals }), UZ);

    expect(leadOf(page)).toBe(
      'Eng sekin bosqich: «Taklif». Bitimlarning yarmi 3 kundan koʻp turadi, oʻndan biri 7,6 kundan koʻp.',
    );
    expect(linesOf(page)).toEqual([
      [
        ['Yangi lid', 0, null, null, 0, null],
        ['Taklif', 5, 3, expect.closeTo(7.6), 0, null],
        ['Kelishuv', 5, 1, 1, 0, null],
        ['Bosqichi nomaʼlum', 5, 2, 2, 0, null],
      ],
      [['Kelganidan sotilguncha', 1, 10, 10]],
    ]);
  });

  it('leaves out of the cycle what was won before it came, and what nobody knows', () => {
    const deals = [
      aDealFact({ ...won(), createdAt: at('2026-11-13') }),
      aDealFact({ ...won(), createdAt: null }),
      aDealFact({ createdAt: at('2026-11-02') }),
    ];

    expect([cycleDays(deals, aWorld().period), stageTimePage(aWorld(), UZ)]).toEqual([[], []]);
  });
});

describe('lossesPage', () => {
  it('counts reasons by the furthest stage, one line for those without, and the competitors', () => {
    const deals = [
      aDealFact({ ...lost(1, 'Narx qimmat'), amount: 100 }),
      aDealFact({ ...lost(2, 'narx  qimmat'), amount: 200, competitor: 'Artel' }),
      aDealFact({ ...lost(2, 'Javob bermadi'), amount: 50, competitor: 'artel' }),
      aDealFact({ ...lost(3), amount: null }),
      aDealFact({ ...lost(1, 'Narx qimmat'), lostAt: at('2026-10-31', 1_439) }),
      // Reopened: it is lost no more.
      aDealFact({ stage: 'Taklif', stageKey: 'offer', lossReason: 'Narx qimmat' }),
    ];

    const page = lossesPage(aWorld({ deals }), UZ);

    expect(leadOf(page)).toBe(
      'Yoʻqotilgan bitimlar: 4 ta, kutilgan summa 350. Eng koʻp sabab: «Narx qimmat» (50 %), koʻproq «Yangi lid» bosqichida.',
    );
    expect(linesOf(page)).toEqual([
      [
        ['Narx qimmat', 1, 1, '', 2, 300],
        ['Javob bermadi', '', 1, '', 1, 50],
        ['Sababi yozilmagan', '', '', 1, 1, 0],
        ['Jami', 1, 2, 1, 4, 350],
      ],
      [
        ['Artel', 2, 0.5, 250],
        ['Raqobatchi yozilmagan', 2, 0.5, 100],
      ],
    ]);
  });

  it('puts the rarer stages of a long way together', () => {
    const stages = [...STAGES, aStage({ key: 'measure', label: 'Oʻlchov', order: 2.5 })].sort(
      (a, b) => a.order - b.order,
    );
    const deals = [...[1, 1, 1, 2, 2, 2.5, 3].map((reached) => aDealFact(lost(reached, 'Pul yoʻq')))];

    const page = lossesPage(aWorld({ deals, stages }), UZ);

    const [table] = page.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      ...['Yangi lid', 'Taklif', 'Boshqa bosqich', 'Yoʻqotilgan', 'Kutilgan summa'],
    ]);
    expect(linesOf(page)[0]?.[0]).toEqual(['Pul yoʻq', 3, 2, 2, 7, 0]);
  });
});

describe('complianceOf', () => {
  it('counts moves of the period that needed no exception; that a deal began is no move', () => {
    const moves = [
      aMove({ by: 'Olim' }),
      aMove({ by: 'Olim', override: 'Mijoz shoshyapti' }),
      aMove({ by: 'Malika', to: 'agreement' }),
      aMove({ by: 'Malika', from: '', to: 'new' }),
      aMove({ by: 'Malika', at: at('2026-10-31', 1_439), override: 'Eski' }),
    ];
    const world = aWorld({ moves });

    expect(complianceOf(movesIn(world))).toEqual({ moves: 3, byRule: 2, share: 2 / 3 });
    expect(linesOf(compliancePage(world, UZ))).toEqual([
      [
        ['Taklif', 2, 1, 0.5, 1],
        ['Kelishuv', 1, 1, 1, 0],
      ],
      [
        ['Olim', 2, 1, 0.5, 1],
        ['Malika', 1, 1, 1, 0],
      ],
      [['Mijoz shoshyapti', 1]],
    ]);
    expect(leadOf(compliancePage(world, UZ))).toBe('3 ta oʻtishdan 2 tasi qoidaga koʻra (67 %).');
  });

  it('has no share of no move', () => {
    expect([complianceOf([]).share, compliancePage(aWorld(), UZ)]).toEqual([null, []]);
  });
});
