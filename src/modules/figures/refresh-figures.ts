// Computes the figures that wait: balances of sales and dues, what each customer bought, owes and is to the firm, and what to count by.

import type { Ports } from '../../kernel/ports';
import { dayAt } from '../../kernel/time/zone';
import { customersTable } from '../customers/index';
import { hasNewPrices, takePrices } from '../products/index';
import { salesTable } from '../sales/index';
import { Computing } from './computing';
import { customerCells } from './customer-cells';
import { showDebts } from './debts-on-dashboard';
import { type FirmMoney, readFirmMoney } from './firm-money';
import { clearStale, type FactsOf, staleFacts } from './stale-facts';
import { clearWaiting, figuresWaiting, type Waiting, waitForAll } from './waiting';
import { sourcesOfDeals, writeDeals, writeOrigins, writeTasks } from './write-facts';
import { classesOf, writeDues, writePayments, writeSales } from './write-money';

const DAY_LIST = 'figures day';

/** Tells whether there is anything to compute, or to remember of prices, before others go on. No call. */
export function hasFiguresWaiting({ book }: Pick<Ports, 'book'>): boolean {
  return figuresWaiting(book) !== null || hasNewPrices(book);
}

/**
 * Has everything be computed anew once a day, and once the tables are of another version: who was active yesterday may be none
 * today, and new columns are blank. Returns whether it is so now. No call.
 */
function waitForNewDay({ book, now, zone }: Pick<Ports, 'book' | 'now' | 'zone'>): boolean {
  const current = { day: dayAt(now, zone), version: String(book.state().schemaVersion) };
  const { day, version } = book.listOf(DAY_LIST);
  if (day === current.day && version === current.version) return false;
  book.keepList(DAY_LIST, current);
  waitForAll(book);
  return true;
}

/** Computes everything anew where this day is the first, and otherwise what `refreshFigures` does: somebody is at work. */
export function refreshDaily(ports: Ports): void {
  refresh(ports, waitForNewDay(ports) ? staleFacts(ports.book) : new Set());
}

/** Computes all that is stale, and everything where this day is the first, for passes and ticks; see `refreshFigures`. */
export function refreshAll(ports: Ports): void {
  waitForNewDay(ports);
  refresh(ports, staleFacts(ports.book));
}

/**
 * Writes the money that waits, in steps: a run that is cut off is done again. Nobody waits for it, so that it takes as many calls
 * as it needs: a read a table, and a look at each that changed. Facts that are stale without it are left to `refreshAll`.
 */
export function refreshFigures(ports: Ports): void {
  refresh(ports, new Set());
}

function refresh(ports: Ports, stale: ReadonlySet<FactsOf>): void {
  const { book, zone } = ports;
  const waiting = figuresWaiting(book);
  takePrices(ports);
  if (!waiting && stale.size === 0) return;
  const computing = new Computing(book);
  if (waiting) writeMoney(ports, computing, waiting, stale);
  else if (stale.has('sales')) {
    const deals = sourcesOfDeals(computing, computing.rows(salesTable), stale.has('deals'));
    writeOrigins(computing, { customers: classesOf(computing), deals });
  }
  if (stale.has('deals')) writeDeals(computing);
  if (stale.has('tasks')) writeTasks(computing, zone);
  // Together with the last step: until then it waits.
  if (waiting) clearWaiting(book);
  if (stale.size > 0) clearStale(book);
  book.commitStep();
}

function writeMoney(
  ports: Ports,
  computing: Computing,
  { customers: wanted }: Waiting,
  stale: ReadonlySet<FactsOf>,
): void {
  const money = readFirmMoney(ports, computing);
  const isAll = wanted === null || stale.has('sales');
  const isAsked = money.sales.some(({ dealId, customerId }) => {
    return dealId !== '' && (isAll || customerId === '' || wanted.has(customerId));
  });
  const deals = isAsked ? sourcesOfDeals(computing, money.sales, stale.has('deals')) : null;
  const origins = { customers: classesOf(computing), deals };
  writeSales(computing, money, origins);
  writePayments(computing, money, origins);
  writeDues(computing, money);
  writeCustomers(computing, money, wanted);
  showDebts(ports, money.debts);
}

function writeCustomers(computing: Computing, money: FirmMoney, wanted: ReadonlySet<string> | null): void {
  const language = computing.languageOf(customersTable);
  for (const id of wanted ?? money.customers) {
    computing.compute(customersTable, id, customerCells(id, money, language));
  }
}
