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
  takeOffered,
  undoDone,
  undoLead,
} from './actions';
import { addOldDeals, archiveOld, bringBack, finishArchiving } from './archiving';
import { deedsOf } from './beside';
import { disturb } from './disturbance';
import { judge } from './judge';
import { Model } from './model';
import { FAR_APART, LONG_TABLES, type Mutant, mutate } from './mutants';
import { tablesIn } from './tables';
import type { World } from './world';

const STEPS = 16;
const ROWS = 80;

const SHORT = { times: 1, calls: 60 };
/** Calls of a run that archives, which people have more time to disturb. */
const LONG = { times: 3, calls: 170, writes: 10 };
/** The first run also draws the sheet. */
const LONGEST = { times: 3, calls: 290, writes: 12 };

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

const ARCHIVING: readonly Action[] = [...ACTIONS, archiveOld, archiveOld, archiveOld, bringBack, bringBack];

/** Runs one seed; returns what is wrong afterwards, a sentence each. `tell` hears each step, and what is wrong after it. */
export function fuzzRun(seed: number, tell?: (line: string) => void): string[] {
  const world = createWorld(seed);
  for (let step = 0; step < STEPS; step += 1) {
    takeStep(world, (what) => tell?.(`${step} ${what}`));
    // Read and judged only where somebody listens: it costs as much as the step.
    if (tell) tell(tablesOf(world));
  }
  // One more undisturbed lead finishes whatever a crash left open, and a pass finds what people did.
  addNewLead(world);
  lookAfter(world);
  if (world.isArchiving) {
    finishArchiving(world);
    lookAfter(world);
  }
  takeOffered(world);
  return judge(world.daftar, world.model);
}

/** Tells whether a seed has an archive; the other two in three are what they were before there was one. */
export function hasArchive(seed: number): boolean {
  return seed % 3 === 2;
}

function createWorld(seed: number): World {
  let requests = 0;
  const nextRequest = (): string => {
    requests += 1;
    return `r${requests}`;
  };
  const chance = createChance(seed);
  const daftar = setUpDaftar({ alter: (code) => altered(code, wayOfReading(seed)) });
  // Short sheets: rows are soon added by the script, and a run is quicker.
  for (const { id, rows } of daftar.grid.sheets()) if (rows > ROWS) daftar.grid.deleteRows(id, ROWS + 1, rows - ROWS);
  const isArchiving = hasArchive(seed);
  const known = { sent: new Map(), done: new Map() };
  const world = { daftar, model: new Model(), chance, isArchiving, nextRequest, ...known };
  if (isArchiving) addOldDeals(world);
  return world;
}

/** Every other run reads as long tables are read, and some as those are whose records stand far apart. */
function wayOfReading(seed: number): readonly Mutant[] {
  if (seed % 2 === 1) return LONG_TABLES;
  return seed % 10 === 6 ? FAR_APART : AS_BUILT;
}

const AS_BUILT: readonly Mutant[] = [];
const ALTERED = new Map<readonly Mutant[], { readonly of: string; readonly code: string }>();

/** The same text again for the same way: what follows from it is kept as well. */
function altered(code: string, way: readonly Mutant[]): string {
  const known = ALTERED.get(way);
  if (known?.of === code) return known.code;
  const made = { of: code, code: way.reduce(mutate, code) };
  ALTERED.set(way, made);
  return made.code;
}

function takeStep(world: World, tell: (what: string) => void): void {
  const { chance, daftar, model } = world;
  if (chance.number() < 0.35) {
    const deed = chance.pick(deedsOf(world));
    tell(deed.name);
    deed(daftar, model, chance);
    return;
  }
  const action = chance.pick(world.isArchiving ? ARCHIVING : ACTIONS);
  tell(action.name);
  const isLong = action === archiveOld || action === bringBack;
  const long = tablesIn(daftar).length > 2 ? LONG : LONGEST;
  disturb(world, isLong ? long : SHORT, tell);
  action(world);
  daftar.onCall(null);
}

function tablesOf({ daftar, model }: World): string {
  const lines = tablesIn(daftar).flatMap(({ find }) => {
    const id = find(daftar);
    const area = { row: 1, column: 1, rows: daftar.grid.lastRow(id), columns: daftar.grid.lastColumn(id) };
    return daftar.grid
      .read(id, area)
      .map((row) => `  ${row.map(({ value }) => String(value ?? '').slice(0, 8)).join('|')}`);
  });
  return [...lines, ...judge(daftar, model).map((wrong) => `  WRONG: ${wrong}`)].join('\n');
}
