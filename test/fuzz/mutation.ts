// npm run mutants: puts each deliberate bug into a copy of dist, lets fuzz look for it, and says after how many runs it
// was found. Exits with 1 when a mutant survives.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { useDist } from '../support/daftar';
import { MUTANTS, type Mutant, mutate } from './mutants';
import { fuzzRun, hasArchive } from './run';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '300' } },
});
const most = Number(values.runs);
const dist = mkdtempSync(join(tmpdir(), 'daftar-mutant-'));
const wanted = MUTANTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const survivors = wanted.filter((mutant) => !isFound(mutant));
rmSync(dist, { recursive: true });
console.log(JSON.stringify({ mutants: wanted.length, survivors: survivors.map(({ name }) => name) }));
process.exitCode = survivors.length === 0 ? 0 : 1;

function isFound(mutant: Mutant): boolean {
  cpSync('dist', dist, { recursive: true });
  writeFileSync(join(dist, 'Code.js'), mutate(readFileSync('dist/Code.js', 'utf8'), mutant));
  useDist(dist);
  for (let seed = 0, runs = 0; runs < most; seed += 1) {
    if (mutant.isOfArchive && !hasArchive(seed)) continue;
    runs += 1;
    const wrong = violationsOf(seed);
    if (wrong.length === 0) continue;
    console.log(`${mutant.name}: found by seed ${seed}: ${wrong[0]}`);
    return true;
  }
  console.log(`${mutant.name}: NOT found in ${most} runs`);
  return false;
}

/** A bug may as well break the run itself. */
function violationsOf(seed: number): string[] {
  try {
    return fuzzRun(seed);
  } catch (reason) {
    return [`the run ended with "${String(reason).split('\n')[0]}"`];
  }
}
