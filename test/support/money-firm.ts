// A firm that sells and is paid in a workbook, beside what it should own in plain memory: for tests that hold one against the other.

import type { SaleAdded } from '../../src/entry/money-rpc';
import type { Answer } from '../../src/entry/rpc';
import type { Table } from '../../src/kernel/schema/table';
import { customersTable } from '../../src/modules/customers/index';
import type { DebtsView } from '../../src/modules/debts/view';
import { paymentsTable } from '../../src/modules/payments/index';
import { salesTable } from '../../src/modules/sales/index';
import { columnOf } from './columns';
import { type Daftar, mustEndWell } from './daftar';

/** Whole tiyins, so that sums are exact. */
type Tiyin = number;

interface Sold {
  readonly customerId: string;
  readonly net: Tiyin;
}

interface Paid {
  readonly customerId: string;
  readonly saleId: string;
  readonly amount: Tiyin;
}

/** What a request brought, so that it can be taken back. */
type Brought =
  | { readonly kind: 'sale'; readonly saleId: string; readonly paymentIds: readonly string[] }
  | { readonly kind: 'payment'; readonly paymentId: string }
  | { readonly kind: 'return'; readonly saleId: string; readonly net: Tiyin; readonly paymentIds: readonly string[] };

export class MoneyFirm {
  readonly sales = new Map<string, Sold>();
  /** The numbers of those that say that they are owed. */
  readonly onCredit = new Set<string>();
  readonly payments = new Map<string, Paid>();
  private readonly brought = new Map<string, Brought>();
  private requests = 0;

  constructor(readonly daftar: Daftar) {}

  /** Sells for cash, or on credit with a first part of it. */
  sell(customerId: string, amount: Tiyin, first: Tiyin | null): void {
    const method = first === null ? { method: 'cash' } : { method: 'credit', paidNow: first > 0 ? typed(first) : '' };
    this.ask<SaleAdded>('addSale', { customerId, amount: typed(amount), ...method }, (request, sale) => {
      this.sales.set(sale.saleId, { customerId, net: amount });
      if (first !== null) this.onCredit.add(sale.saleId);
      const paid = first === null ? amount : first;
      const paymentIds = paid > 0 ? [this.expectPayment({ customerId, saleId: sale.saleId, amount: paid })] : [];
      this.brought.set(request, { kind: 'sale', saleId: sale.saleId, paymentIds });
    });
  }

  /** A payment, or money that goes back where it is below zero; for a sale, or for what is owed the longest. */
  pay(customerId: string, amount: Tiyin, saleId: string): void {
    const input = { customerId, amount: typed(Math.abs(amount)), saleId, method: 'card', refund: amount < 0 };
    this.ask<{ paymentId: string }>('addPayment', input, (request, { paymentId }) => {
      this.payments.set(paymentId, { customerId, saleId, amount });
      this.brought.set(request, { kind: 'payment', paymentId });
    });
  }

  takeBack(saleId: string, amount: Tiyin, isPaidBack: boolean): void {
    const before = this.sales.get(saleId);
    if (!before) return;
    const input = { saleId, amount: typed(amount), ...(isPaidBack && { method: 'cash' }) };
    this.ask('returnSale', input, (request) => {
      this.sales.set(saleId, { ...before, net: before.net - amount });
      const { customerId } = before;
      const paymentIds = isPaidBack ? [this.expectPayment({ customerId, saleId, amount: -amount })] : [];
      this.brought.set(request, { kind: 'return', saleId, net: before.net, paymentIds });
    });
  }

  promise(customerId: string): void {
    this.ask('promisePayment', { customerId, date: '2026-03-20' }, () => undefined);
  }

