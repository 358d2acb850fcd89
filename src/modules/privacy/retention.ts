// Which customers the firm has had nothing to do with for so long that it has no reason left to keep them.

import * as v from 'valibot';
import { idNumber } from '../../kernel/ids';
import { parseInput, type Result, refused } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { dayAt } from '../../kernel/time/zone';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { paymentsTable } from '../payments/index';
import { mayDecide } from './who-may';
import { wordsFor } from './words';

export const yearsInput = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50));
const input = v.object({ years: yearsInput });

export interface Forgettable {
  readonly id: string;
  readonly name: string;
  /** 'YYYY-MM-DD': the last time that anything happened. */
  readonly lastOn: string;
}

export interface Forgettables {
  /** Those who were quiet for the longest time first. */
  readonly customers: readonly Forgettable[];
  readonly count: number;
}

/** More nobody reads through at once; the others come when these are gone. */
const MOST_SHOWN = 100;

/**
 * Returns the customers with no sale, payment, deal or contact in `{ years }` years, none of whom owes or is owed anything or has
 * an open deal. Sales count as of the last
 * pass. Four blocking calls, whatever the number of rows.
 */
export function findForgettable(ports: Ports, given: unknown): Result<Forgettables> {
  const { years } = parseInput(input, given);
  if (!mayDecide(ports)) return refused({ field: 'years', received: String(years), text: 'err.privacyRole' });
  const quiet = [...quietSince(ports, years)];
  quiet.sort((one, other) => (one.lastOn < other.lastOn ? -1 : 1));
  return { ok: true, value: { customers: quiet.slice(0, MOST_SHOWN), count: quiet.length } };
}

/** Tells whether a customer is one of them, whatever a list said a while ago. As many calls. */
export function isForgettable(ports: Ports, { id, years }: { readonly id: string; readonly years: number }): boolean {
  return quietSince(ports, years).some((customer) => customer.id === id);
}

function quietSince(ports: Ports, years: number): readonly Forgettable[] {
  const { book, now, zone } = ports;
  const before = yearsAgo(dayAt(now, zone), years);
  const lastOn = lastOf(ports);
  const opened = book.open(customersTable, ['id', 'name', 'createdAt', 'lastTouch', 'lastSale', 'balance']);
  return [...opened.records()].flatMap((customer): Forgettable[] => {
    const { id, name, createdAt, lastTouch, lastSale, balance } = customer;
    const days = [lastSale, dayOf(createdAt, ports), dayOf(lastTouch, ports), lastOn.get(id) ?? ''];
    const last = days.reduce((latest, day) => (day > latest ? day : latest), '');
    const isErased = name === wordsFor(id, opened.language).nameOf(id);
    const isKept = isErased || (balance ?? 0) !== 0 || idNumber(customersTable.prefix, id) === null || last === '';
    return isKept || last >= before ? [] : [{ id, name, lastOn: last }];
  });
}

/** The last day of a payment or deal, by customer; an open deal is of today. Of sales the customer's own figures know. */
function lastOf({ book, now, zone }: Ports): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  const note = (id: string, day: string) => {
    if (id !== '' && day > (last.get(id) ?? '')) last.set(id, day);
  };
  if (book.has(paymentsTable))
    for (const paid of book.open(paymentsTable, ['customerId', 'date']).records()) note(paid.customerId, paid.date);
  if (book.has(dealsTable)) {
    const fields = ['customerId', 'createdAt', 'lastTouch', 'wonAt', 'lostAt', 'stageSince'] as const;
    for (const deal of book.open(dealsTable, fields).records()) {
      const isOpen = deal.wonAt === null && deal.lostAt === null;
      const at = Math.max(deal.createdAt ?? 0, deal.lastTouch ?? 0, deal.wonAt ?? 0, deal.lostAt ?? 0);
      note(deal.customerId, isOpen ? dayAt(now, zone) : dayAt(at, zone));
    }
  }
  return last;
}

function dayOf(instant: number | null, { zone }: Pick<Ports, 'zone'>): string {
  return instant === null ? '' : dayAt(instant, zone);
}

/** yearsAgo('2026-03-04', 3) //=> '2023-03-04'; the 29th of February counts as it is written. */
function yearsAgo(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
}
