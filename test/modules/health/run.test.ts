// What is remembered of the hourly work: trouble is counted, told when it is worth it, and a step that always dies comes last.

import {
  beginRun,
  endRun,
  inOrder,
  isRunning,
  isWorthALetter,
  NO_RUN,
  type Problem,
  parseRun,
  type Run,
} from '../../../src/modules/health/index';

const HOUR = 3_600_000;
const TODAY = '2026-03-02';
const busy = { step: 'pass', text: 'error.BUSY', params: {} };
const missing = { step: 'pass', text: 'error.TABLE_MISSING', params: { table: 'deals' } };

/** Runs an hour apart, each with what it met. */
function runs(...met: readonly ((Problem & { readonly step: string }) | null)[]): Run {
  return met.reduce<Run>((run, problem, index) => {
    const now = (index + 1) * HOUR;
    return endRun(beginRun(run, now), problem, now + 5_000);
  }, NO_RUN);
}

/** Runs an hour apart that Google ended in a step. */
function cutRuns(count: number, step: string): Run {
  return Array.from({ length: count }).reduce<Run>((run, _, index) => {
    return { ...beginRun(run, (index + 1) * HOUR), step };
  }, NO_RUN);
}

describe('trouble', () => {
  it('is counted from run to run, and over with the first that goes well', () => {
    expect(runs(missing, missing).trouble).toEqual({ ...missing, at: 2 * HOUR + 5_000, count: 2, isOver: false });
    expect(runs(missing, missing, null).trouble).toMatchObject({ count: 2, isOver: true });
    expect(runs(missing, null, missing).trouble).toMatchObject({ count: 1, isOver: false });
  });

  it.each<[string, Run, boolean]>([
    ['what nobody but a person can mend, at once', runs(missing), true],
    ['a busy workbook, not at once', runs(busy, busy), false],
    ['a workbook that stays busy', runs(busy, busy, busy), true],
    ['what is over', runs(missing, null), false],
    ['nothing', runs(null), false],
    ['what was told on that day', { ...runs(missing), mailedOn: TODAY }, false],
    ['what was told on another day', { ...runs(missing), mailedOn: '2026-03-01' }, true],
    ['one run that was cut off', beginRun(cutRuns(1, 'pass'), 2 * HOUR), false],
    ['a second run that was cut off', beginRun(cutRuns(2, 'pass'), 3 * HOUR), true],
  ])('%s: whether it is worth a letter', (_, run, isWorth) => {
    expect(isWorthALetter(run, TODAY)).toBe(isWorth);
  });
});

describe('a run that was cut off', () => {
  it('is found by the next one, with the step that it was at', () => {
    expect(beginRun(cutRuns(1, 'today'), 2 * HOUR)).toMatchObject({
      begun: 2 * HOUR,
      ended: null,
      step: '',
      cut: '',
      trouble: { step: 'today', text: 'health.cut', count: 1 },
    });
  });

  it('in the same step as the one before has that step come last', () => {
    const steps = ['input', 'pass', 'today'].map((name) => ({ name }));
    const orderAfter = (run: Run) => inOrder(steps, beginRun(run, 9 * HOUR).cut).map(({ name }) => name);

    expect(orderAfter(cutRuns(1, 'input'))).toEqual(['input', 'pass', 'today']);
    expect(orderAfter(cutRuns(2, 'input'))).toEqual(['pass', 'today', 'input']);
    expect(orderAfter({ ...beginRun(cutRuns(1, 'input'), HOUR), step: 'pass' })).toEqual(['input', 'pass', 'today']);
  });

  it('is at work for six minutes and a half, and then no more', () => {
    const run = beginRun(NO_RUN, HOUR);

    expect([0, 6, 7].map((minutes) => isRunning(run, HOUR + minutes * 60_000))).toEqual([true, true, false]);
    expect(isRunning(endRun(run, null, HOUR + 1), HOUR + 1)).toBe(false);
  });
});

it.each(['', '{', 'null', '[]', '{"begun":"x"}'])('a property of %j is no run', (text) => {
  expect(parseRun(text)).toEqual(NO_RUN);
});

it('comes back from its property as it was', () => {
  const run = runs(missing);

  expect(parseRun(JSON.stringify(run))).toEqual(run);
});
