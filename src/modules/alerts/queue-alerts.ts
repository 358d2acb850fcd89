// Queues alerts about deals: leads that came or wait for an answer, and deals that became big ones.

import type { Language } from '../../kernel/i18n/language';
import type { Letter } from '../../kernel/letter/letter';
import type { Ports } from '../../kernel/ports';
import type { Day } from '../../kernel/time/day';
import { nextWorkingInstant } from '../../kernel/time/work-time';
import { dayAt } from '../../kernel/time/zone';
import { customersTable } from '../customers/index';
import {
  alertLists,
  type BigDealWaiting,
  bigDealsWaiting,
  dealsTable,
  keepNewLeads,
  type Lists,
  type NewLead,
  newLeadsIn,
  noteBigDealsTold,
} from '../deals/index';
import { isAbsent, isOwner, languageFor, messageOf } from '../digest/index';
import { type Message, queueMessages, wayTo } from '../outbox/index';
import { type Colleague, findColleague, readStaff } from '../staff/index';
import { type AlertWriting, bigLetter, type DealTold, leadLetter } from './alert-letters';
import { type Clock, isRipe, type LeadPlan, minutesSince, planLead, TELLS, type Tell } from './lead-clock';

/** An alert that nobody could be given within a day is no alert any more: the digest has it. */
const WORTH_MS = 24 * 3_600_000;

export interface Alerting {
  readonly writing: AlertWriting;
  readonly options: Pick<Clock, 'work' | 'replyMinutes'>;
  /** Somebody has just brought a lead; else it is the hourly work, which tells of all of an hour together. */
  readonly isAtOnce: boolean;
}

/** A list of the journal: how often something was told at once on which day. */
const AT_ONCE = 'alerts at once';
/** Google lets a private account write to a hundred people a day, and a busy form must not use them up. */
const MOST_AT_ONCE = 20;

/** Tells whether there is something to do about deals; by what the journal says, without a call. */
export function areAlertsDue(lists: Lists, clock: Clock): boolean {
  return bigDealsWaiting(lists).length > 0 || newLeadsIn(lists).some((lead) => isRipe(lead, clock));
}

/**
 * Queues what is to be told and notes that it was, from the next commit on; returns whether anything was queued. The caller
 * holds the lock. Reads deals, customers and staff, and nothing where there is nothing to do.
 */
export function queueAlerts(ports: Ports, { writing, options, isAtOnce }: Alerting): boolean {
  const { book, now, zone } = ports;
  const clock = { now, zone, ...options };
  const lists = alertLists(book);
  if (!areAlertsDue(lists, clock) || (isAtOnce && !mayTellAtOnce(ports))) return false;
  if (isAtOnce) book.keepList(AT_ONCE, { day: dayAt(now, zone), count: String(toldAtOnce(ports) + 1) });
  const leads = newLeadsIn(lists);
  const ripe = leads.filter((lead) => isRipe(lead, clock));
  const big = bigDealsWaiting(lists);
  const found = readDeals(
    ports,
    [...ripe, ...big].map(({ id }) => id),
  );
  const plans = ripe.map((lead) => planLead(lead, isUnanswered(found.get(lead.id)), clock));
  const telling = { staff: readStaff(ports), writing, now, today: dayAt(now, zone) };
  const queued = queueMessages(ports, [
    ...leadMessages(plans, found, { clock, telling }),
    ...bigMessages(big, found, telling),
  ]);
  keepNewLeads(book, leadsAfter(leads, plans));
  if (big.length > 0) noteBigDealsTold(book);
  return queued.length > 0;
}

/** Tells whether one more may be told of at once today; else it goes with the others of the hour. No call. */
export function mayTellAtOnce(ports: Ports): boolean {
  return toldAtOnce(ports) < MOST_AT_ONCE;
}

function toldAtOnce({ book, now, zone }: Ports): number {
  const { day = '', count = '' } = book.listOf(AT_ONCE);
  return day === dayAt(now, zone) ? Number(count) : 0;
}

interface Under {
  readonly clock: Clock;
  readonly telling: Telling;
}

interface LeadTold extends DealTold {
  readonly lead: NewLead;
  readonly tell: Tell;
}

/** One message a person for all leads of a kind: who was given ten leads is not written ten times. At night it waits. */
function leadMessages(
  plans: readonly LeadPlan[],
  found: ReadonlyMap<string, DealTold>,
  { clock, telling }: Under,
): Message[] {
  const { staff, writing } = telling;
  const told = plans.flatMap(({ lead, tell }): LeadTold[] => {
    const deal = found.get(lead.id);
    return deal && tell !== null ? [{ ...deal, lead, tell }] : [];
  });
  return staff.flatMap((person) =>
    TELLS.flatMap((tell) => {
      const theirs = told.filter((each) => each.tell === tell && whomFor(telling, each).includes(person));
      const [first] = theirs;
      if (!first) return [];
      const minutes = Math.max(...theirs.map(({ lead }) => minutesSince(lead, clock)));
      return messagesTo([person], telling, {
        // The day has the outbox know when it may forget it.
        key: `lead:${theirs.map(({ lead }) => lead.id).join('+')}:${tell}:${dayAt(first.lead.at, clock.zone)}`,
        from: nextWorkingInstant(clock.work, clock.now, clock.zone),
        letterIn: (language) => leadLetter(theirs, tell, minutes, { writing, language }),
      });
    }),
  );
}

