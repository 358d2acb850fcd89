// npm test: builds, checks, runs jest, and ends with one line: `N passed, N failed`.
// What follows -- goes to jest: `npm test -- walls` runs the tests whose path has "walls" in it.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type JestResults, NOTHING, ONE_FAILURE, sum, type Tally, tallyOf, toLine } from './test/tally';

const RESULTS = '.build/test-results.json';
/** In MB, and jest's workers have it too: with the 16 of node, a quarter of the time of a large workbook went to garbage. */
const YOUNG_GARBAGE = '--max-semi-space-size=64';

const jestArguments = process.argv.slice(2);
const total = sum([
  runTool('tools/build.ts'),
  ...(jestArguments.length === 0 ? [runTool('tools/check.ts')] : []),
  runJest(),
]);
console.log(toLine(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function runTool(file: string): Tally {
  console.log(`\n> ${file}`);
  return runNode(['tools/run.mjs', file]) === 0 ? NOTHING : ONE_FAILURE;
}

/** All projects in one go, so that no worker waits for the last file of a project. */
function runJest(): Tally {
  console.log('\n> jest');
  mkdirSync(dirname(RESULTS), { recursive: true });
  rmSync(RESULTS, { force: true });
  const status = runNode([
    YOUNG_GARBAGE,
    'node_modules/jest/bin/jest.js',
    '--json',
    '--outputFile',
    RESULTS,
    ...jestArguments,
  ]);
  if (!existsSync(RESULTS)) return ONE_FAILURE;
  // Written by jest itself a moment ago.
  const tally = tallyOf(JSON.parse(readFileSync(RESULTS, 'utf8')) as JestResults);
  return status === 0 || tally.failed > 0 ? tally : sum([tally, ONE_FAILURE]);
}

function runNode(args: readonly string[]): number | null {
  return spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status;
}
