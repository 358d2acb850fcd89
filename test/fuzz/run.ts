// One fuzz run: a workbook, a few dozen random deeds of people and executions, crashes at random calls, and the judgement.

import { createChance } from '../../src/modules/sample/chance';
import { setUpDaftar } from '../support/daftar';
import {
  type Action,
  addNewLead,
  changeRecord,
  copyRow,
  lookAfter,
  removeRecord,
  repeatLead,
  restoreRecord,
  undoDone,
  undoLead,
} from './actions';
import { judge } from './judge';
import { Model } from './model';
import { LONG_TABLES, mutate } from './mutants';
import { DEEDS, TABLES } from './people';
import { CRASH, type World } from './world';

const STEPS = 16;
const ROWS = 80;

/** Each as often as it stands here. */
const ACTIONS: readonly Action[] = [
  addNewLead,
  addNewLead,
  addNewLead,
  repeatLead,
  changeRecord,
  changeRecord,
  changeRecord,
  removeRecord,
  restoreRecord,
  undoDone,
  undoLead,
  lookAfter,
  copyRow,
];

/** Runs one seed; returns what is wrong afterwards, a sentence each. `tell` hears each step, and what is wrong after it. */
export function fuzzRun(seed: number, tell: (line: string) => void = () => undefined): string[] {
  const world = createWorld(seed);
  for (let step = 0; step < STEPS; step += 1) {
    takeStep(world, (what) => tell(`${step} ${what}`));
    tell(tablesOf(world));
  }
  // One more undisturbed lead finishes whatever a crash left open, and a pass finds what people did.
  addNewLead(world);
  lookAfter(world);
  return judge(world.daftar, world.model);
}

function createWorld(seed: number): World {
  let requests = 0;
  const nextRequest = (): string => {
    requests += 1;
    return `r${requests}`;
  };
  const chance = createChance(seed);
  // Every other run reads as long tables are read.
  const isLong = seed % 2 === 1;
  const daftar = setUpDaftar({ alter: (code) => (isLong ? LONG_TABLES.reduce(mutate, code) : code) });
  // Short sheets: rows are soon added by the script, and a run is quicker.
  for (const { id, rows } of daftar.grid.sheets()) if (rows > ROWS) daftar.grid.deleteRows(id, ROWS + 1, rows - ROWS);
  return { daftar, model: new Model(), chance, sent: new Map(), done: new Map(), nextRequest };
}

function takeStep(world: World, tell: (what: string) => void): void {
  const { chance, daftar, model } = world;
  if (chance.number() < 0.35) {
    const deed = chance.pick(DEEDS);
    tell(deed.name);
    deed(daftar, model, chance);
  } else withInterference(world, chance.pick(ACTIONS), tell);
}

/** At one random service call of the action somebody else acts, or the machine dies. */
function withInterference(world: World, action: Action, tell: (what: string) => void): void {
  const { daftar, model, chance } = world;
  const at = Math.floor(chance.number() * 60);
  const kind = chance.pick(['nothing', 'crash', 'deed', 'deed', 'rival'] as const);
  tell(action.name);
  daftar.beforeCall((call, index) => {
    if (index !== at) return;
    daftar.beforeCall(null);
    tell(`  ${kind} before ${call}, call ${index}`);
    if (kind === 'crash') throw new Error(CRASH);
    if (kind === 'rival') addNewLead(world);
    if (kind !== 'deed') return;
    model.isInFlight = true;
    const deed = chance.pick(DEEDS);
    tell(`  ${deed.name}`);
    deed(daftar, model, chance);
    model.isInFlight = false;
  });
  action(world);
  daftar.beforeCall(null);
}

function tablesOf({ daftar, model }: World): string {
  const lines = TABLES.flatMap(({ find }) => {
    const id = find(daftar);
    const area = { row: 1, column: 1, rows: daftar.grid.lastRow(id), columns: daftar.grid.lastColumn(id) };
    return daftar.grid
      .read(id, area)
      .map((row) => `  ${row.map(({ value }) => String(value ?? '').slice(0, 8)).join('|')}`);
  });
  return [...lines, ...judge(daftar, model).map((wrong) => `  WRONG: ${wrong}`)].join('\n');
}
