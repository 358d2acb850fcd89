// What is left to pay of sales that people mark as paid: the balance as the cells of a pass tell it, before that payment.

import type { Cells } from '../../kernel/book/change-set';
import type { Minor } from '../../kernel/money';
import type { Cell } from '../../kernel/schema/codec';
import { optionKey } from '../../kernel/schema/options';
import { dayOfSerial, parseDay } from '../../kernel/time/day';
import { balancesOf, type DueRow, ON_CREDIT, type PaymentRow, SALE_PAYMENTS, type SaleRow } from '../payments/index';

/** Records by number, without it. */
export type Records = ReadonlyMap<string, Cells>;

export interface MoneyCells {
  readonly sales: Records;
  readonly payments: Records;
  readonly dues: Records;
}

export interface Left {
  readonly left: Minor;
  /** What its customer was paid back beyond all that they paid; see `AccountBalance`. */
  readonly unattached: Minor;
}

/** Returns what is left of each sale, where those with the numbers `marked` count as sold on credit; `home` is an ISO code. */
export function leftOfSales(
  { sales, payments, dues }: MoneyCells,
  { marked, home }: { readonly marked: ReadonlySet<string>; readonly home: string },
): ReadonlyMap<string, Left> {
  const rows = {
    sales: [...sales].map(([id, cells]) => saleRowOf(id, cells, marked.has(id))),
    payments: [...payments].map(([id, cells]) => paymentRowOf(id, cells)),
    dues: [...dues].map(([id, cells]) => dueRowOf(id, cells)),
  };
  return new Map(
    balancesOf(rows, { home }).flatMap((account) =>
      account.sales.map(({ id, left }) => [id, { left, unattached: account.unattached }] as const),
    ),
  );
}

/** Returns the number of the sale that a payment or a due names, as sales have it: people type small letters as well. */
export function saleNamed({ saleId = '' }: Cells): string {
  return textOf(saleId).trim().toUpperCase();
}

/** Returns the number in a cell; what is no number is 0. */
export function numberOf(cell: Cell | undefined): number {
  return amountOf(cell) ?? 0;
}

function saleRowOf(id: string, cells: Cells, isMarked: boolean): SaleRow {
  const payment = isMarked ? ON_CREDIT : (optionKey(SALE_PAYMENTS, textOf(cells.payment)) ?? '');
  const money = { amount: amountOf(cells.amount), returned: amountOf(cells.returned), payment };
  // As a serial number it orders sales as well as in milliseconds.
  return { id, ...ownerOf(cells), ...money, date: dayOf(cells.date), createdAt: amountOf(cells.createdAt) };
}

function paymentRowOf(id: string, cells: Cells): PaymentRow {
  return { id, ...ownerOf(cells), saleId: saleNamed(cells), date: dayOf(cells.date), amount: amountOf(cells.amount) };
}

function dueRowOf(id: string, cells: Cells): DueRow {
  const days = { due: dayOf(cells.due), promised: dayOf(cells.promised) };
  return { id, saleId: saleNamed(cells), amount: amountOf(cells.amount), ...days };
}

function ownerOf({ customerId, currency }: Cells): { readonly customerId: string; readonly currency: string } {
  return { customerId: textOf(customerId), currency: textOf(currency) };
}

function dayOf(cell: Cell | undefined): string {
  return (typeof cell === 'number' ? dayOfSerial(cell) : parseDay(textOf(cell))) ?? '';
}

function amountOf(cell: Cell | undefined): number | null {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}

function textOf(cell: Cell | undefined): string {
  return String(cell ?? '');
}
