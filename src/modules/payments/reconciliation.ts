// The lines of an act of reconciliation (solishtirma dalolatnoma): what one customer took and paid in one currency and period.

import { currencyKey } from '../../kernel/currency';
import type { Minor } from '../../kernel/money';
import { byDay, byNumber } from '../../kernel/seniority';
import { accountsOf, type Entry, type SaleEntry } from './accounts';
import type { MoneyRows } from './rows';

export interface ActAsked {
  readonly customerId: string;
  /** ISO code; '' is the firm's own. */
  readonly currency: string;
  readonly home?: string;
  /** The first and the last day of the period, 'YYYY-MM-DD'; '' is the very beginning, and no end. */
  readonly from: string;
  readonly until: string;
}

/** Debit is what the customer got from us, credit what we got from them; a return and a refund are minus on their own side. */
export interface ActLine {
  readonly kind: 'sale' | 'return' | 'payment' | 'refund';
  /** Of the sale or the payment. */
  readonly id: string;
  readonly date: string;
  readonly debit: Minor;
  readonly credit: Minor;
}

export interface Act {
  readonly customerId: string;
  readonly currency: string;
  readonly from: string;
  readonly until: string;
  /** Plus is what the customer owes us. */
  readonly opening: Minor;
  readonly lines: readonly ActLine[];
  readonly debit: Minor;
  readonly credit: Minor;
  readonly closing: Minor;
  /** Sales until the last day that are left out, since nobody said how they were paid; say so before the act is printed. */
  readonly unsaid: readonly string[];
}

/**
 * Returns the act; its closing balance over all days is the balance of the account. What has no day stands before any period. A
 * return without a day of its own stands on the day of its sale.
 */
export function reconcile(rows: MoneyRows, { customerId, from, until, ...asked }: ActAsked): Act {
  const currency = currencyKey(asked.currency, asked.home);
  const options = asked.home === undefined ? {} : { home: asked.home };
  const account = accountsOf(rows, options).find(
    (each) => each.customerId === customerId && each.currency === currency,
  );
  const said = account?.sales.filter(({ isSaid }) => isSaid) ?? [];
  const payments = [...(account?.pool ?? []), ...said.flatMap((sale) => sale.payments)];
  const known = [...said.flatMap(linesOfSale), ...payments.flatMap(lineOfPayment)]
    .filter(({ date }) => isUntil(date, until))
    .sort(byLine);
  const lines = known.filter(({ date }) => date >= from);
  const opening = owed(known.filter(({ date }) => date < from));
  const debit = total(lines, 'debit');
  const credit = total(lines, 'credit');
  const closing = opening + debit - credit;
  const unsaid = (account?.sales ?? []).filter(({ isSaid, row }) => !isSaid && isUntil(row.date, until));
  return {
    ...{ customerId, currency, from, until, opening, lines, debit, credit, closing },
    unsaid: unsaid.filter(({ net }) => net !== 0).map(({ row }) => row.id),
  };
}

function linesOfSale({ row, amount, returned }: SaleEntry): ActLine[] {
  const { id, date, returnedOn = '' } = row;
  const sale = { id, date, debit: amount, credit: 0, kind: amount < 0 ? 'return' : 'sale' } as const;
  const back = { id, date: returnedOn || date, debit: 0 - returned, credit: 0, kind: 'return' } as const;
  return [sale, back].filter(({ debit }) => debit !== 0);
}

function lineOfPayment({ row, amount }: Entry): ActLine[] {
  if (amount === 0) return [];
  return [{ id: row.id, date: row.date, debit: 0, credit: amount, kind: amount < 0 ? 'refund' : 'payment' }];
}

function isUntil(date: string, until: string): boolean {
  return until === '' || date <= until;
}

function owed(lines: readonly ActLine[]): Minor {
  return total(lines, 'debit') - total(lines, 'credit');
}

function total(lines: readonly ActLine[], side: 'debit' | 'credit'): Minor {
  return lines.reduce((sum, line) => sum + line[side], 0);
}

/** By day; of one day what was sold comes before what came back and what was paid. */
function byLine(one: ActLine, other: ActLine): number {
  const kinds: readonly ActLine['kind'][] = ['sale', 'return', 'payment', 'refund'];
  return (
    byDay(one.date, other.date) || kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || byNumber(one.id, other.id)
  );
}