  /** Types into the sheet that a sale on credit was paid: what was left of it becomes a payment. */
  markPaid(pick: number): void {
    mustEndWell(this.daftar.call('reconcile'));
    const owing = [...this.onCredit].filter((id) => this.sales.has(id));
    const saleId = owing[pick % Math.max(1, owing.length)];
    const sold = saleId === undefined ? undefined : this.sales.get(saleId);
    const row = saleId === undefined ? null : this.rowOf(salesTable, saleId);
    if (saleId === undefined || !sold || row === null) return;
    const amount = this.leftOf(saleId, sold);
    const column = columnOf(salesTable, 'payment');
    this.daftar.grid.write(this.sheetId(salesTable), row, column, [[{ value: 'Naqd' }]]);
    mustEndWell(this.daftar.call('reconcile'));
    this.onCredit.delete(saleId);
    if (amount > 0) this.expectPayment({ customerId: sold.customerId, saleId, amount });
  }

  /** What somebody changed by hand since is not undone. */
  undo(pick: number): void {
    const request = [...this.brought.keys()][pick % Math.max(1, this.brought.size)];
    const brought = request === undefined ? undefined : this.brought.get(request);
    if (request === undefined || !brought) return;
    const answer = mustEndWell(this.daftar.call<Answer<unknown>>('undo', [request]));
    mustEndWell(this.daftar.call('settle'));
    if (!answer.ok) return;
    this.brought.delete(request);
    if (brought.kind === 'payment') this.payments.delete(brought.paymentId);
    else for (const id of brought.paymentIds) this.payments.delete(id);
    if (brought.kind === 'sale') this.sales.delete(brought.saleId);
    const sold = brought.kind === 'return' ? this.sales.get(brought.saleId) : undefined;
    if (brought.kind === 'return' && sold) this.sales.set(brought.saleId, { ...sold, net: brought.net });
  }

  /** Types another amount over that of a payment. */
  editPayment(pick: number, amount: Tiyin): void {
    const id = [...this.payments.keys()][pick % Math.max(1, this.payments.size)];
    const paid = id === undefined ? undefined : this.payments.get(id);
    const row = id === undefined ? null : this.rowOf(paymentsTable, id);
    if (id === undefined || !paid || row === null) return;
    const column = columnOf(paymentsTable, 'amount');
    this.daftar.grid.write(this.sheetId(paymentsTable), row, column, [[{ value: amount / 100 }]]);
    this.payments.set(id, { ...paid, amount });
  }

  /** Deletes the row of a payment that no sale brought. */
  deletePayment(pick: number): void {
    const others = [...this.payments].filter(([, { saleId }]) => saleId === '').map(([id]) => id);
    const id = others[pick % Math.max(1, others.length)];
    const row = id === undefined ? null : this.rowOf(paymentsTable, id);
    if (id === undefined || row === null) return;
    this.daftar.grid.deleteRows(this.sheetId(paymentsTable), row, 1);
    this.payments.delete(id);
  }

  sort(): void {
    for (const [table, column] of [
      [salesTable, 'amount'],
      [paymentsTable, 'date'],
    ] as const) {
      const id = this.sheetId(table);
      const [rows, columns] = [this.daftar.grid.lastRow(id) - 1, this.daftar.grid.lastColumn(id)];
      const area = { row: 2, column: 1, rows, columns };
      if (rows > 1) this.daftar.grid.sort(id, area, [{ column: columnOf(table, column), ascending: false }]);
    }
  }

  /** What each customer should owe: what they bought, less what came back, less what they paid. */
  owed(customerIds: readonly string[]): (readonly [string, Tiyin])[] {
    return customerIds.map((id) => {
      const bought = [...this.sales.values()].filter(({ customerId }) => customerId === id);
      const paid = [...this.payments.values()].filter(({ customerId }) => customerId === id);
      return [id, sum(bought.map(({ net }) => net)) - sum(paid.map(({ amount }) => amount))];
    });
  }

  /** What their rows say that they owe. */
  shown(customerIds: readonly string[]): (readonly [string, Tiyin])[] {
    const rows = this.daftar.records(customersTable.sheet.uz);
    return customerIds.map((id) => {
      const row = rows.find(({ Raqami }) => Raqami === id);
      return [id, Math.round(100 * Number(row?.['Qarz qoldigʻi'] ?? 0))];
    });
  }

