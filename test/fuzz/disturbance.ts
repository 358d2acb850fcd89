// What happens while the script runs: at random service calls somebody else acts, or the machine dies.

import { addNewLead } from './actions';
import { deedsOf } from './beside';
import { CRASH, type World } from './world';

export interface Disturbance {
  /** How often at most. */
  readonly times: number;
  /** Among how many calls of an execution the moment is drawn. */
  readonly calls: number;
}

const KINDS = ['nothing', 'crash', 'deed', 'deed', 'rival'] as const;
const READS = /getValues$/;
const WRITES = /set(Values|Value|Note|FormulaR1C1)$|deleteRows$/;

interface Moment {
  readonly at: number;
  readonly kind: (typeof KINDS)[number];
}

/** Sees that the executions from now on are disturbed, until the next `beforeCall(null)`. */
export function disturb(world: World, { times, calls }: Disturbance, tell: (what: string) => void): void {
  const { chance, daftar, model } = world;
  let left = Array.from({ length: times }, (): Moment => {
    const at = Math.floor(chance.number() * calls);
    return { at, kind: chance.pick(KINDS) };
  });
  const hear = (call: string, index: number): void => {
    const moment = left.find(({ at }) => at === index);
    if (moment) {
      left = left.filter((each) => each !== moment);
      daftar.beforeCall(null);
      tell(`  ${moment.kind} before ${call}, call ${index}`);
      if (moment.kind !== 'crash') act(world, moment, tell);
      daftar.beforeCall(hear);
      if (moment.kind === 'crash') throw new Error(CRASH);
    }
    if (READS.test(call)) model.see();
    if (WRITES.test(call)) model.overwrite();
  };
  daftar.beforeCall(hear);
}

function act(world: World, { kind }: Moment, tell: (what: string) => void): void {
  const { chance, daftar, model } = world;
  if (kind === 'rival') duringAnother(world);
  if (kind !== 'deed') return;
  model.isInFlight = true;
  const deed = chance.pick(deedsOf(world));
  tell(`  ${deed.name}`);
  deed(daftar, model, chance);
  model.isInFlight = false;
}

function duringAnother(world: World): void {
  const { isMoving } = world.model;
  world.model.isMoving = false;
  addNewLead(world);
  world.model.isMoving = isMoving;
}
