// What the dashboard shows of the forecast.

import { LANGUAGES, wordIn } from '../../../src/kernel/i18n/language';
import { forecasts, forecastView, type KeptSnapshot, type ViewRows } from '../../../src/modules/forecast/index';
import { day } from './deals';

const UTC = (): number => 0;
const at = (text: string): number => Date.parse(`${text}T06:00Z`);

function aSnapshot(told: Partial<KeptSnapshot>): KeptSnapshot {
  return { key: 'forecast', segment: '', period: '2026-02-01', value: 0, low: null, high: null, at: null, ...told };
}

function someRows(snapshots: readonly KeptSnapshot[] = []): ViewRows {
  const texts = { stage: '', pipeline: '', nextContact: '' };
  const late = { id: 'B1', ...texts, amount: 250, expectedClose: '2026-03-09', createdAt: at('2026-03-01') };
  const won = { id: 'B2', ...texts, amount: 40, expectedClose: '', createdAt: at('2026-03-01') };
  const none = { stageSince: null, lostAt: null };
  const deals = [
    { ...late, ...none, wonAt: null },
    { ...won, ...none, wonAt: at('2026-03-05') },
  ];
  return { deals, moves: [], stages: [], snapshots };
}

const TODAY = { today: day('2026-03-10'), zone: UTC };

describe('forecastView', () => {
  it('shows this month and the next two, what is late, and that there is little to go by', () => {
    const view = forecastView(someRows(), TODAY);

    expect(view.months.map(({ month, actual, isOver }) => [month, actual, isOver])).toEqual([
      ['2026-03-01', 40, false],
      ['2026-04-01', 0, false],
      ['2026-05-01', 0, false],
    ]);
    expect(view.late).toEqual({ count: 1, amount: 250 });
    expect(view.quarter).toMatchObject({ month: '2026-01-01', actual: 40, middle: view.months[0]?.middle });
    expect([view.basis, view.basisTold.text, view.bandTold.text, view.lastTold]).toEqual([
      'table',
      'forecast.basis.table',
      'forecast.band.spread',
      null,
    ]);
  });

  it('shows months that are over as they were forecast when they began, and how the last one came out', () => {
    const snapshots = [
      aSnapshot({ value: 1_000, low: 800, high: 1_200, at: at('2026-02-01') }),
      // Made a month before it, and one after it: neither is the one that counts.
      aSnapshot({ value: 5_000, low: 0, high: 9_000, at: at('2026-01-01') }),
      aSnapshot({ value: 7_000, low: 0, high: 9_000, at: at('2026-03-01') }),
      aSnapshot({ key: 'forecastActual', value: 880, at: at('2026-03-01') }),
      aSnapshot({ key: 'forecastActual', period: '2026-01-01', value: 9, at: at('2026-02-01') }),
      aSnapshot({ key: 'forecastActual', segment: 'b2b', value: 1, at: at('2026-03-01') }),
    ];

    const { months, lastTold } = forecastView(someRows(snapshots), TODAY);

    expect(months[0]).toEqual({ month: '2026-02-01', low: 800, middle: 1_000, high: 1_200, actual: 880, isOver: true });
    expect([months.length, months[1]?.month]).toEqual([4, '2026-03-01']);
    // 880 / 1,000 - 1 = -12 %.
    expect(lastTold).toEqual({ text: 'forecast.last.less', params: { month: '02.2026', percent: '12' } });
  });

  it.each([
    [1_000, 1_204, 'forecast.last.more', '20'],
    [1_000, 1_001, 'forecast.last.same', undefined],
    [0, 50, 'forecast.last.none', undefined],
  ])('says of a forecast of %d against %d: %s', (value, came, text, percent) => {
    const actual = aSnapshot({ key: 'forecastActual', value: came, at: at('2026-03-01') });

    const { lastTold } = forecastView(someRows([aSnapshot({ value, at: at('2026-02-01') }), actual]), TODAY);

    expect([lastTold?.text, lastTold?.params.percent]).toEqual([text, percent]);
  });

  it('asks for amounts where no deal has one', () => {
    const rows = someRows();
    const deals = rows.deals.map((deal) => ({ ...deal, amount: null }));

    expect(forecastView({ ...rows, deals }, TODAY).basisTold.text).toBe('forecast.basis.noAmounts');
    expect(forecastView({ ...rows, deals: [] }, TODAY).basisTold.text).toBe('forecast.basis.none');
  });

  it('has words for all that it says, in every language', () => {
    const said = [
      'basis.none',
      'basis.noAmounts',
      'basis.table',
      'basis.mixed',
      'basis.own',
      'band.backtest',
      'band.spread',
    ];
    const last = ['last.more', 'last.less', 'last.same', 'last.none', 'late'];

    for (const key of [...said, ...last]) {
      const words = forecasts.texts[`forecast.${key}`];
      expect(words && LANGUAGES.every((language) => wordIn(words, language) !== '')).toBe(true);
    }
  });
});
