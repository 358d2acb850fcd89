// Which forecasts are kept, and which months are over.

import { forecast, type KeptSnapshot, snapshotsDue, type ToKeep } from '../../../src/modules/forecast/index';
import { aDeal, aPast, day, deals, on } from './deals';

const UTC = (): number => 0;
const history = [
  ...deals(30, { outcome: 'won', begun: on(0), closed: on(20), amount: 1_000_00 }),
  ...deals(10, { outcome: 'won', begun: on(0), closed: on(40), amount: 1_000_00 }),
  aDeal({ begun: on(30), amount: 500_00 }),
];

function due(today: string, kept: readonly KeptSnapshot[] = [], told: Partial<ToKeep> = {}) {
  const past = aPast(history);
  const made = () => forecast(past, day(today));
  return snapshotsDue({ kept, segment: '', past, today: day(today), zone: UTC, forecast: made, ...told });
}

/** What is due as it stands in the sheet afterwards. */
function written(today: string, kept: readonly KeptSnapshot[] = []): KeptSnapshot[] {
  return [...kept, ...due(today, kept).map((row) => ({ ...row, at: Date.parse(`${today}T04:00Z`) }))];
}

const named = (rows: readonly { key: string; period: string }[]) => rows.map(({ key, period }) => `${key} ${period}`);

describe('snapshotsDue', () => {
  it('keeps the forecast of this month and the next two on the first look', () => {
    const rows = due('2026-02-03');
    const { months } = forecast(aPast(history), day('2026-02-03'));

    expect(rows).toEqual(
      months.map(({ month, low, middle, high }) => {
        const amounts = { value: middle / 100, low: low / 100, high: high / 100 };
        return { key: 'forecast', segment: '', period: month, ...amounts, note: 'own' };
      }),
    );
  });

  it('keeps nothing more in that month, however the forecast changes, and makes none', () => {
    const never = () => {
      throw new Error('A forecast was made.');
    };

    expect(due('2026-02-28', written('2026-02-03'), { forecast: never })).toEqual([]);
  });

  it('keeps what was won once the month is over, and a forecast anew', () => {
    const rows = due('2026-03-01', written('2026-02-03'));

    // Ten deals of 1,000 were won on day 40, in February.
    expect(rows[0]).toEqual({
      ...{ key: 'forecastActual', segment: '', period: '2026-02-01', value: 10_000, low: null, high: null, note: '' },
    });
    expect(named(rows)).toEqual([
      'forecastActual 2026-02-01',
      'forecast 2026-03-01',
      'forecast 2026-04-01',
      'forecast 2026-05-01',
    ]);
  });

  it('writes nothing over what was won, however late more is typed', () => {
    const kept = written('2026-03-01', written('2026-02-03'));

    expect(
      due('2026-03-15', kept, { past: aPast([...history, ...deals(5, { outcome: 'won', closed: on(45) })]) }),
    ).toEqual([]);
  });

  it('makes up for what a run that was cut off, or months without one, left out', () => {
    const cut = written('2026-02-03').slice(0, 2);

    expect(named(due('2026-02-04', cut))).toEqual(['forecast 2026-04-01']);
    expect(named(due('2026-04-10', written('2026-02-03'))).slice(0, 2)).toEqual([
      'forecastActual 2026-02-01',
      'forecastActual 2026-03-01',
    ]);
  });

  it('takes the day of a snapshot by the firm’s own clock', () => {
    // 21:00 of the 31st in UTC is the 1st of February in Tashkent.
    const kept = written('2026-02-03').map((row) => ({ ...row, at: Date.UTC(2026, 0, 31, 21) }));

    expect(due('2026-02-03', kept, { zone: () => 300 })).toEqual([]);
    expect(named(due('2026-02-03', kept))).toHaveLength(3);
  });

  it('keeps those of another segment apart, and none where there is nothing to forecast', () => {
    expect(named(due('2026-02-03', written('2026-02-03'), { segment: 'b2b' }))).toHaveLength(3);
    expect(due('2026-02-03', [], { past: aPast([]), forecast: () => forecast(aPast([]), day('2026-02-03')) })).toEqual(
      [],
    );
  });
});
