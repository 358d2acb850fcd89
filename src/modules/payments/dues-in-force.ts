// Which parts of a sale fall due when, and what of each is left once something was paid.

import type { Minor } from '../../kernel/money';
import { toMinor } from '../../kernel/money';
import { byDay, byNumber } from '../../kernel/seniority';
import { addDays, parseDay } from '../../kernel/time/day';
import type { DueRow } from './rows';

export interface DueBalance {
  /** '' where no due says it: the sale's own term. */
  readonly id: string;
  /** 'YYYY-MM-DD'; '' only where the sale has no day either. */
  readonly due: string;
  readonly promised: string;
  /** What of it is in force: dues beyond what the sale still is are void, the latest first. */
  readonly amount: Minor;
  /** What of it was not paid yet, from 0 to the amount. */
  readonly left: Minor;
}

export interface SaleToPay {
  /** Zero for a sale that came back. */
  readonly net: Minor;
  readonly paid: Minor;
  readonly date: string;
  readonly termDays: number;
}

/** Returns the dues of a sale by day; their amounts make up its net exactly. What is paid covers the earliest first. */
export function duesInForce(sale: SaleToPay, rows: readonly DueRow[]): readonly DueBalance[] {
  const fallback = lastDay(sale);
  const asked = rows.map((row) => ({ row, day: row.due || row.promised || fallback })).sort(byDue);
  let free = sale.net;
  const dues = asked.map(({ row: { id, promised, amount }, day }) => {
    const inForce = Math.min(Math.max(toMinor(amount), 0), free);
    free -= inForce;
    return { id, due: day, promised, amount: inForce };
  });
  return cover(withRest(dues, { free, fallback, open: asked.findIndex(({ row }) => row.amount === null) }), sale.paid);
}

type Due = Omit<DueBalance, 'left'>;

interface Rest {
  readonly free: Minor;
  readonly fallback: string;
  /** The due that names no amount; -1 for none. */
  readonly open: number;
}

/** Gives what no due names to the one without an amount, else to the sale's term, after the dues of that day. */
function withRest(dues: readonly Due[], { free, fallback, open }: Rest): readonly Due[] {
  if (free === 0) return dues;
  if (open >= 0) return dues.map((due, index) => (index === open ? { ...due, amount: free } : due));
  const rest = { id: '', due: fallback, promised: '', amount: free };
  return [...dues, rest].sort((one, other) => byDay(one.due, other.due));
}

function cover(dues: readonly Due[], paid: Minor): readonly DueBalance[] {
  let rest = paid;
  return dues.map((due) => {
    const covered = Math.min(due.amount, rest);
    rest -= covered;
    return { ...due, left: due.amount - covered };
  });
}

/** The day on which a sale is to be paid where nothing else is said; '' for a sale without a day. */
function lastDay({ date, termDays }: SaleToPay): string {
  const day = parseDay(date);
  if (day === null) return '';
  return addDays(day, Number.isFinite(termDays) ? Math.max(0, Math.floor(termDays)) : 0);
}

function byDue(one: { readonly row: DueRow; readonly day: string }, other: typeof one): number {
  return byDay(one.day, other.day) || byNumber(one.row.id, other.row.id);
}
