// Finds the occasions of a rule: which records its event happened to, on which day, and what makes the occasion the same one.

import { optionKey } from '../../kernel/schema/options';
import { fold } from '../../kernel/text/fold';
import { addDays, type Day, parseDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { CONSENTS } from '../customers/index';
import { outcomeOf } from '../stages/index';
import { isOpenTask, TASK_KINDS } from '../tasks/index';
import { type Facts, numberOf, textOf } from './facts';
import type { Rows, RuleRow } from './holds';
import type { Rule } from './rule';

export interface Occasion {
  /** The number of the record that the rule is about. */
  readonly record: string;
  /** With rule and record it is done once. */
  readonly occurrence: string;
  /** When it happened. */
  readonly day: Day;
  /** After it nothing is to be done about it any more, however late it was noticed. */
  readonly last?: Day;
  readonly rows: Rows;
}

/** Nobody is congratulated later. */
const LATE_WISHES_DAYS = 2;

type Finder = (rule: Rule, facts: Facts) => readonly Occasion[];

/** Returns what happened to records, whenever that was; conditions, the wait and the days in force are not looked at. */
export function occasionsOf(rule: Rule, facts: Facts): readonly Occasion[] {
  return FINDERS[rule.event](rule, facts);
}

const FINDERS: Readonly<Record<Rule['event'], Finder>> = {
  leadCreated: (_, facts) =>
    ofDeals(facts, (deal, outcome) => {
      const at = numberOf(deal, 'arrivedAt') ?? numberOf(deal, 'createdAt');
      return outcome === 'open' && at !== null ? { occurrence: 'new', day: dayAt(at, facts.zone) } : null;
    }),
  stageEntered: ({ stageKey }, facts) =>
    ofDeals(facts, (deal, _outcome, key) => {
      const at = numberOf(deal, 'stageSince');
      return at !== null && key === stageKey ? { occurrence: String(at), day: dayAt(at, facts.zone) } : null;
    }),
  noTouch: ({ days }, facts) =>
    ofDeals(facts, (deal, outcome) => {
      const at = numberOf(deal, 'lastTouch') ?? numberOf(deal, 'arrivedAt') ?? numberOf(deal, 'createdAt');
      if (outcome !== 'open' || at === null) return null;
      const last = dayAt(at, facts.zone);
      return { occurrence: last, day: addDays(last, days) };
    }),
  contactDue: (_, facts) =>
    ofDeals(facts, (deal, outcome) => {
      const day = parseDay(textOf(deal, 'nextContact'));
      return day && (outcome === 'open' || outcome === 'later') ? { occurrence: day, day } : null;
    }),
  taskDue: (_, facts) => ofTasks(facts, ['task', 'renewal']),
  promiseDue: (_, facts) => ofTasks(facts, ['promise']),
  paymentDue: ({ days }, facts) => ofDues(facts, -days),
  paymentLate: ({ days }, facts) => ofDues(facts, days),
  lastPurchase: (rule, facts) => {
    const last = rule.product === '' ? null : lastOfProduct(facts, rule.product);
    return ofCustomers(facts, (customer) => {
      const day = parseDay(last ? (last.get(textOf(customer, 'id')) ?? '') : textOf(customer, 'lastSale'));
      return day ? [{ occurrence: day, day: addDays(day, rule.days) }] : [];
    });
  },
  birthday: ({ days }, facts) =>
    ofCustomers(facts, (customer) => {
      const born = textOf(customer, 'birthday');
      const year = Number(facts.today.slice(0, 4));
      // Told days before, or late after an outage, it may be that of the year beside.
      return [year - 1, year, year + 1].flatMap((each) => {
        const day = birthdayIn(each, born);
        return day
          ? [{ occurrence: String(each), day: addDays(day, -days), last: addDays(day, LATE_WISHES_DAYS) }]
          : [];
      });
    }),
  consentGiven: (_, facts) =>
    ofCustomers(facts, (customer) => {
      const day = parseDay(textOf(customer, 'consentOn'));
      return day && optionKey(CONSENTS, textOf(customer, 'consent')) === 'yes' ? [{ occurrence: day, day }] : [];
    }),
  fieldChanged: ({ place }, facts) => (place ? ofChanges(facts, place) : []),
};

type When = Pick<Occasion, 'occurrence' | 'day' | 'last'>;
type Outcome = ReturnType<typeof outcomeOf>;

function ofDeals(facts: Facts, when: (deal: RuleRow, outcome: Outcome, stageKey: string) => When | null): Occasion[] {
  return facts.deals.flatMap((deal) => {
    const stage = facts.stageOf({ stage: textOf(deal, 'stage'), pipeline: textOf(deal, 'pipeline') });
    const stamps = { wonAt: numberOf(deal, 'wonAt'), lostAt: numberOf(deal, 'lostAt') };
    const found = when(deal, outcomeOf(stage, stamps), stage?.key ?? textOf(deal, 'stageKey'));
    return found ? [{ ...found, record: textOf(deal, 'id'), rows: { deals: deal, ...customerOf(facts, deal) } }] : [];
  });
}

function ofCustomers(facts: Facts, when: (customer: RuleRow) => readonly When[]): Occasion[] {
  return [...facts.customers.values()].flatMap((customer) => {
    return when(customer).map((found) => ({ ...found, record: textOf(customer, 'id'), rows: { customers: customer } }));
  });
}

function ofTasks(facts: Facts, kinds: readonly string[]): Occasion[] {
  const deals = new Map(facts.deals.map((deal) => [textOf(deal, 'id'), deal]));
  return facts.tasks.flatMap((task) => {
    const day = parseDay(textOf(task, 'due'));
    const state = { status: textOf(task, 'status'), doneAt: numberOf(task, 'doneAt') };
    const kind = optionKey(TASK_KINDS, textOf(task, 'kind')) ?? 'task';
    if (!day || !kinds.includes(kind) || !isOpenTask(state) || isGivenOn(task, day, facts)) return [];
    const deal = deals.get(textOf(task, 'dealId'));
    const rows = { tasks: task, ...(deal && { deals: deal }), ...customerOf(facts, task) };
    return [{ record: textOf(task, 'id'), occurrence: day, day, rows }];
  });
}

/** Whoever gives a task for the same day has spoken of it; so has a rule. */
function isGivenOn(task: RuleRow, due: Day, { zone }: Facts): boolean {
  const at = numberOf(task, 'createdAt');
  return at !== null && dayAt(at, zone) >= due;
}

/** A payment that was promised for a later day is asked for then. */
function ofDues(facts: Facts, after: number): Occasion[] {
  return facts.dues.flatMap((due) => {
    const asked = parseDay(textOf(due, 'promised') || textOf(due, 'due'));
    const left = numberOf(due, 'left') ?? numberOf(due, 'amount') ?? 0;
    if (!asked || left <= 0) return [];
    const rows = { dues: due, ...customerOf(facts, due) };
    const occurrence = `${asked}${plus(after)}`;
    // What was to be said before the day is not said after it.
    const last = after < 0 ? { last: asked } : {};
    return [{ record: textOf(due, 'id'), occurrence, day: addDays(asked, after), ...last, rows }];
  });
}

function plus(days: number): string {
  return days === 0 ? '' : days > 0 ? `+${days}` : String(days);
}

/** Once a day and record, however often it is changed. */
function ofChanges(facts: Facts, { table, field }: NonNullable<Rule['place']>): Occasion[] {
  const deals = new Map(facts.deals.map((deal) => [textOf(deal, 'id'), deal]));
  const found = new Map<string, Occasion>();
  for (const change of facts.changes) {
    if (change.table !== table || change.field !== field) continue;
    const { record, day } = change;
    const row = table === 'deals' ? deals.get(record) : facts.customers.get(record);
    if (!row) continue;
    const rows = table === 'deals' ? { deals: row, ...customerOf(facts, row) } : { customers: row };
    found.set(`${record} ${day}`, { record, occurrence: day, day, rows });
  }
  return [...found.values()];
}

function customerOf(facts: Facts, row: RuleRow): Rows {
  const customer = facts.customers.get(textOf(row, 'customerId'));
  return customer ? { customers: customer } : {};
}

/** The last day on which each customer bought something that is called so. */
function lastOfProduct(facts: Facts, product: string): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const sale of facts.sales) {
    const [customer, date] = [textOf(sale, 'customerId'), textOf(sale, 'date')];
    if (customer === '' || cameBack(sale) || !fold(textOf(sale, 'product')).includes(product)) continue;
    if (date > (last.get(customer) ?? '')) last.set(customer, date);
  }
  return last;
}

/** What came back wholly was not bought. */
function cameBack(sale: RuleRow): boolean {
  const returned = numberOf(sale, 'returned') ?? 0;
  return returned > 0 && returned >= (numberOf(sale, 'amount') ?? 0);
}

/** Who was born on the 29th of February has their day on the 28th when the year has no such day. */
function birthdayIn(year: number, born: string): Day | null {
  if (born === '') return null;
  const date = born.slice(5);
  return parseDay(`${year}-${date}`) ?? (date === '02-29' ? parseDay(`${year}-02-28`) : null);
}
