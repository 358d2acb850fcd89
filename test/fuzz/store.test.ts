// The store under random people, executions and crashes; `npm run fuzz -- --seed S --runs N` goes on for longer.

import { fuzzRun } from './run';

const SHORT = 60;

/** Seeds that once found a fault. */
const FOUND: readonly number[] = [54, 142, 241];

describe('the store keeps its promises', () => {
  it(`in ${SHORT} random runs`, () => {
    const faults = Array.from({ length: SHORT }, (_, seed) => ({ seed, wrong: fuzzRun(seed) }));

    expect(faults.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  });

  it('in the runs that once found a fault', () => {
    expect(FOUND.flatMap(fuzzRun)).toEqual([]);
  });
});
