// Checks the runner of all tools: it bundles a TypeScript file, hands over the arguments and the exit code.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(source: string, ...args: readonly string[]) {
  const file = join(folder, 'tool.ts');
  writeFileSync(file, source);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', file, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('hands the arguments over and ends well', () => {
  const source = 'const words: readonly string[] = process.argv.slice(2); console.log(words.join("+"));';

  expect(run(source, 'a', '--b=c')).toEqual({ status: 0, stdout: 'a+--b=c\n', stderr: '' });
});

it('knows the constants of the build', () => {
  expect(run('console.log(__EDITION__, __VERSION__.length > 0);').stdout).toBe('bound true\n');
});

it('keeps the exit code', () => {
  expect(run('process.exitCode = 3;').status).toBe(3);
});

it('names the line of the source when the tool throws', () => {
  const { status, stderr } = run('type A = 1;\n\nthrow new Error("Nothing works.");');

  expect({ status, names: /tool\.ts:3/.test(stderr) }).toEqual({ status: 1, names: true });
});

it('says what it could not compile', () => {
  const { status, stderr } = run('const = 1;');

  expect({ status, says: stderr.includes('Expected identifier') }).toEqual({ status: 1, says: true });
});

it('asks for a file when none is given', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/run.mjs'], { encoding: 'utf8' });

  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'Which file should run? node tools/run.mjs FILE.ts args...\n',
  });
});
