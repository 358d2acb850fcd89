// npm test: builds, checks, runs jest project by project, and ends with one line: `N passed, N failed`.
// What follows -- goes to jest: `npm test -- walls` runs the tests whose path has "walls" in it.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type JestResults, NOTHING, ONE_FAILURE, sum, type Tally, tallyOf, toLine } from './test/tally';

const PROJECTS = ['unit', 'conformance', 'journeys', 'fuzz', 'browser'];

const jestArguments = process.argv.slice(2);
const total = sum([
  runTool('tools/build.ts'),
  ...(jestArguments.length === 0 ? [runTool('tools/check.ts')] : []),
  ...PROJECTS.map(runProject),
]);
console.log(toLine(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function runTool(file: string): Tally {
  console.log(`\n> ${file}`);
  return runNode(['tools/run.mjs', file]) === 0 ? NOTHING : ONE_FAILURE;
}

function runProject(project: string): Tally {
  if (project !== 'unit' && !existsSync(`test/${project}`)) return NOTHING;
  console.log(`\n> jest ${project}`);
  const results = `.build/test-results/${project}.json`;
  mkdirSync(dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', project, '--json', '--outputFile', results];
  const chosen = jestArguments.length === 0 ? [] : ['--passWithNoTests', ...jestArguments];
  const status = runNode([...jest, ...chosen]);
  if (!existsSync(results)) return ONE_FAILURE;
  // Written by jest itself a moment ago.
  const tally = tallyOf(JSON.parse(readFileSync(results, 'utf8')) as JestResults);
  return status === 0 || tally.failed > 0 ? tally : sum([tally, ONE_FAILURE]);
}

function runNode(args: readonly string[]): number | null {
  return spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status;
}
