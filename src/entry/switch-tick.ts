// Switches the hourly work on and off, from a click only: a trigger that a trigger makes never fires.

import { mayEdit } from '../google/access';
import { activeSpreadsheet } from '../google/active-book';
import { installHourly, removeHourly } from '../google/hourly-trigger';
import { underLock } from '../google/lock';
import { type Kept, type Lease, type Problem, type Standing, standingOf } from '../modules/health/index';
import { beginOutbox, lookAtOutbox } from '../modules/outbox/index';
import type { SetupDone } from '../modules/setup/index';
import { reading, UNHURRIED, writing } from './app';
import { problemOf } from './report-error';
import { TICK } from './tick';
import { readTickState, writeTickState } from './tick-state';

/** Makes the trigger of the acting person the one that counts; returns why not, where somebody else's does. */
export function switchOn(): Problem | null {
  mustMayEdit();
  confirmOutbox();
  return underLock(() => {
    const { lease } = readTickState();
    if (isSomebodyElses(lease)) return { text: 'health.err.taken', params: { owner: lease.owner } };
    install();
    return null;
  });
}

/** Before the trigger, so that no copy has one that sends nothing: that it may send is what the click confirms. */
function confirmOutbox(): void {
  if (reading((ports) => lookAtOutbox(ports, '')).isCopied) writing('', beginOutbox, UNHURRIED);
}

/** Switches it on at the end of setup, where nobody ever did: what a person switched off stays off. Says whether it is on. */
export function switchOnFirst(): SetupDone['tick'] {
  try {
    confirmOutbox();
    return underLock(() => {
      const { lease } = readTickState();
      if (lease !== null) return standing(lease) === 'on' ? 'on' : '';
      install();
      return 'on';
    });
  } catch (reason) {
    // Setup is done all the same: its end says what that means, and Health can switch it on later.
    return problemOf(reason).text === 'err.refused' ? 'refused' : 'failed';
  }
}

/** Switches it off; returns why not, where it is somebody else's. One that gives no sign any more anybody may switch off. */
export function switchOff(): Problem | null {
  mustMayEdit();
  return underLock(() => {
    const { lease } = readTickState();
    if (isSomebodyElses(lease)) return { text: 'health.err.notYours', params: { owner: lease.owner } };
    // First: a trigger that is left over then removes itself.
    writeTickState({ lease: 'off' });
    removeHourly(TICK);
    return null;
  });
}

/** E-mail of the acting person; '' where Google does not say. */
export function actingEmail(): string {
  return Session.getEffectiveUser().getEmail();
}

/** Only one of a person's triggers counts: should this be cut off before the lease is written, the new one removes itself. */
function install(): void {
  removeHourly(TICK);
  const now = Date.now();
  const trigger = installHourly(TICK);
  const workbook = activeSpreadsheet().getId();
  writeTickState({ lease: { owner: actingEmail(), trigger, workbook, since: now, seen: now } });
}

function isSomebodyElses(lease: Kept): lease is Lease {
  return standing(lease) === 'on' && lease !== 'off' && lease?.owner !== actingEmail();
}

function standing(lease: Kept): Standing {
  return standingOf(lease, { workbook: activeSpreadsheet().getId(), now: Date.now() });
}

/** Properties can be written by who may only look at the sheets. */
function mustMayEdit(): void {
  if (!mayEdit(activeSpreadsheet())) throw new Error('You do not have permission to perform that action.');
}
