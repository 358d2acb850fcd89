// Writes what stands beside records that nobody did anything to: who they are of was changed, or where they came from.

import type { Zone } from '../../kernel/time/zone';
import { dealsArchive } from '../archive/index';
import { dealsTable } from '../deals/index';
import { paymentsTable } from '../payments/index';
import { salesTable } from '../sales/index';
import { tasksTable } from '../tasks/index';
import type { Computing } from './computing';
import { isOnTime } from './on-time';
import { segmentOf } from './segment-of';
import { classesOf, type Origins, originOf, segmentOfPayment } from './write-money';

/** Writes segments and sources of all sales and payments. */
export function writeOrigins(computing: Computing, origins: Origins): void {
  for (const sale of computing.rows(salesTable)) {
    computing.compute(salesTable, sale.id, originOf(sale, origins, computing));
  }
  for (const payment of computing.rows(paymentsTable)) {
    computing.compute(paymentsTable, payment.id, segmentOfPayment(payment, origins, computing));
  }
}

/** Writes the segment of each deal; one of nobody has none. */
export function writeDeals(computing: Computing): void {
  const customers = classesOf(computing);
  const deals = computing.rows(dealsTable, DEAL_FIELDS);
  const language = computing.languageOf(dealsTable);
  for (const { id, customerId } of deals) {
    computing.compute(dealsTable, id, { segment: segmentOf(customers.get(customerId), language) });
  }
}

/** Writes of each task that is done whether it was in time. */
export function writeTasks(computing: Computing, zone: Zone): void {
  for (const task of computing.rows(tasksTable))
    computing.compute(tasksTable, task.id, { onTime: isOnTime(task, zone) });
}

const DEAL_FIELDS = ['id', 'source', 'customerId', 'segment'] as const;
const SOURCE_FIELDS = ['id', 'source'] as const;

/**
 * Returns the sources of deals by number. A read, and one of the archive where a sale's deal stands there; `isForDeals` tells
 * that the deals' own facts are written as well, from the same read.
 */
export function sourcesOfDeals(
  computing: Computing,
  sales: readonly { readonly dealId: string }[],
  isForDeals: boolean,
): ReadonlyMap<string, string> {
  const deals = computing.rows(dealsTable, isForDeals ? DEAL_FIELDS : SOURCE_FIELDS);
  const sources = new Map(deals.map(({ id, source }) => [id, source]));
  if (sales.every(({ dealId }) => dealId === '' || sources.has(dealId))) return sources;
  // as: an archive has the fields of its table.
  const archived = computing.rows(dealsArchive, ['id', 'source']) as unknown as typeof deals;
  return new Map([...archived.map(({ id, source }) => [id, source] as const), ...sources]);
}
