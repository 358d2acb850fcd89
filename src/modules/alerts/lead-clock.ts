// Who is to hear of a lead now: the person responsible when it comes and when nobody answers, then the owner.

import { type WorkTime, workMinutesBetween } from '../../kernel/time/work-time';
import type { Zone } from '../../kernel/time/zone';
import type { LeadState, NewLead } from '../deals/index';

export interface Clock {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly zone: Zone;
  readonly work: WorkTime;
  /** Working minutes within which a lead is to be answered; 0: nobody is told. */
  readonly replyMinutes: number;
}

/** What is told: that it came, to whom it is given that it waits, and the same to the owner. */
export const TELLS = ['came', 'waits', 'waitsOwner'] as const;
export type Tell = (typeof TELLS)[number];

export interface LeadPlan {
  readonly lead: NewLead;
  /** Null where there is nothing to tell now. */
  readonly tell: Tell | null;
  /** As what it is remembered; null: no more. */
  readonly next: LeadState | null;
}

/** Tells whether something is to be done about the lead now: told of, or looked at. */
export function isRipe(lead: NewLead, clock: Clock): boolean {
  if (lead.state === 'new') return true;
  return minutesSince(lead, clock) >= limitOf(lead.state, clock);
}

/** Plans for a lead that is ripe; `isOpen` says that nobody has answered it yet. */
export function planLead(lead: NewLead, isOpen: boolean, { replyMinutes }: Clock): LeadPlan {
  const isCounted = replyMinutes > 0;
  if (!isOpen) return { lead, tell: null, next: null };
  if (lead.state === 'new') return { lead, tell: 'came', next: isCounted ? 'told' : null };
  if (!isCounted) return { lead, tell: null, next: null };
  return lead.state === 'told' ? { lead, tell: 'waits', next: 'late' } : { lead, tell: 'waitsOwner', next: null };
}

/** Returns the working minutes since the lead came. */
export function minutesSince({ at }: NewLead, { now, zone, work }: Clock): number {
  return workMinutesBetween(work, at, now, zone);
}

/** The owner hears after twice the time. */
function limitOf(state: LeadState, { replyMinutes }: Clock): number {
  return state === 'late' ? 2 * replyMinutes : replyMinutes;
}
