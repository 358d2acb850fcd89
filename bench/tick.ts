// What the hourly tick takes of the ninety minutes that Google gives triggers a day: 24 ticks of a working day of a large firm.

import { aBusyFirm } from '../test/support/busy-firm';
import { type Daftar, mustEndWell, setUpDaftar } from '../test/support/daftar';
import { buildDist } from '../tools/build/dist';
import type { BenchRoom, Row } from './room';

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Deals, customers and sales each. */
const ROWS = 10_000;
/** https://developers.google.com/apps-script/guides/services/quotas: of a free account. */
const MINUTES_A_DAY = 90;

export const tickBench: BenchRoom = {
  name: 'tick',
  legend: `Google gives triggers ${MINUTES_A_DAY} minutes a day; the last row is what a day of ticks takes of them.`,
  run: async function* () {
    await buildDist({ edition: 'bound', telegram: false });
    const daftar = setUpDaftar();
    aBusyFirm(daftar, ROWS);
    yield* dayOf(daftar);
  },
};

interface Tick {
  readonly calls: number;
  readonly blocking: number;
  readonly modelledMs: number;
  readonly cpuMs: number;
}

async function* dayOf(daftar: Daftar): AsyncIterable<Row> {
  const ticks = Array.from({ length: 24 }, () => tickAt(daftar));
  const byTime = [...ticks].sort((one, other) => one.modelledMs - other.modelledMs);
  const [cheapest, middle, dearest] = [byTime[0], byTime[12], byTime[23]];
  for (const [action, tick] of [
    ['the cheapest tick of a day: nothing to do', cheapest],
    ['the middle one', middle],
    ['the dearest: all figures, digests, rules', dearest],
  ] as const) {
    if (tick) yield toRow(action, tick);
  }
  const sum = (of: (tick: Tick) => number): number => ticks.reduce((total, tick) => total + of(tick), 0);
  const day = { calls: sum(({ calls }) => calls), blocking: sum(({ blocking }) => blocking) };
  const times = { modelledMs: sum(({ modelledMs }) => modelledMs), cpuMs: sum(({ cpuMs }) => cpuMs) };
  yield toRow(`24 ticks, ${(times.modelledMs / MINUTE).toFixed(1)} of ${MINUTES_A_DAY} minutes`, {
    ...day,
    ...times,
  });
}

function tickAt(daftar: Daftar): Tick {
  const before = process.cpuUsage();
  const [outcome] = daftar.windOn(HOUR);
  const { user, system } = process.cpuUsage(before);
  if (!outcome) throw new Error('No tick fired within the hour.');
  mustEndWell(outcome);
  const { calls, blocking, modelledMs } = outcome.record;
  const cpuMs = (user + system) / 1_000;
  return { calls: calls.length, blocking, modelledMs: modelledMs.typical, cpuMs };
}

function toRow(action: string, { calls, blocking, modelledMs, cpuMs }: Tick): Row {
  const times = { modelledMs: Math.round(modelledMs), cpuMs: Math.round(cpuMs) };
  return { action, subject: 'daftar', rows: ROWS, calls, blocking, ...times };
}
