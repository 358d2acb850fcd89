// What is wrong with which row: what K27 counts as lacking, and besides what cannot be true, hangs in the air or lies forgotten.

import type { Day } from '../../kernel/time/day';
import { type KnownRows, type Lack, lacksOfRows, shareOf } from '../gauges/index';

/** What is told but not counted by K27, whose definition would change with it. */
export const BESIDES = ['negative', 'future', 'hanging', 'stale'] as const;
export type Fault = Lack | (typeof BESIDES)[number];

export type FaultyTable = 'customers' | 'deals' | 'sales';

export interface FaultyRow {
  readonly table: FaultyTable;
  readonly id: string;
  /** Whom it is about, in words. */
  readonly name: string;
  /** The customer whom it is about; '' where there is none of that number. */
  readonly customerId: string;
  readonly responsible: string;
  readonly faults: readonly Fault[];
  /** The share of what is looked at in such a row that is right. */
  readonly score: number;
}

export interface QualityOfPerson {
  /** '' for rows that are nobody's. */
  readonly person: string;
  readonly rows: number;
  /** Share of rows that lack nothing, as K27 counts; null without such a row. */
  readonly share: number | null;
  /** How many rows are to be put right, sales among them. */
  readonly faulty: number;
  /** What to put right this week: the worst rows, five at most. */
  readonly five: readonly FaultyRow[];
}

export interface QualityFound {
  /** K27; null without a row. */
  readonly share: number | null;
  readonly people: readonly QualityOfPerson[];
  /** The worst first. */
  readonly rows: readonly FaultyRow[];
}

export interface CheckedCustomer {
  readonly id: string;
  readonly name: string;
  readonly birthday: string;
}

export interface CheckedDeal {
  readonly id: string;
  readonly customer: string;
  readonly amount: number | null;
  readonly isOpen: boolean;
  /** 'YYYY-MM-DD' of the last contact, move or the day when it came. */
  readonly touchedOn: string;
}

export interface CheckedSale {
  readonly id: string;
  readonly customer: string;
  readonly customerId: string;
  readonly responsible: string;
  readonly amount: number | null;
  readonly date: string;
}

type Rows = KnownRows & Parameters<typeof lacksOfRows>[0];

export interface CheckedRows extends Rows {
  readonly customers: readonly (Rows['customers'][number] & CheckedCustomer)[];
  readonly deals: readonly (Rows['deals'][number] & CheckedDeal)[];
  readonly sales: readonly CheckedSale[];
  readonly today: Day;
  /** 'YYYY-MM-DD': an open deal that nobody touched since lies forgotten. */
  readonly staleBefore: string;
}

/** So many things are looked at in a row of each table. */
const LOOKED_AT: Readonly<Record<FaultyTable, number>> = { customers: 5, deals: 6, sales: 3 };
const FIVE = 5;

/** Returns what is wrong with the rows, with whom, and what each person should put right first. */
export function qualityFound(rows: CheckedRows): QualityFound {
  const lacking = lacksOfRows(rows);
  const customers = new Map(rows.customers.map((customer) => [customer.id, customer]));
  const deals = new Map(rows.deals.map((deal) => [deal.id, deal]));
  const known = (id = '') => (customers.has(id) ? id : '');
  const counted = lacking.map(({ table, id, responsible, lacks }) => {
    const [customer, deal] = [customers.get(id), deals.get(id)];
    const name = table === 'customers' ? (customer?.name ?? '') : (deal?.customer ?? '');
    const customerId = table === 'customers' ? id : known(deal?.customerId);
    const besides = table === 'customers' ? faultsOfCustomer(customer, rows) : faultsOfDeal(deal, rows);
    return scored({ table, id, name, customerId, responsible, faults: [...lacks, ...besides] });
  });
  const sales = rows.sales.map((sale) => {
    const { id, customer: name, responsible } = sale;
    const [customerId, faults] = [known(sale.customerId), faultsOfSale(sale, customers, rows)];
    return scored({ table: 'sales', id, name, customerId, responsible, faults });
  });
  const faulty = [...counted, ...sales].filter(({ faults }) => faults.length > 0).sort(worstFirst);
  const names = [...new Set([...lacking, ...faulty].map(({ responsible }) => responsible.trim()))].sort();
  const people = names.map((person): QualityOfPerson => {
    const theirs = lacking.filter(({ responsible }) => responsible.trim() === person);
    const wrong = faulty.filter(({ responsible }) => responsible.trim() === person);
    const share = shareOf(theirs.map(({ lacks }) => lacks));
    return { person, rows: theirs.length, share, faulty: wrong.length, five: wrong.slice(0, FIVE) };
  });
  return { share: shareOf(lacking.map(({ lacks }) => lacks)), people, rows: faulty };
}

function faultsOfCustomer(customer: CheckedCustomer | undefined, { today }: CheckedRows): Fault[] {
  return only([['future', (customer?.birthday ?? '') > today]]);
}

function faultsOfDeal(deal: CheckedDeal | undefined, { staleBefore }: CheckedRows): Fault[] {
  return only([
    ['negative', (deal?.amount ?? 0) < 0],
    ['stale', deal?.isOpen === true && deal.touchedOn !== '' && deal.touchedOn < staleBefore],
  ]);
}

function faultsOfSale(sale: CheckedSale, customers: ReadonlyMap<string, unknown>, { today }: CheckedRows): Fault[] {
  return only([
    ['negative', (sale.amount ?? 0) < 0],
    ['future', sale.date > today],
    ['hanging', sale.customerId !== '' && !customers.has(sale.customerId)],
  ]);
}

function only(faults: readonly (readonly [Fault, boolean])[]): Fault[] {
  return faults.flatMap(([fault, isIt]) => (isIt ? [fault] : []));
}

function scored(row: Omit<FaultyRow, 'score'>): FaultyRow {
  return { ...row, score: 1 - row.faults.length / LOOKED_AT[row.table] };
}

function worstFirst(one: FaultyRow, other: FaultyRow): number {
  return one.score - other.score || (one.id < other.id ? -1 : 1);
}
