// npm test: builds, runs jest with the checks beside it, and ends with one line: `N passed, N failed`.
// What follows -- goes to jest: `npm test -- walls` runs the tests whose path has "walls" in it.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type JestResults, NOTHING, ONE_FAILURE, sum, type Tally, tallyOf, toLine } from './test/tally';

const RESULTS = '.build/test-results.json';
/** In MB, and jest's workers have it too: with the 16 of node, a quarter of the time of a large workbook went to garbage. */
const YOUNG_GARBAGE = '--max-semi-space-size=64';

const jestArguments = process.argv.slice(2);
const built = await runTool('tools/build.ts');
// The checks reckon on one core; beside jest they fill the pauses of its workers instead of leaving the other core idle.
const checks = jestArguments.length === 0 ? runNode(['tools/run.mjs', 'tools/check.ts'], 'pipe') : undefined;
const tested = await runJest();
const total = sum([built, tested, ...(checks ? [report('tools/check.ts', await checks)] : [])]);
console.log(toLine(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function runTool(file: string): Promise<Tally> {
  console.log(`\n> ${file}`);
  return tallyOfTool(await runNode(['tools/run.mjs', file]));
}

/** Prints what a tool said while jest ran, in one piece and near the last line. */
function report(file: string, end: End): Tally {
  console.log(`\n> ${file}\n${end.output.trimEnd()}`);
  return tallyOfTool(end);
}

function tallyOfTool({ status }: End): Tally {
  return status === 0 ? NOTHING : ONE_FAILURE;
}

/** All projects in one go, so that no worker waits for the last file of a project. */
async function runJest(): Promise<Tally> {
  console.log('\n> jest');
  mkdirSync(dirname(RESULTS), { recursive: true });
  rmSync(RESULTS, { force: true });
  const { status } = await runNode([
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

/** How a process ended, and what it printed where that was kept. */
interface End {
  readonly status: number | null;
  readonly output: string;
}

function runNode(args: readonly string[], prints: 'inherit' | 'pipe' = 'inherit'): Promise<End> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', prints, prints] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => output.push(text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, output: output.join('') }));
  });
}
