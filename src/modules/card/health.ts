// How well a relation does, and why: the first sign that speaks, the gravest before the others.

import { type Day, daysBetween, printDay } from '../../kernel/time/day';
import type { OpenDeal, Standing } from './standing';
import type { CustomerCard } from './view';

/** The health with its reason, the key of a text `health.<reason>`. */
export type Health = Pick<CustomerCard, 'health' | 'healthReason'>;

/** A contact that is late by more days than this is no slip any more. */
const LATE_DAYS = 7;
/** Calls in a row that were not answered. */
const CALLS_IN_VAIN = 3;
/** Silence with an open deal, and with one who has bought. */
const SILENT_DAYS = { deal: 14, buyer: 90 } as const;

/** Returns `bad` or `watch` with the gravest sign, `good` when there is none. */
export function healthOf(standing: Standing): Health {
  return (
    latePromise(standing) ??
    lateContact(standing) ??
    refusal(standing) ??
    losing(standing) ??
    worry(standing) ??
    fine(standing)
  );
}

function latePromise({ tasks, today }: Standing): Health | null {
  const late = tasks.filter(({ kind, due }) => kind === 'promise' && due !== '' && due < today);
  const [first] = [...late].sort((one, other) => (one.due < other.due ? -1 : 1));
  return first ? told('bad', 'promiseLate', { title: first.title, date: printDay(first.due) }) : null;
}

function lateContact(standing: Standing): Health | null {
  const late = latestBy(standing);
  return late > LATE_DAYS ? told('bad', 'contactLate', { days: String(late) }) : null;
}

function refusal({ contacts, deals }: Standing): Health | null {
  return contacts[0]?.outcome === 'refused' && deals.length > 0 ? told('bad', 'refused') : null;
}

/** With a day on which we will talk nobody is being lost. */
function losing({ touch, deals }: Standing): Health | null {
  if (touch?.band !== 'red' || deals.some(({ nextContact }) => nextContact !== '')) return null;
  return told('bad', 'losing', { days: String(touch.silent), every: String(touch.every) });
}

function worry(standing: Standing): Health | null {
  const { contacts, deals, silentDays, touch } = standing;
  const late = latestBy(standing);
  if (late > 0) return told('watch', 'contactLate', { days: String(late) });
  const last = contacts.slice(0, CALLS_IN_VAIN);
  if (last.length === CALLS_IN_VAIN && last.every(({ outcome }) => outcome === 'noAnswer')) {
    return told('watch', 'noAnswer', { count: String(CALLS_IN_VAIN) });
  }
  const stuck = deals.find(({ isStuck }) => isStuck);
  if (stuck) return told('watch', 'stuck', { stage: stuck.stage, days: String(stuck.days) });
  const isPlanned = deals.some(({ nextContact }) => nextContact !== '');
  if (touch?.band === 'yellow' && !isPlanned) {
    return told('watch', 'losing', { days: String(touch.silent), every: String(touch.every) });
  }
  const limit = deals.some(({ isLater }) => !isLater) ? SILENT_DAYS.deal : buyerLimit(standing);
  return silentDays !== null && silentDays > limit ? told('watch', 'silent', { days: String(silentDays) }) : null;
}

function fine({ silentDays, daysSinceSale }: Standing): Health {
  if (silentDays !== null) return daysAgo('talked', silentDays);
  return daysSinceSale === null ? told('good', 'fresh') : daysAgo('bought', daysSinceSale);
}

function daysAgo(reason: 'talked' | 'bought', days: number): Health {
  return days === 0 ? told('good', `${reason}Today`) : told('good', reason, { days: String(days) });
}

/** Of those with no open deal only buyers are kept warm. */
function buyerLimit({ salesCount }: Standing): number {
  return salesCount > 0 ? SILENT_DAYS.buyer : Number.POSITIVE_INFINITY;
}

/** How many days the contact that is most overdue is late; 0 for none. */
function latestBy({ deals, today }: Standing): number {
  return Math.max(0, ...deals.map(({ nextContact }) => lateBy(nextContact, today)));
}

function lateBy(nextContact: OpenDeal['nextContact'], today: string): number {
  return nextContact === '' ? 0 : daysBetween(nextContact as Day, today as Day); // Both are days: the standing says so.
}

function told(health: Health['health'], reason: string, params: Readonly<Record<string, string>> = {}): Health {
  return { health, healthReason: { reason, params } };
}
