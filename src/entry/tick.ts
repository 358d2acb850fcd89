// What Google starts every hour; of all triggers of all people only the one that holds the lease does anything.

import { activeSpreadsheet } from '../google/active-book';
import { removeHourly } from '../google/hourly-trigger';
import { underLock } from '../google/lock';
import { lettersLeft } from '../google/mail';
import { beginRun, type Firing, isRunning, type Lease, type Run, verdictOn } from '../modules/health/index';
import { afterLook, type QuotaSeen } from '../modules/outbox/index';
import { report } from './report-error';
import { runSteps } from './run-steps';
import { tellOwner } from './tick-letter';
import { readTickState, type TickState, writeTickState } from './tick-state';

/** The door that the trigger opens, by its name. */
export const TICK = 'tick';

/**
 * Runs all hourly work, where the trigger is the one that shall; one that shall not removes itself. What goes wrong is
 * noted for Health, and once a day in a letter to the owner of the trigger.
 */
export function tick(event: unknown): void {
  const now = Date.now();
  const firing = firingOf(event);
  const { leaves, run, found } = underLock(() => claim(firing, now));
  if (leaves !== null) removeHourly(TICK, leaves);
  // What cut the run before off can be told only by the next one, and that one may be cut off as well.
  if (run) tellOwner(runSteps(tellOwner(run), now, found));
}

/** Runs the same for a person who waits for it, whoever's trigger it is; null where it is at work already. */
export function runForPerson(): Run | null {
  const now = Date.now();
  const { run, found } = underLock(() => {
    const state = readTickState();
    const begun = begin(state.run, now);
    if (begun) writeTickState({ run: begun });
    return { run: begun, found: state.found };
  });
  return run && runSteps(run, now, found);
}

interface Claim {
  /** The id of the trigger that stays, where those of the person are to go; null where they may stay. */
  readonly leaves: string | null;
  /** Null where there is nothing to do, or another run is at work. */
  readonly run: Run | null;
  /** What the last check of the dashboard found. */
  readonly found: TickState['found'];
}

/** Under the lock: of two that fire at once, one runs. */
function claim(firing: Firing, now: number): Claim {
  const state = readTickState();
  const { found } = state;
  const lease = heldIn(state.lease);
  const verdict = verdictOn(lease, firing);
  if (verdict === 'leave') return { leaves: lease?.trigger ?? '', run: null, found };
  if (verdict === 'wait' || !lease) return { leaves: null, run: null, found };
  const run = begin(state.run, now);
  writeTickState({ lease: { ...lease, seen: now }, ...(run && { run }) });
  return { leaves: null, run, found };
}

function heldIn(kept: Lease | 'off' | null): Lease | null {
  return kept === 'off' ? null : kept;
}

function begin(before: Run, now: number): Run | null {
  return isRunning(before, now) ? null : { ...beginRun(before, now), quota: lookAtQuota(before.quota, now) };
}

/** Each hour, so that it is known when Google counts anew; who did not allow mail sends none. */
function lookAtQuota(before: QuotaSeen | null, at: number): QuotaSeen | null {
  try {
    return afterLook(before, { by: Session.getEffectiveUser().getEmail(), left: lettersLeft(), at });
  } catch (reason) {
    report(reason);
    return before;
  }
}

/** A stranger may call the door too, and say anything. */
function firingOf(event: unknown): Firing {
  const { triggerUid: uid } = (typeof event === 'object' && event !== null ? event : {}) as { triggerUid?: unknown };
  return {
    trigger: typeof uid === 'string' || typeof uid === 'number' ? String(uid) : '',
    email: Session.getEffectiveUser().getEmail(),
    workbook: activeSpreadsheet().getId(),
  };
}
