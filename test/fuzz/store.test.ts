// The store under random people, executions and crashes; `npm run fuzz -- --seed S --runs N` goes on for longer.

import { readFileSync } from 'node:fs';
import { MUTANTS, mutate } from './mutants';
import { fuzzRun } from './run';

const SHORT = 60;

/** Seeds that once found a fault. */
const FOUND: readonly number[] = [
  54, 142, 241, 20_800, 40_279, 40_483, 200_134, 200_419, 300_351, 400_413, 29, 900_017, 900_077, 900_095, 910_040,
  910_238, 9_002_229, 9_105_317, 1_500_642, 32_000_187, 41_005_231, 51_005_078, 81_020_140, 81_031_094, 81_037_003,
  91_003_226, 91_035_157, 94_004_229, 94_009_173, 94_011_213, 94_012_009,
];

describe('the store keeps its promises', () => {
  it(`in ${SHORT} random runs`, () => {
    const faults = Array.from({ length: SHORT }, (_, seed) => ({ seed, wrong: fuzzRun(seed) }));

    expect(faults.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  });

  it('in the runs that once found a fault', () => {
    expect(FOUND.flatMap((seed) => fuzzRun(seed))).toEqual([]);
  });
});

describe('the deliberate bugs by which fuzz is tried (npm run mutants)', () => {
  it.each(MUTANTS)('can still be made: $name', (mutant) => {
    const code = readFileSync('dist/Code.js', 'utf8');

    expect(mutate(code, mutant)).not.toBe(code);
  });
});
