// What a move stamps, whatever deals go through and however often.

import fc from 'fast-check';
import type { Day } from '../../../src/kernel/time/day';
import { type MovingDeal, planMove, type Stage } from '../../../src/modules/stages/index';

const TODAY = '2026-03-02' as Day; // A day that exists.
const NOW = Date.UTC(2026, 2, 2, 4);
const MS_PER_DAY = 86_400_000;

function aStage(stage: Partial<Stage> & Pick<Stage, 'key'>): Stage {
  const rules = {
    probability: null,
    required: [],
    strictness: 'warn',
    playbook: '',
    nextDays: null,
    stuckDays: null,
  } as const;
  return { label: stage.key.toUpperCase(), outcome: 'open', order: 1, pipeline: '', ...rules, ...stage };
}

const NEW = aStage({ key: 'new', order: 1, nextDays: 1 });
const OFFER = aStage({ key: 'offer', order: 2, nextDays: 2, required: ['Summa'] });
const SIGNED = aStage({ key: 'signed', order: 3, strictness: 'block', required: ['Summa'] });
const PAID = aStage({ key: 'paid', order: 4, outcome: 'won' });
const DELIVERED = aStage({ key: 'delivered', order: 5 });
const LOST = aStage({ key: 'lost', order: 6, outcome: 'lost' });
const LATER = aStage({ key: 'later', order: 7, outcome: 'later' });
const STAGES = [NEW, OFFER, SIGNED, PAID, DELIVERED, LOST, LATER];

function aDeal(deal: Partial<MovingDeal> = {}): MovingDeal {
  const blank = { reached: null, wonAt: null, lostAt: null, agreedAt: null, nextContact: '', lossReason: '' };
  return { stageKey: 'new', stageSince: NOW - 3 * MS_PER_DAY, ...blank, ...deal };
}

function move(
  deal: MovingDeal,
  to: Stage,
  given: { nextContact?: Day; lossReason?: string; blank?: string[]; override?: string } = {},
) {
  return planMove({ deal, stages: STAGES, to, now: NOW, today: TODAY, ...given });
}

describe('a move', () => {
  it('stamps the stage and its time, and tells how many whole days the deal stood in the former one', () => {
    expect(move(aDeal(), OFFER)).toEqual({
      stamps: {
        stage: 'OFFER',
        stageKey: 'offer',
        stageSince: NOW,
        reached: 2,
        wonAt: null,
        lostAt: null,
        agreedAt: null,
        nextContact: '2026-03-04',
        lossReason: '',
      },
      log: { from: 'new', to: 'offer', days: 3, override: '' },
      isFirstWin: false,
      missing: [],
      lacks: [],
    });
  });

  it('to where the deal stands already is none', () => {
    expect(move(aDeal(), NEW)).toBeNull();
  });

  it('of a deal that never moved before counts the stage that it leaves', () => {
    expect(move(aDeal({ stageKey: 'signed' }), NEW)?.stamps.reached).toBe(3);
  });

  it('to a win leaves a sale only the first time', () => {
    const first = move(aDeal(), PAID);
    const again = move(aDeal({ stageKey: 'offer', wonAt: NOW - MS_PER_DAY }), PAID);

    expect([first?.isFirstWin, again?.isFirstWin]).toEqual([true, false]);
    expect([first?.stamps.wonAt, again?.stamps.wonAt]).toEqual([NOW, NOW - MS_PER_DAY]);
  });

  it('past a win does not unset it', () => {
    expect(move(aDeal({ stageKey: 'paid', wonAt: 5 }), DELIVERED)?.stamps).toMatchObject({ wonAt: 5, reached: 5 });
  });

  it('to lost needs a reason, and out of it the deal is not lost any more', () => {
    const reopened = move(aDeal({ stageKey: 'lost', lostAt: 5, lossReason: 'Qimmat' }), OFFER);

    expect(move(aDeal(), LOST)?.lacks).toEqual(['lossReason']);
    expect(move(aDeal(), LOST, { lossReason: 'Qimmat' })).toMatchObject({
      lacks: [],
      stamps: { lostAt: NOW, lossReason: 'Qimmat', reached: 1 },
    });
    expect(reopened?.stamps).toMatchObject({ lostAt: null, reached: 2 });
  });

  it('between two stages that both count as lost keeps the day of the loss', () => {
    const junk = aStage({ key: 'junk', order: 8, outcome: 'lost' });
    const deal = aDeal({ stageKey: 'lost', lostAt: 5, lossReason: 'Qimmat' });

    const plan = planMove({ deal, stages: [...STAGES, junk], to: junk, now: NOW, today: TODAY });

    expect(plan?.stamps.lostAt).toBe(5);
  });

  it.each([
    ['no day', {}, undefined, ['nextContact']],
    ['a day that is over', { nextContact: '2026-03-01' }, undefined, ['nextContact']],
    ['a day that was planned for today', { nextContact: '2026-03-02' }, undefined, ['nextContact']],
    ['a day that was planned before', { nextContact: '2026-03-20' }, undefined, []],
    ['a day that is given with it', {}, '2026-03-20', []],
    ['a day in the past that is given with it', {}, '2026-02-20', ['nextContact']],
  ])('to later with %s', (_, deal, nextContact, lacks) => {
    const given = nextContact === undefined ? {} : { nextContact: nextContact as Day };

    expect(move(aDeal(deal), LATER, given)?.lacks).toEqual(lacks);
  });

  it.each([
    ['is proposed where none was planned', {}, '2026-03-04'],
    ['is proposed where it is overdue', { nextContact: '2026-02-01' }, '2026-03-04'],
    ['is proposed where it is today', { nextContact: '2026-03-02' }, '2026-03-04'],
    ['stays where one is planned', { nextContact: '2026-03-10' }, '2026-03-10'],
  ])('the next contact %s', (_, deal, nextContact) => {
    expect(move(aDeal(deal), OFFER)?.stamps.nextContact).toBe(nextContact);
  });

  it('to a stage that blocks needs the required fields or a reason, which is kept', () => {
    const [refused, overridden] = [
      move(aDeal(), SIGNED, { blank: ['Summa'] }),
      move(aDeal(), SIGNED, { blank: ['Summa'], override: 'Rahbar ruxsat berdi' }),
    ];

    expect([refused?.lacks, overridden?.lacks]).toEqual([['required'], []]);
    expect(overridden?.log.override).toBe('Rahbar ruxsat berdi');
  });

  it('to a stage that warns is made all the same, and a reason is kept only where it was needed', () => {
    const warned = move(aDeal(), OFFER, { blank: ['Summa'], override: 'shunchaki' });

    expect(warned).toMatchObject({ lacks: [], missing: ['Summa'], log: { override: '' } });
  });
});

