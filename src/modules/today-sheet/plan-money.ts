// What rows about money ask for: a sale, a payment, or what a customer said about a debt that is due.

import { optionKey } from '../../kernel/schema/options';
import { METHODS, SALE_PAYMENTS } from '../payments/index';
import { type FoundWho, unknown } from './find-typed';
import { isMoneyTyped, type MoneyTyped, splitMoney } from './money-typed';
import { type RowPlan, refuse, type Step } from './plan';
import { debtCurrency, type TodayRow } from './row';
import { ROW_OUTCOMES } from './schema';

/** A row that was left blank for a sale: how it was paid is its outcome, and a date is that of what is owed. */
export function planSale(row: TodayRow, who: FoundWho): RowPlan {
  const method = optionKey(SALE_PAYMENTS, row.outcome);
  if (row.stage !== '') return refuse('stage', row.stage, 'err.noDeal');
  if (method === null) return refuse('outcome', row.outcome, 'err.methodNeeded');
  if (row.next !== '' && method !== 'credit') return refuse('next', row.next, 'err.dateOfPaid');
  const money = moneyOf(row);
  if (money === null) return refuse('what', row.what, 'err.amountUnclear');
  if (!who.ok) return who;
  const facts = { amount: money.amount, product: money.rest, method, due: row.next, note: row.note };
  return { ok: true, steps: [{ command: 'addSale', input: { ...who.who, ...facts } }] };
}

/** A row that was left blank for a payment; it pays what the customer has owed the longest. */
export function planPayment(row: TodayRow, who: FoundWho): RowPlan {
  const method = optionKey(METHODS, row.outcome);
  if (row.stage !== '') return refuse('stage', row.stage, 'err.noDeal');
  if (method === null) return refuse('outcome', row.outcome, 'err.methodNeeded');
  if (row.next !== '') return refuse('next', row.next, 'err.dateOfPaid');
  const money = moneyOf(row);
  if (money === null) return refuse('what', row.what, 'err.amountUnclear');
  if (!who.ok) return who;
  if (who.who.customerId === '') {
    const typed = row.contact || row.customer;
    return typed === '' ? refuse('contact', '', 'err.payWhom') : unknown(typed);
  }
  const note = [money.rest, row.note].filter((text) => text !== '').join(' ');
  const input = { customerId: who.who.customerId, amount: money.amount, method, note };
  return { ok: true, steps: [{ command: 'addPayment', input }] };
}

/**
 * A debt that is due: how it was paid, what came of the talk, and the day that was promised. The promise comes first: it may
 * be noted twice, and a payment may not.
 */
export function planDebt(row: TodayRow, logContact: (row: TodayRow) => Step): RowPlan {
  const { key, next, note, outcome } = row;
  const { customerId } = key;
  const method = optionKey(METHODS, outcome);
  const isAmountTyped = row.amount !== key.amount;
  if (row.stage !== '') return refuse('stage', row.stage, 'err.noDeal');
  // An amount is written before it is said how it came.
  const isPaying = isAmountTyped || (outcome === '' && next === '' && isMoneyTyped(note));
  if (isUnclear(outcome) || (isPaying && method === null)) return refuse('outcome', outcome, 'err.paidHow');
  const said = outcome === '' ? note : '';
  const promise: Step = {
    command: 'promisePayment',
    input: { customerId, currency: debtCurrency(key), date: next, note: said },
  };
  const first = next === '' ? [] : [promise];
  if (method === null) {
    const isPromiseAll = outcome === '' && next !== '';
    return { ok: true, steps: isPromiseAll ? first : [...first, logContact({ ...row, next: '' })] };
  }
  const isNoteTheAmount = !isAmountTyped && isMoneyTyped(note);
  const currency = debtCurrency(key);
  const amount = inCurrency(isNoteTheAmount ? note : row.amount, currency);
  const payment: Step = {
    command: 'addPayment',
    input: { customerId, amount, method, note: isNoteTheAmount ? '' : note },
    debt: { customerId, currency, drawn: isAmountTyped || isNoteTheAmount ? null : Number(key.amount) },
  };
  return { ok: true, steps: [...first, payment] };
}

/** Neither says how money came, nor how a talk went. */
function isUnclear(outcome: string): boolean {
  const key = optionKey(ROW_OUTCOMES, outcome);
  return key === 'done' || key === 'credit';
}

/** The amount in its own cell, or at an end of what was sold; null where that could mean two. */
function moneyOf({ amount, what }: TodayRow): MoneyTyped | null {
  return amount === '' ? splitMoney(what) : { amount, rest: what };
}

/** A bare number beside a debt in dollars means dollars. */
function inCurrency(amount: string, currency: string): string {
  return currency === '' || !/^[\d\s.,']+$/.test(amount) ? amount : `${amount} ${currency}`;
}
