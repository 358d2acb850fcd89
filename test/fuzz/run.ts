// One fuzz run: a workbook, a few dozen random deeds of people and executions, crashes at random calls, and the judgement.

import { createChance } from '../../src/modules/sample/chance';
import { setUpDaftar } from '../support/daftar';
import {
  type Action,
  addNewLead,
  changeRecord,
  removeRecord,
  repeatLead,
  restoreRecord,
  undoDone,
  undoLead,
} from './actions';
import { judge } from './judge';
import { Model } from './model';
import { DEEDS } from './people';
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
];

/** Runs one seed; returns what is wrong afterwards, a sentence each. */
export function fuzzRun(seed: number): string[] {
  const world = createWorld(seed);
  for (let step = 0; step < STEPS; step += 1) takeStep(world);
  // One more undisturbed lead finishes whatever a crash left open.
  addNewLead(world);
  return judge(world.daftar, world.model);
}

function createWorld(seed: number): World {
  let requests = 0;
  const nextRequest = (): string => {
    requests += 1;
    return `r${requests}`;
  };
  const daftar = setUpDaftar();
  // Short sheets: rows are soon added by the script, and a run is quicker.
  for (const { id, rows } of daftar.grid.sheets()) if (rows > ROWS) daftar.grid.deleteRows(id, ROWS + 1, rows - ROWS);
  return { daftar, model: new Model(), chance: createChance(seed), sent: new Map(), done: new Map(), nextRequest };
}

function takeStep(world: World): void {
  const { chance, daftar, model } = world;
  if (chance.number() < 0.35) chance.pick(DEEDS)(daftar, model, chance);
  else withInterference(world, chance.pick(ACTIONS));
}

/** At one random service call of the action somebody else acts, or the machine dies. */
function withInterference(world: World, action: Action): void {
  const { daftar, model, chance } = world;
  const at = Math.floor(chance.number() * 60);
  const kind = chance.pick(['nothing', 'crash', 'deed', 'deed', 'rival'] as const);
  daftar.beforeCall((_, index) => {
    if (index !== at) return;
    daftar.beforeCall(null);
    if (kind === 'crash') throw new Error(CRASH);
    if (kind === 'rival') addNewLead(world);
    if (kind !== 'deed') return;
    model.isInFlight = true;
    const deed = chance.pick(DEEDS);
    deed(daftar, model, chance);
    if (process.env.TRACE) console.log('  in flight at', _, index, DEEDS.indexOf(deed));
    model.isInFlight = false;
  });
  if (process.env.TRACE) console.log(action.name, kind);
  action(world);
  daftar.beforeCall(null);
}
