// Reads what the quality of rows is judged by: a call a table. Columns that people deleted are blank, and so are tables that are gone.

import { openThere, rowsOf } from '../../kernel/book/found-rows';
import type { Ports } from '../../kernel/ports';
import type { Row } from '../../kernel/schema/table';
import { addDays, type Day } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { salesTable } from '../sales/index';
import { type Colleague, findColleague, readStaff, staffTable } from '../staff/index';
import { outcomeOf, readStages, type Stage, stageFinder, stagesTable } from '../stages/index';
import { type FaultyTable, type QualityFound, qualityFound } from './faults';

/** Two months in which nobody spoke about an open deal: no stage that we know lasts so long. */
const STALE_DAYS = 60;

export interface QualityRead {
  readonly found: QualityFound;
  readonly staff: readonly Colleague[];
  /** The row of the sheet in which a record stands; null where it is gone. */
  readonly rowOf: (table: FaultyTable, id: string) => number | null;
}

/**
 * Returns the quality of customers, deals and sales. Five blocking calls, whatever the number of rows; four where the stages
 * are known.
 */
export function readQuality(
  ports: Pick<Ports, 'book' | 'now' | 'zone'>,
  known: readonly Stage[] | null = null,
): QualityRead {
  const { book, now, zone } = ports;
  const opened = {
    customers: openThere(book, customersTable),
    deals: openThere(book, dealsTable),
    sales: openThere(book, salesTable),
  };
  const customers = rowsOf<Row<typeof customersTable>>(opened.customers);
  const deals = rowsOf<Row<typeof dealsTable>>(opened.deals);
  const sales = rowsOf<Row<typeof salesTable>>(opened.sales);
  const stages = known ?? (book.has(stagesTable) ? readStages(book) : []);
  const staff = book.has(staffTable) ? readStaff(ports) : [];
  const stageOf = stageFinder(stages);
  const named = namer(staff);
  const today = dayAt(now, zone);
  const found = qualityFound({
    customers: customers.map(named),
    deals: deals.map((deal) => ({
      ...named(deal),
      isOpen: outcomeOf(stageOf(deal), deal) === 'open',
      touchedOn: lastDay([deal.lastTouch, deal.stageSince, deal.createdAt], zone),
    })),
    sales: sales.map(named),
    stages: stages.map(({ label }) => label),
    staff: staff.map(({ label }) => label),
    today,
    staleBefore: addDays(today, -STALE_DAYS),
  });
  return { found, staff, rowOf: (table, id) => opened[table]?.rowOf(id) ?? null };
}

/** People write a name in many ways: each row is of the colleague whom it means. There are many rows and few names. */
function namer(staff: readonly Colleague[]): <R extends { readonly responsible: string }>(row: R) => R {
  const names = new Map<string, string>();
  return (row) => {
    const { responsible } = row;
    const name = names.get(responsible) ?? findColleague(staff, responsible)?.label ?? responsible.trim();
    names.set(responsible, name);
    return name === responsible ? row : { ...row, responsible: name };
  };
}

function lastDay(instants: readonly (number | null)[], zone: Zone): Day | '' {
  const last = Math.max(...instants.map((instant) => instant ?? 0));
  return last === 0 ? '' : dayAt(last, zone);
}
