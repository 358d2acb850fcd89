// npm run fuzz -- --seed S --runs N: runs so many seeds from S; ends with {"runs", "violations", "seed"}. With --trace it
// tells each step and how the tables stand after it.

import { parseArgs } from 'node:util';
import { fuzzRun } from './run';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1000' },
    trace: { type: 'boolean', default: false },
  },
});
const first = Number(values.seed);
const runs = Number(values.runs);
if (!Number.isInteger(first) || !Number.isInteger(runs) || runs < 1) {
  console.error('Give whole numbers: npm run fuzz -- --seed 1 --runs 1000');
  process.exit(2);
}

let violations = 0;
let seed = first;
for (let run = 0; run < runs; run += 1) {
  const wrong = judged(first + run);
  if (wrong.length === 0) continue;
  violations += 1;
  if (violations === 1) seed = first + run;
  console.log(`Seed ${first + run}:\n  ${wrong.join('\n  ')}\n  again: npm run fuzz -- --seed ${first + run} --runs 1`);
}
console.log(JSON.stringify({ runs, violations, seed }));
process.exitCode = violations === 0 ? 0 : 1;

/** What is thrown is as wrong as what is found, and the seeds after it are run all the same. */
function judged(each: number): string[] {
  try {
    return fuzzRun(each, values.trace ? console.log : undefined);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
