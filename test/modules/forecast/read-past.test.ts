// The rows of deals and of the stage log, as the forecast reads them.

import { type DealRow, type MoveRow, readPast } from '../../../src/modules/forecast/index';
import type { Stage } from '../../../src/modules/stages/index';
import { on, STAGES } from './deals';

/** Minutes ahead of UTC. */
const TASHKENT = (): number => 300;
const UTC = (): number => 0;
const MS_PER_HOUR = 3_600_000;

/** Hours after the beginning of 2026 in UTC. */
const hour = (hours: number): number => Date.UTC(2026, 0, 1) + hours * MS_PER_HOUR;

const NONE = { required: [], strictness: 'warn', playbook: '', nextDays: null, stuckDays: null, pipeline: '' } as const;
const stages: readonly Stage[] = [...STAGES].map(([key, facts]) => ({ key, label: `“${key}”`, ...NONE, ...facts }));

function aRow(told: Partial<DealRow> = {}): DealRow {
  const texts = { id: 'B1', stage: '“offer”', pipeline: '', nextContact: '', expectedClose: '' };
  const blank = { amount: null, createdAt: hour(0), stageSince: null, wonAt: null, lostAt: null };
  return { ...texts, ...blank, ...told };
}

function aMove(told: Partial<MoveRow> = {}): MoveRow {
  return { dealId: 'B1', from: '', to: 'new', at: hour(0), ...told };
}

function readOne(row: DealRow, moves: readonly MoveRow[] = [], zone = UTC) {
  return readPast({ deals: [row], moves, stages }, zone).deals[0];
}

describe('readPast', () => {
  it('has the way of a deal from the log, and its money in minor units', () => {
    const moves = [aMove({ from: 'new', to: 'offer', at: hour(48) }), aMove()];

    expect(readOne(aRow({ amount: 12.5, expectedClose: '2026-02-01' }), moves)).toEqual({
      ...{ id: 'B1', outcome: 'open', begun: on(0), closed: null, amount: 12_50, notBefore: null },
      // The log begins with how it came in: the move out of "new" adds nothing before it.
      path: [
        { stage: 'new', on: on(0) },
        { stage: 'offer', on: on(2) },
      ],
      expected: on(31),
    });
  });

  it('takes days by the firm’s own clock', () => {
    const late = aRow({ createdAt: hour(20), wonAt: hour(44), stage: '“paid”' });

    expect([readOne(late, [], UTC), readOne(late, [], TASHKENT)].map((deal) => [deal?.begun, deal?.closed])).toEqual([
      [on(0), on(1)],
      [on(1), on(2)],
    ]);
  });

  it('counts a deal that was ever won as won, and one in a lost stage as lost', () => {
    const won = aRow({ wonAt: hour(24), lostAt: hour(72), stage: '“lost”' });
    const lost = aRow({ stage: '“lost”', stageSince: hour(48) });

    expect([won, lost].map((row) => readOne(row)).map((deal) => [deal?.outcome, deal?.closed])).toEqual([
      ['won', on(1)],
      ['lost', on(2)],
    ]);
  });

  it('knows where a deal stands that moved before moves were seen', () => {
    expect(readOne(aRow({ stageSince: hour(96) }))?.path).toEqual([{ stage: 'offer', on: on(4) }]);
  });

  it('takes a stage that nobody knows for an open one, and a blank amount for none yet', () => {
    expect(readOne(aRow({ stage: 'Who knows', amount: 0 }))).toMatchObject({ outcome: 'open', path: [], amount: null });
  });

  it('waits with a deal that was put off until its next contact', () => {
    expect(readOne(aRow({ stage: '“later”', nextContact: '2026-03-01' }))).toMatchObject({
      outcome: 'later',
      notBefore: on(59),
    });
  });

  it('sees moves from the first on that tells where a deal came from', () => {
    const moves = [aMove({ at: hour(24) }), aMove({ from: 'new', to: 'offer', at: hour(240) }), aMove({ at: null })];

    expect(readPast({ deals: [aRow()], moves, stages }, UTC).seenSince).toBe(on(10));
    expect(readPast({ deals: [aRow()], moves: [aMove()], stages }, UTC).seenSince).toBeNull();
  });
});