/** The owner where it waits too long, unless they were told already as it is theirs. */
function whomFor(telling: Telling, told: LeadTold): readonly Colleague[] {
  const responsible = responsibleFor(telling, told);
  return told.tell === 'waitsOwner'
    ? owners(telling.staff).filter((person) => !responsible.includes(person))
    : responsible;
}

/** To the owners and the person responsible, but for who made it a big one; at any hour, and one message a person for all. */
function bigMessages(
  waiting: readonly BigDealWaiting[],
  found: ReadonlyMap<string, DealTold>,
  telling: Telling,
): Message[] {
  const told = waiting.flatMap(({ id, by }): BigTold[] => {
    const deal = found.get(id);
    return deal ? [{ ...deal, by: by.toLowerCase() }] : [];
  });
  return telling.staff.flatMap((person) => {
    const theirs = told.filter((each) => isToldOf(each, person, telling));
    if (theirs.length === 0) return [];
    const letterIn = (language: Language) => bigLetter(theirs, { writing: telling.writing, language });
    const key = `bigDeal:${theirs.map(({ deal }) => deal.id).join('+')}`;
    return messagesTo([person], telling, { key, from: telling.now, letterIn });
  });
}

interface BigTold extends DealTold {
  /** In small letters. */
  readonly by: string;
}

function isToldOf(told: BigTold, person: Colleague, telling: Telling): boolean {
  if (told.by !== '' && person.email.toLowerCase() === told.by) return false;
  return isOwner(person) || responsibleFor(telling, told).includes(person);
}

function leadsAfter(leads: readonly NewLead[], plans: readonly LeadPlan[]): readonly NewLead[] {
  const next = new Map(plans.map((plan) => [plan.lead.id, plan.next]));
  return leads.flatMap((lead) => {
    const state = next.get(lead.id);
    return state === undefined ? [lead] : state === null ? [] : [{ ...lead, state }];
  });
}

interface Telling {
  readonly staff: readonly Colleague[];
  readonly writing: AlertWriting;
  readonly now: number;
  readonly today: Day;
}

interface ToTell {
  readonly key: string;
  /** Epoch milliseconds from which on it may go. */
  readonly from: number;
  readonly letterIn: (language: Language) => Letter;
}

/** One message a person; what is a person's own hour does not matter to an alert. */
export function messagesTo(
  whom: readonly Colleague[],
  { writing, now }: Pick<Telling, 'writing' | 'now'>,
  { key, from, letterIn }: ToTell,
): Message[] {
  return whom.flatMap((person) => {
    const way = wayTo(person, { bot: writing.bot, isAlert: true });
    if (!way) return [];
    const message = messageOf(letterIn(languageFor(person, writing.language)), way);
    const times = { notBefore: from > now ? from : null, until: Math.max(from, now) + WORTH_MS };
    return [{ ...message, key: `${key}:${person.id}`, kind: 'alert' as const, ...times }];
  });
}

function readDeals({ book }: Ports, ids: readonly string[]): ReadonlyMap<string, DealTold> {
  const deals = book.openRecords(dealsTable, ids);
  const there = [...new Set(ids)].flatMap((id) => deals.get(id) ?? []);
  const customers = book.openRecords(
    customersTable,
    there.flatMap(({ customerId }) => customerId || []),
  );
  return new Map(
    there.map((deal) => {
      const contact = customers.get(deal.customerId)?.contact ?? '';
      return [deal.id, { deal, contact, row: deals.rowOf(deal.id) }] as const;
    }),
  );
}

/** Nobody replied, talked to them, or moved it on. */
function isUnanswered(told: DealTold | undefined): boolean {
  if (!told) return false;
  const { firstReplyAt, lastTouch, wonAt, lostAt, stageSince, createdAt } = told.deal;
  return firstReplyAt === null && lastTouch === null && wonAt === null && lostAt === null && stageSince === createdAt;
}

/** What is nobody's is the owner's, and so is what lies with who is away. */
function responsibleFor({ staff, today }: Telling, { deal }: DealTold): readonly Colleague[] {
  const person = findColleague(staff, deal.responsible);
  if (person && !isAbsent(person, today)) return [person];
  const others = owners(staff);
  return person && others.length === 0 ? [person] : others;
}

export function owners(staff: readonly Colleague[]): readonly Colleague[] {
  return staff.filter(isOwner);
}
