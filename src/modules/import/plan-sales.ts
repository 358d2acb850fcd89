// Plans what becomes of each row of an outside table of sales: a new sale, one that is there already, or a row to be put right.

import { currencyKey } from '../../kernel/currency';
import type { Issue } from '../../kernel/issue';
import { toMinor } from '../../kernel/money';
import type { Day } from '../../kernel/time/day';
import type { SaleRules } from '../sales/index';
import { type Facts, noteWith, numberIn, type People, type Person } from './people';
import { isUnclear, unclear } from './plan-customers';
import { type OutsideSale, parseSaleRow, type SaleRowToImport } from './sale-row';

/** A sale of the book, by what tells whether an outside row is the same. */
export interface KnownSale {
  readonly id: string;
  readonly date: string;
  readonly amount: number | null;
  readonly currency: string;
  readonly customerId: string;
  /** Begins with the number that an imported sale has in its own table. */
  readonly note: string;
}

export interface SalesWorld {
  /** Grows with whom the rows bring. */
  readonly people: People;
  /** Those of the archive too. */
  readonly sales: readonly KnownSale[];
  readonly rules: SaleRules;
  readonly today: Day;
  /** Sales that earlier parts of this import brought: only a row that is equal in number and product is one of them. */
  readonly own?: readonly (KnownSale & { readonly product: string })[];
  /** Sales of the book, and rows with a number, that rows of earlier parts stand for; grows with those of this part. */
  readonly used?: Set<string>;
}

/** What is wrong in a row of the outside table: its sentence says what was expected. */
export interface RowIssue extends Issue {
  readonly row: number;
}

export interface SaleToCreate {
  readonly kind: 'create';
  readonly row: number;
  readonly sale: OutsideSale;
  /** Who bought; null where nobody is named. */
  readonly person: Person | null;
  /** See RowPlan. */
  readonly equal: string;
}

export type PlannedSale =
  | SaleToCreate
  /** `saleId` is the one that is there already; '' for a row that stands in the outside table twice. */
  | { readonly kind: 'skip'; readonly row: number; readonly saleId: string; readonly equal?: string }
  | { readonly kind: 'issue'; readonly row: number; readonly issues: readonly RowIssue[] };

/**
 * Returns a plan for each row, in their order. A row is there already where a sale of the book has its day, amount, customer and
 * outside number; of three equal rows without a number two are there where the book has two, whichever parts they are sent in, as
 * long as each says how many stand above it. Two rows that are equal in every cell, their number too, are one.
 */
export function planSales(rows: readonly SaleRowToImport[], world: SalesWorld): readonly PlannedSale[] {
  const there = new Map<string, string[]>();
  const used = world.used ?? new Set<string>();
  for (const sale of world.sales) if (!used.has(sale.id)) listIn(there, keyOfKnown(sale, world)).push(sale.id);
  const own = new Set((world.own ?? []).map((sale) => keyOfKnown(sale, world) + sale.product));
  return rows.map((row): PlannedSale => {
    const parsed = parseSaleRow(row, world.today, world.rules);
    if (!parsed.ok) return issue(row, parsed.issues);
    const { sale } = parsed;
    const whom = whomOf(sale);
    const found = world.people.find(whom);
    if (isUnclear(found)) return issue(row, [unclear(sale.name, found)]);
    const known = found.kind === 'one' ? found.person : null;
    const copy = JSON.stringify(sale);
    const isNew = known === null && Object.keys(whom).length > 0;
    if (isNew) {
      if (sale.number !== '') used.add(copy);
      const person = world.people.add(whom);
      return { kind: 'create', row: row.row, sale, person, equal: keyOf(sale, person) };
    }
    const key = keyOf(sale, known);
    const isCopy = used.has(copy) || own.has(key + sale.product);
    if (sale.number !== '' && isCopy) return { kind: 'skip', row: row.row, saleId: '' };
    if (sale.number !== '') used.add(copy);
    const saleId = row.nth === undefined ? there.get(key)?.shift() : there.get(key)?.[row.nth];
    if (saleId !== undefined) {
      used.add(saleId);
      return { kind: 'skip', row: row.row, saleId, equal: key };
    }
    if (known) world.people.fill(known, whom);
    return { kind: 'create', row: row.row, sale, person: known, equal: key };
  });
}

/** Returns the note of a sale that is called so elsewhere: its number in a line of its own, before what else is noted. */
export function noteWithNumber({ number, note }: Pick<OutsideSale, 'number' | 'note'>): string {
  return noteWith(number, note);
}

function keyOfKnown({ date, amount, currency, customerId, note }: KnownSale, { rules }: SalesWorld): string {
  return keyFrom([date, toMinor(amount), currencyKey(currency, rules.currency), customerId, numberIn(note)]);
}

function keyOf({ date, amount, currency, number }: OutsideSale, person: Person | null): string {
  return keyFrom([date, toMinor(amount), currency, person?.tag ?? '', number]);
}

function whomOf({ name, contact }: OutsideSale): Facts {
  return { ...(name !== '' && { name }), ...(contact !== '' && { contact }) };
}

function keyFrom(parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}

function issue({ row }: SaleRowToImport, issues: readonly Issue[]): PlannedSale {
  return { kind: 'issue', row, issues: issues.map((each) => ({ ...each, row })) };
}

function listIn(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
