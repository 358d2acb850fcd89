// Reads what a report is made of, and no more: a call a table, those of the archive among them.

import type { Book } from '../../kernel/book/book';
import { changesTable } from '../../kernel/book/changes';
import { currencyKey, currencyNamed, HOME_CURRENCY } from '../../kernel/currency';
import { toMinor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import { blankOf } from '../../kernel/schema/blank';
import { bindColumns } from '../../kernel/schema/headings';
import { fieldNames, type Row, type Table } from '../../kernel/schema/table';
import { parseWorkTime } from '../../kernel/time/work-time';
import { dayAt, instantOfSerial } from '../../kernel/time/zone';
import { activitiesTable } from '../activities/index';
import { activitiesArchive, dealsArchive, salesArchive } from '../archive/index';
import { type SourceCost, sourceCostsTable } from '../costs/index';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { purchaseOf } from '../figures/index';
import { salesTable } from '../sales/index';
import { parseRates, readSettings } from '../settings/index';
import { type Snapshot, snapshotsTable } from '../snapshots/index';
import { readStaff, staffTable } from '../staff/index';
import { readStages, stageLogTable, stagesTable } from '../stages/index';
import { type PeriodKind, periodOf } from './period';
import {
  ACTIVITY_FIELDS,
  type ActivityFact,
  CUSTOMER_FIELDS,
  type CustomerFact,
  DEAL_FIELDS,
  type DealFact,
  type EditFact,
  type MoveFact,
  type Need,
  type ReportWorld,
  type SaleFact,
} from './world';

type Reading = Pick<Ports, 'book' | 'now' | 'zone'>;

const SALE_FIELDS = [
  ...(['id', 'date', 'product', 'amount', 'responsible', 'returned', 'cost', 'currency'] as const),
  ...(['customerId', 'dealId', 'createdAt'] as const),
] as const;
type SaleRead = Pick<Row<typeof salesTable>, (typeof SALE_FIELDS)[number]>;

/** Lines of the history that are read at most, from its end: a firm of ten writes so many in a month. */
const MOST_EDITS = 20_000;

/** Returns the world of a report; what it does not need is empty. Two blocking calls, and one a table and its archive. */
export function readReportWorld(ports: Reading, needs: readonly Need[], kind: PeriodKind): ReportWorld {
  const { book, now, zone } = ports;
  const has = (need: Need): boolean => needs.includes(need);
  // What is younger than two years is never archived: only all of history needs what is.
  const old = (archive: Table): Table[] => (kind === 'all' || has('history') ? [archive] : []);
  const settings = readSettings(book);
  const today = dayAt(now, zone);
  const home = currencyNamed(settings.currency) ?? HOME_CURRENCY;
  const sold = has('sales') ? readBoth<SaleRead>(book, [salesTable, ...old(salesArchive)], SALE_FIELDS) : [];
  const rates = parseRates(settings.rates);
  const rateOf = (currency: string): number => {
    const key = currencyKey(currency, home);
    return key === '' ? 1 : (rates.get(key) ?? 0);
  };
  return {
    ...{ now, today, zone, settings, currency: home },
    work: parseWorkTime(settings),
    period: periodOf(kind, today, zone),
    stages: book.has(stagesTable) ? readStages(book) : [],
    staff: has('staff') && book.has(staffTable) ? readStaff(ports) : [],
    deals: has('deals') ? readBoth<DealFact>(book, [dealsTable, ...old(dealsArchive)], DEAL_FIELDS) : [],
    customers: has('customers') ? readCustomers(book) : new Map(),
    sales: sold.map((sale) => saleFact(sale, rateOf(sale.currency))),
    unknownCurrencies: unknownOf(sold, rateOf),
    activities: has('activities')
      ? readBoth<ActivityFact>(book, [activitiesTable, ...old(activitiesArchive)], ACTIVITY_FIELDS)
      : [],
    moves: has('moves') ? readBoth<MoveFact>(book, [stageLogTable], fieldNames(stageLogTable)) : [],
    costs: has('costs') ? readCosts(book) : [],
    snapshots: has('snapshots') ? readBoth<Snapshot>(book, [snapshotsTable], fieldNames(snapshotsTable)) : [],
    began: has('began') ? readBegan(ports) : null,
    ...(has('edits') ? readEdits(ports) : { edits: [], editsSince: null }),
  };
}

function readCustomers(book: Book): ReadonlyMap<string, CustomerFact> {
  return new Map(readBoth<CustomerFact>(book, [customersTable], CUSTOMER_FIELDS).map((row) => [row.id, row]));
}

function readCosts(book: Book): ReportWorld['costs'] {
  const rows = readBoth<Pick<SourceCost, 'id' | 'month' | 'source' | 'amount'>>(
    book,
    [sourceCostsTable],
    ['id', 'month', 'source', 'amount'],
  );
  return rows.map(({ month, source, amount }) => ({ month, source, amount: toMinor(amount) }));
}

/** Of the first line of the history. One blocking call. */
function readBegan({ book, zone }: Reading): number | null {
  if (!book.has(changesTable)) return null;
  const [headings = [], first = []] = book.sheetOf(changesTable).read({ row: 1, column: 1, rows: 2, columns: 8 });
  const at = Number(first[(bindColumns(changesTable, headings).at.at ?? 1) - 1] ?? 0);
  return at > 0 ? instantOfSerial(at, zone) : null;
}

/** The records of the tables that are there, one after the other; fields whose columns people deleted are blank. */
function readBoth<R extends { readonly id: string }>(
  book: Book,
  tables: readonly Table[],
  fields: readonly (keyof R & string)[],
): readonly R[] {
  const found = new Map<string, R>();
  for (const table of tables) {
    const opened = book.openFound(table, fields);
    if (!opened) continue;
    const blank = blankOf(table, fields);
    for (const record of opened.records()) {
      const whole = opened.fields.length === fields.length ? record : { ...blank, ...record };
      const row = whole as unknown as R; // All of the fields by name, with the values of their kinds.
      // While the archive is being filled a record stands in both: the main sheet's is the truth.
      if (!found.has(row.id)) found.set(row.id, row);
    }
  }
  return [...found.values()];
}

function saleFact(sale: SaleRead, rate: number): SaleFact {
  const { dealId, product, responsible } = sale;
  const returned = Math.round(Math.abs(toMinor(sale.returned)) * rate);
  return { ...purchaseOf(sale, rate), dealId, product, responsible, returned };
}

function unknownOf(sold: readonly SaleRead[], rateOf: (currency: string) => number): readonly string[] {
  const codes = sold.filter(({ currency }) => rateOf(currency) === 0).map(({ currency }) => currencyKey(currency));
  return [...new Set(codes)];
}

/** The end of the history, without what changed: who wrote into which record, when. Three blocking calls at most. */
function readEdits({ book, zone }: Reading): Pick<ReportWorld, 'edits' | 'editsSince'> {
  if (!book.has(changesTable)) return { edits: [], editsSince: null };
  const sheet = book.sheetOf(changesTable);
  const names = fieldNames(changesTable);
  const [headings = []] = sheet.read({ row: 1, column: 1, rows: 1, columns: names.length });
  const { at } = bindColumns(changesTable, headings);
  const first = Math.max(2, sheet.rowCount() - MOST_EDITS);
  const rows = sheet.read({ row: first, column: 1, rows: null, columns: names.indexOf('table') + 1 });
  const cellAt = (row: readonly unknown[], field: string) => row[(at[field] ?? 1) - 1] ?? '';
  const edits = rows
    .filter((row) => cellAt(row, 'record') !== '')
    .map(
      (row): EditFact => ({
        request: String(cellAt(row, 'request')),
        at: instantOfSerial(Number(cellAt(row, 'at')), zone),
        by: String(cellAt(row, 'by')),
        table: String(cellAt(row, 'table')),
        record: String(cellAt(row, 'record')),
      }),
    );
  return { edits, editsSince: first === 2 ? null : (edits[0]?.at ?? null) };
}
