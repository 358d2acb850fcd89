// What happens while the script runs: at random service calls somebody else acts, or the machine dies.

import { addNewLead } from './actions';
import { deedsOf } from './beside';
import { CRASH, type World } from './world';

export interface Disturbance {
  /** How often at most. */
  readonly times: number;
  /** Among how many calls of an execution the moment is drawn. */
  readonly calls: number;
  /** Half of the moments are drawn among so many writes instead, since these are what may hit something else. */
  readonly writes?: number;
}

const KINDS = ['nothing', 'crash', 'deed', 'deed', 'rival'] as const;
const READS = /getValues$/;
const COMMITS = /getValues$|flush$/;
const WRITES = /set(Values|Value|Note|FormulaR1C1)$|deleteRows$/;

interface Moment {
  /** The how-manieth call, or write, of its execution. */
  readonly at: number;
  readonly isOfWrites: boolean;
  readonly kind: (typeof KINDS)[number];
}

/** Sees that the executions from now on are disturbed, until the next `onCall(null)`. */
export function disturb(world: World, disturbance: Disturbance, tell: (what: string) => void): void {
  const { daftar, model } = world;
  let left = Array.from({ length: disturbance.times }, () => drawMoment(world, disturbance));
  let writes = 0;
  let isOpen = false;
  let isDead = false;
  let [isActing, hasActed] = [false, false];
  const hear = (call: string, index: number): void => {
    if (index === 0) [writes, isOpen, isDead, hasActed] = [0, false, false, isActing && hasActed];
    // Whatever our code catches: nothing more comes from a machine that died.
    if (isDead) throw new Error(CRASH);
    const isWrite = WRITES.test(call);
    const moment = left.find(({ at, isOfWrites }) => (isOfWrites ? isWrite && at === writes : at === index));
    if (isWrite) writes += 1;
    const go = (): void => {
      // What is written stands in the sheet when it is next read: until then it may hit what people do.
      if (isWrite || (isOpen && COMMITS.test(call))) model.overwrite();
      else if (READS.test(call)) model.see();
      isOpen = isWrite || (isOpen && !COMMITS.test(call));
    };
    if (!moment) return go();
    left = left.filter((each) => each !== moment);
    tell(`  ${moment.kind} before ${call}, call ${index}`);
    isDead = moment.kind === 'crash';
    if (isDead && hasActed) model.dieUnseeing();
    if (isDead) throw new Error(CRASH);
    hasActed = hasActed || moment.kind === 'deed';
    daftar.beforeCall(() => {
      daftar.beforeCall(null);
      isActing = true;
      act(world, moment, tell);
      isActing = false;
      go();
    });
  };
  daftar.onCall(hear, { mayAct: true });
}

function drawMoment({ chance }: World, { calls, writes }: Disturbance): Moment {
  const isOfWrites = writes !== undefined && chance.number() < 0.5;
  const at = Math.floor(chance.number() * (isOfWrites ? writes : calls));
  return { at, isOfWrites, kind: chance.pick(KINDS) };
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