describe('any walk through the stages', () => {
  const walk = fc.array(fc.tuple(fc.constantFrom(...STAGES), fc.integer({ min: 0, max: 20 })), {
    minLength: 1,
    maxLength: 30,
  });

  function follow(steps: readonly (readonly [Stage, number])[]) {
    let deal = aDeal();
    let now = NOW;
    return steps.flatMap(([to, days]) => {
      now += days * MS_PER_DAY;
      const plan = planMove({ deal, stages: STAGES, to, now, today: TODAY, lossReason: 'Qimmat' });
      if (!plan) return [];
      deal = { ...deal, ...plan.stamps };
      return [plan];
    });
  }

  it('never lets what was reached fall, and it is the highest stage on the way that was ever entered', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const plans = follow(steps);

        const entered = plans.map(({ log }) => STAGES.find(({ key }) => key === log.to));
        plans.forEach(({ stamps }, index) => {
          const orders = entered
            .slice(0, index + 1)
            .flatMap((stage) => (stage && (stage.outcome === 'open' || stage.outcome === 'won') ? [stage.order] : []));
          expect(stamps.reached).toBe(Math.max(1, ...orders));
        });
      }),
    );
  });

  it('stamps the win once, and leaves one sale at most', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const plans = follow(steps);

        const wins = plans.flatMap(({ stamps }) => stamps.wonAt ?? []);
        expect(new Set(wins).size).toBeLessThanOrEqual(1);
        expect(plans.filter(({ isFirstWin }) => isFirstWin)).toHaveLength(wins.length > 0 ? 1 : 0);
      }),
    );
  });

  it('has a deal lost exactly while it stands in a lost stage', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        for (const { stamps, log } of follow(steps)) expect(stamps.lostAt !== null).toBe(log.to === 'lost');
      }),
    );
  });

  it('leaves lines of the log that join end to end, and whose days add up to the time that passed', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const lines = follow(steps).map(({ log }) => log);

        lines.slice(1).forEach((line, index) => {
          expect(line.from).toBe(lines[index]?.to);
        });
        expect(lines.every(({ days }) => days !== null && days >= 0)).toBe(true);
      }),
    );
  });
});