  debts(): DebtsView {
    return mustEndWell(this.daftar.call<DebtsView>('debts'));
  }

  /** The customer of each sale with its net, and of each payment with its amount, as the sheets have them. */
  standing(): { readonly sales: ReadonlyMap<string, Sold>; readonly payments: ReadonlyMap<string, Paid> } {
    const tiyins = (cell: unknown): Tiyin => Math.round(100 * Number(cell ?? 0));
    const rowsOf = (table: Table) => this.daftar.records(table.sheet.uz).filter(({ Raqami }) => Raqami !== undefined);
    const sales = rowsOf(salesTable).map((row): [string, Sold] => {
      const net = tiyins(row.Summa) - tiyins(row.Qaytarilgan);
      return [String(row.Raqami), { customerId: String(row['Mijoz raqami'] ?? ''), net }];
    });
    const payments = rowsOf(paymentsTable).map((row): [string, Paid] => {
      const saleId = String(row.Sotuv ?? row['Sotuv raqami'] ?? '');
      return [String(row.Raqami), { customerId: String(row['Mijoz raqami'] ?? ''), saleId, amount: tiyins(row.Summa) }];
    });
    return { sales: new Map(sales), payments: new Map(payments) };
  }

  /** Another one may have the lock just then: nothing has happened then. */
  private ask<T>(door: string, input: object, then: (request: string, value: T) => void): void {
    this.requests += 1;
    const requestId = `m-${this.requests}`;
    const outcome = this.daftar.call<Answer<T>>(door, [{ requestId, ...input }]);
    if (!outcome.ok && outcome.record.log.some((line) => line.includes('BUSY'))) return;
    const answer = mustEndWell(outcome);
    // The payment that a sale brings is written by then.
    mustEndWell(this.daftar.call('settle'));
    if (answer.ok) then(requestId, answer.value);
  }

  /** What its row says, and what was given back for it though it had not come, as far as its customer owes that. */
  private leftOf(saleId: string, { customerId }: Sold): Tiyin {
    const rows = this.daftar.records(salesTable.sheet.uz).filter((row) => row['Mijoz raqami'] === customerId);
    const left = new Map(rows.map((row) => [row.Raqami, Math.round(100 * Number(row['Qarz qoldigʻi'] ?? 0))]));
    const own = sum([...this.payments.values()].filter((paid) => paid.saleId === saleId).map(({ amount }) => amount));
    const [[, owed] = ['', 0]] = this.owed([customerId]);
    const unattached = Math.max(0, owed - sum([...left.values()]));
    return (left.get(saleId) ?? 0) + Math.min(Math.max(0, -own), unattached);
  }

  /** The payment that a sale brought along: nobody is told its number. */
  private expectPayment(paid: Paid): string {
    const known = new Set(this.payments.keys());
    const { payments } = this.standing();
    const found = [...payments].find(
      ([id, { saleId, amount }]) => !known.has(id) && saleId === paid.saleId && amount === paid.amount,
    );
    const id = found?.[0] ?? `a payment of ${paid.amount} for ${paid.saleId}`;
    this.payments.set(id, paid);
    return id;
  }

  private rowOf(table: Table, id: string): number | null {
    const sheet = this.sheetId(table);
    const rows = this.daftar.grid.lastRow(sheet);
    const found = this.daftar.grid.read(sheet, { row: 1, column: 1, rows, columns: 1 });
    const index = found.findIndex(([cell]) => cell?.value === id);
    return index < 0 ? null : index + 1;
  }

  private sheetId(table: Table): number {
    return this.daftar.sheetId(table.sheet.uz);
  }
}

function sum(amounts: readonly Tiyin[]): Tiyin {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function typed(amount: Tiyin): string {
  return (amount / 100).toFixed(2);
}
