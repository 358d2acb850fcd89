// Checks the counting behind the line that ends `npm test`.

import { sum, tallyOf, toLine } from '../../../tools/test/tally';

const results = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

it('counts a file that broke before its first test as a failure', () => {
  const tally = tallyOf({ ...results, numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 2 });

  expect(tally).toEqual({ passed: 3, failed: 3, skipped: 0 });
});

it('counts todos among the skipped', () => {
  expect(tallyOf({ ...results, numPendingTests: 2, numTodoTests: 1 })).toEqual({ passed: 0, failed: 0, skipped: 3 });
});

it('adds up the projects', () => {
  const total = sum([
    { passed: 1, failed: 2, skipped: 3 },
    { passed: 10, failed: 20, skipped: 30 },
  ]);

  expect(total).toEqual({ passed: 11, failed: 22, skipped: 33 });
});

it.each([
  [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
  [{ passed: 12, failed: 1, skipped: 2 }, '12 passed, 1 failed, 2 skipped'],
])('prints %j as "%s"', (tally, line) => {
  expect(toLine(tally)).toBe(line);
});
