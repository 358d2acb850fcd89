// Plans what rules do: the same facts give the same actions, each with a key by which it is done once.

import { optionKey } from '../../kernel/schema/options';
import { byNumber } from '../../kernel/seniority';
import { fold } from '../../kernel/text/fold';
import { addDays, type Day } from '../../kernel/time/day';
import { addWorkDays } from '../../kernel/time/work-time';
import { CONSENTS } from '../customers/index';
import { areFilled } from './blanks';
import { type Facts, textOf } from './facts';
import { allHold, type Rows, tagsIn } from './holds';
import { type Occasion, occasionsOf } from './occasions';
import { type Deed, needsConsent, type Rule, type Wait } from './rule';

/** What happened longer ago is left alone: switching a rule on, or a week without Daftar, must not bring a flood. */
export const OLDEST_DAYS = 7;
/** A rule that acts on one record more often on one day is at work against itself, or against another rule. */
export const MOST_A_DAY = 3;

export interface PlannedAction {
  /** 'RULE:RECORD:OCCURRENCE'. */
  readonly key: string;
  readonly rule: Rule;
  readonly record: string;
  /** '' where there is none. */
  readonly customerId: string;
  readonly dealId: string;
  readonly responsible: string;
  /** When it was due. */
  readonly day: Day;
  readonly rows: Rows;
}

export interface Plan {
  /** By rule, then by day and record. */
  readonly actions: readonly PlannedAction[];
  /** What cannot be done, though it should: a letter to who has no address, or wants none. */
  readonly blocked: readonly PlannedAction[];
  /** Keys of all occasions that hold now, done or not, but for what is so already. */
  readonly standing: ReadonlySet<string>;
  /** Rules that acted too often on a record today. */
  readonly runaways: readonly Rule[];
}

/** Plans what the rules do, whatever their mode: who asks gives those that shall act. */
export function planActions(facts: Facts, rules: readonly Rule[]): Plan {
  const standing = new Set<string>();
  const runaways = new Set<Rule>();
  const actions: PlannedAction[] = [];
  const blocked: PlannedAction[] = [];
  for (const rule of rules) {
    for (const action of dueOf(rule, facts)) {
      if (isNeeded(action, facts)) standing.add(action.key);
      if (facts.fired.has(action.key)) continue;
      if (!canBeDone(action)) blocked.push(action);
      else if ((facts.firedToday.get(`${rule.id}:${action.record}`) ?? 0) >= MOST_A_DAY) runaways.add(rule);
      else if (isNeeded(action, facts)) actions.push(action);
    }
  }
  return { actions, blocked, standing, runaways: [...runaways] };
}

function dueOf(rule: Rule, facts: Facts): readonly PlannedAction[] {
  const { today, zone } = facts;
  return occasionsOf(rule, facts)
    .filter(({ day, last }) => day >= rule.since && (last === undefined || last >= today))
    .map((occasion) => toAction(rule, occasion, dayAfter(facts, occasion.day, rule.wait)))
    .filter(({ day }) => day <= today && day >= addDays(today, -OLDEST_DAYS))
    .filter(({ rows }) => allHold(rule.conditions, rows, zone))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : byNumber(one.record, other.record)));
}

/** Returns the day after a wait; no days are that day itself, also where nobody works on it. */
export function dayAfter({ work }: Pick<Facts, 'work'>, day: Day, { days, isWork }: Wait): Day {
  if (days === 0) return day;
  // From a day of rest the first working day counts as one.
  return isWork ? addWorkDays(work, addDays(day, 1), days - 1) : addDays(day, days);
}

function toAction(rule: Rule, { record, occurrence, rows }: Occasion, day: Day): PlannedAction {
  const first = rows.tasks ?? rows.deals ?? rows.dues;
  return {
    key: `${rule.id}:${record}:${occurrence}`,
    rule,
    record,
    customerId: textOf(rows.customers, 'id') || textOf(first, 'customerId'),
    dealId: textOf(rows.deals, 'id') || textOf(rows.tasks, 'dealId'),
    responsible: [rows.tasks, rows.deals, rows.customers].map((row) => textOf(row, 'responsible')).find(Boolean) ?? '',
    day,
    rows,
  };
}

/** Tells whether there is who it is for, and what to tell them. */
export function canBeDone({ rule, rows }: Pick<PlannedAction, 'rule' | 'rows'>): boolean {
  const { deed } = rule;
  if (deed.kind === 'mailCustomer')
    return mayBeMailed(rows.customers, needsConsent(rule)) && areFilled(deed.places, rows);
  // To set a field of a customer that is not there, nobody can be found.
  return deed.kind !== 'setField' || deed.place.table !== 'customers' || rows.customers !== undefined;
}

function mayBeMailed(customer: Rows['customers'], mustAgree: boolean): boolean {
  if (!customer || customer.doNotContact === true) return false;
  const consent = optionKey(CONSENTS, textOf(customer, 'consent'));
  return textOf(customer, 'email') !== '' && (mustAgree ? consent === 'yes' : consent !== 'no');
}

/** What is so already is left as it is, without a key: it may be needed another time. */
export function isNeeded({ rule: { deed }, rows }: PlannedAction, { today }: Facts): boolean {
  if (deed.kind === 'nextContact') {
    // A contact that is planned is the seller's word.
    const planned = textOf(rows.deals, 'nextContact');
    return planned === '' || planned < today;
  }
  return deed.kind !== 'setField' || !isSet(deed, rows);
}

function isSet({ place, text }: Extract<Deed, { kind: 'setField' }>, rows: Rows): boolean {
  const cell = textOf(rows[place.table], place.field);
  return place.field === 'tags' ? tagsIn(cell).includes(fold(text)) : fold(cell) === fold(text);
}
