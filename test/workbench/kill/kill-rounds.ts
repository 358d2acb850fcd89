// Kills the workbench again and again while it is being edited, and counts what was acknowledged and is gone.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Acknowledged, askScript, startEditing } from './editor';

export interface KillReport {
  readonly kills: number;
  /** Changes that had been acknowledged when the process was killed. */
  readonly acknowledged: number;
  /** What is gone or differs, in words. */
  readonly lost: readonly string[];
}

/** The longest time between the first edit and the kill, in milliseconds. */
const LONGEST_LIFE = 400;

/** The longest time between the start of the process and the kill, in each fifth round: it replays and tidies up then. */
const LONGEST_START = 1000;

/** Kills `kills` times, at moments that `chance` (0 to 1) gives. */
export async function killRepeatedly(kills: number, chance: () => number): Promise<KillReport> {
  const data = mkdtempSync(join(tmpdir(), 'daftar-kill-'));
  const victim = bundleVictim();
  const noted: Acknowledged = { cells: new Map(), properties: new Map() };
  const lost: string[] = [];
  try {
    for (let round = 0; round < kills; round += 1) {
      if (round % 5 === 4) {
        await killWhileStarting(victim, data, chance() * LONGEST_START);
        continue;
      }
      const { child, url } = await start(victim, data);
      lost.push(...(await findLost(url, noted)));
      await editAndKill(child, url, noted, { round, life: chance() * LONGEST_LIFE });
    }
    const { child, url } = await start(victim, data);
    lost.push(...(await findLost(url, noted)));
    child.kill('SIGKILL');
    await once(child, 'exit');
  } finally {
    rmSync(data, { recursive: true, force: true });
    rmSync(victim);
  }
  return { kills, acknowledged: noted.cells.size + noted.properties.size, lost };
}

/** Built once: each life then starts as fast as it can. */
function bundleVictim(): string {
  const out = join('.build', `victim-${process.pid}.mjs`);
  const require = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const flags = ['--bundle', '--platform=node', '--format=esm', '--packages=external', `--outfile=${out}`];
  const esbuild = 'node_modules/esbuild/bin/esbuild';
  execFileSync(process.execPath, [
    esbuild,
    'test/workbench/kill/victim.ts',
    ...flags,
    `--banner:js=${require}`,
    '--log-level=error',
  ]);
  return out;
}

async function start(victim: string, data: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [victim, data], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const [line] = String(chunk).split('\n');
      resolve({ child, url: line ?? '' });
    });
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    child.once('exit', () => reject(new Error(`The workbench did not start again: ${said}`)));
  });
}

async function killWhileStarting(victim: string, data: string, life: number): Promise<void> {
  const child = spawn(process.execPath, [victim, data], { stdio: 'ignore' });
  setTimeout(() => child.kill('SIGKILL'), life);
  await once(child, 'exit');
}

interface Life {
  readonly round: number;
  readonly life: number;
}

async function editAndKill(
  child: ChildProcess,
  url: string,
  noted: Acknowledged,
  { round, life }: Life,
): Promise<void> {
  const editor = await startEditing(url, noted, round);
  const ended = editor.untilTheEnd();
  setTimeout(() => child.kill('SIGKILL'), life);
  await Promise.all([once(child, 'exit'), ended]);
}

interface Everything {
  readonly rows: readonly (readonly unknown[])[];
  readonly properties: Readonly<Record<string, string>>;
}

/** What was acknowledged must be there, or something newer that was sent and not answered any more. */
async function findLost(url: string, noted: Acknowledged): Promise<readonly string[]> {
  // The script returns exactly this.
  const { rows, properties } = (await askScript(url, 'all', [])) as Everything;
  const lost: string[] = [];
  for (const [row, text] of noted.cells) {
    const [, , , typed, seen] = rows[row - 1] ?? [];
    if (isOlder(typed, text)) lost.push(`D${row} is "${typed}", acknowledged was "${text}"`);
    if (seen !== `seen ${typed}`) lost.push(`E${row} is "${seen}" beside "${typed}"`);
  }
  const appended = new Set(rows.map(([key, value]) => `${key}=${value}`));
  for (const [key, value] of noted.properties) {
    if (isOlder(properties[key], value)) lost.push(`${key} is "${properties[key]}", acknowledged was "${value}"`);
    if (!appended.has(`${key}=${value}`)) lost.push(`The row of ${key}=${value} is gone`);
  }
  return lost;
}

/** Texts end in "round-count". */
function isOlder(found: unknown, acknowledged: string): boolean {
  const [foundAge, age] = [ageOf(String(found)), ageOf(acknowledged)];
  return !(foundAge >= age);
}

function ageOf(text: string): number {
  const [, round, count] = /(\d+)-(\d+)$/.exec(text) ?? [];
  return Number(round) * 1_000_000 + Number(count);
}
