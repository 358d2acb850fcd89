// Reads what rules look at, each table once and only where a rule of those that are asked needs it.

import type { Book } from '../../kernel/book/book';
import { changesTable } from '../../kernel/book/changes';
import type { Ports } from '../../kernel/ports';
import { type FieldName, fieldNames, type Table } from '../../kernel/schema/table';
import { type Day, dayOfSerial } from '../../kernel/time/day';
import type { WorkTime } from '../../kernel/time/work-time';
import { dayAt, type Zone } from '../../kernel/time/zone';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { sendsTable } from '../outbox/index';
import { duesTable } from '../payments/index';
import { salesTable } from '../sales/index';
import { type Stage, stageFinder } from '../stages/index';
import { tasksTable } from '../tasks/index';
import { type Facts, type FieldChange, ROW } from './facts';
import type { RuleRow } from './holds';
import { type Rule, type RuleTable, tableOfRule } from './rule';

export interface FactsWorld {
  readonly stages: readonly Stage[];
  readonly work: WorkTime;
  /** Whether tasks are read though no rule is about them. */
  readonly withTasks?: boolean;
  /** Into how many reads a long table may be split; 1 where nobody says. */
  readonly reads?: 1 | 2;
}

const OF_DEALS = [
  ...(['id', 'customer', 'customerId', 'stage', 'pipeline', 'responsible', 'need', 'amount', 'nextContact'] as const),
  ...(['createdAt', 'arrivedAt', 'lastTouch', 'stageSince', 'stageKey', 'wonAt', 'lostAt'] as const),
] as const satisfies readonly FieldName<typeof dealsTable>[];
const OF_CUSTOMERS = ['id', 'name', 'contact', 'responsible'] as const satisfies readonly FieldName<
  typeof customersTable
>[];
/** Further columns of customers, which are many and far away, only for those who need them. */
const OF_CUSTOMERS_FOR: Readonly<Partial<Record<string, readonly FieldName<typeof customersTable>[]>>> = {
  mailCustomer: ['email', 'doNotContact', 'consent'],
  consentGiven: ['consent', 'consentOn'],
  birthday: ['birthday'],
  lastPurchase: ['lastSale'],
};
const OF_SALES = ['id', 'date', 'product', 'amount', 'returned', 'customerId'] as const satisfies readonly FieldName<
  typeof salesTable
>[];
/** Changes of a week, in a firm where much is changed. */
const LOG_ROWS = 2_000;

/** Returns the facts for these rules; of tables that no rule needs there is nothing. Two to seven blocking calls. */
export function readFacts(
  { book, now, zone }: Pick<Ports, 'book' | 'now' | 'zone'>,
  rules: readonly Rule[],
  world: FactsWorld,
): Facts {
  const needs = (...tables: readonly RuleTable[]) => rules.some((rule) => tables.includes(tableOfRule(rule)));
  const ledger = [...book.open(sendsTable, ['id', 'key', 'createdAt'], { must: ['id', 'key'] }).records()];
  const today = dayAt(now, zone);
  const reads = world.reads ?? 1;
  const further = rules.flatMap(({ event, deed, product }) => {
    // What of a product was bought last, the sales say.
    const asked = [deed.kind, ...(product === '' ? [event] : [])];
    return asked.flatMap((each) => OF_CUSTOMERS_FOR[each] ?? []);
  });
  const ofDeals = [...OF_DEALS, ...fieldsOf('deals', rules)];
  const ofCustomers = [...OF_CUSTOMERS, ...further, ...fieldsOf('customers', rules)];
  const customers = rowsOf(book, customersTable, {
    fields: ofCustomers,
    written: writtenOf('customers', rules),
    reads,
  });
  return {
    today,
    zone,
    work: world.work,
    stageOf: stageFinder(world.stages),
    deals: needs('deals', 'tasks')
      ? rowsOf(book, dealsTable, { fields: ofDeals, written: writtenOf('deals', rules), reads })
      : [],
    customers: new Map(customers.map((row) => [String(row.id), row])),
    tasks:
      world.withTasks || needs('tasks')
        ? rowsOf(book, tasksTable, { fields: fieldNames(tasksTable), written: fieldNames(tasksTable) })
        : [],
    dues: needs('dues') ? rowsOf(book, duesTable, { fields: fieldNames(duesTable) }) : [],
    sales: rules.some(({ product }) => product !== '') ? rowsOf(book, salesTable, { fields: OF_SALES, reads }) : [],
    changes: rules.some(({ event }) => event === 'fieldChanged') ? changesIn(book) : [],
    fired: new Set(ledger.map(({ key }) => key)),
    firedToday: countToday(ledger, { today, zone }),
  };
}

interface Wanted {
  readonly fields: readonly string[];
  /** What is to be written must be there; of the others, columns that people deleted are blank. */
  readonly written?: readonly string[];
  readonly reads?: 1 | 2;
}

function rowsOf(book: Book, table: Table, { fields, written = [], reads = 1 }: Wanted): readonly RuleRow[] {
  if (!book.has(table)) return [];
  const opened = book.open(table, [...new Set(fields)], { must: ['id', ...written], reads });
  return [...opened.recordRows()].map((row) => ({ ...opened.record(row), [ROW]: row }));
}

/** The fields that the rules ask for or write. */
function fieldsOf(table: RuleTable, rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ conditions, deed, place }) => {
    const places = [
      ...conditions.map((condition) => condition.place),
      ...(deed.kind === 'setField' ? [deed.place] : []),
    ];
    return [...places, ...(place ? [place] : [])].filter((each) => each.table === table).map(({ field }) => field);
  });
}

function writtenOf(table: RuleTable, rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ deed }) => {
    if (deed.kind === 'nextContact') return table === 'deals' ? ['nextContact'] : [];
    return deed.kind === 'setField' && deed.place.table === table ? [deed.place.field] : [];
  });
}

interface Fired {
  readonly key: string;
  readonly createdAt: number | null;
}

function countToday(ledger: readonly Fired[], { today, zone }: { readonly today: Day; readonly zone: Zone }) {
  const counts = new Map<string, number>();
  for (const { key, createdAt } of ledger) {
    if (createdAt === null || dayAt(createdAt, zone) !== today) continue;
    const [rule = '', record = ''] = key.split(':');
    counts.set(`${rule}:${record}`, (counts.get(`${rule}:${record}`) ?? 0) + 1);
  }
  return counts;
}

/** The last lines of the history, in the order in which `writeLog` writes their cells. */
function changesIn(book: Book): readonly FieldChange[] {
  const end = book.logEnd();
  const row = Math.max(2, end - LOG_ROWS);
  if (end <= row) return [];
  const names = fieldNames(changesTable);
  const lines = book.sheetOf(changesTable).read({ row, column: 1, rows: end - row, columns: names.length });
  return lines.flatMap((cells) => {
    const [, record = '', at, , table = '', field = ''] = cells;
    const day = typeof at === 'number' ? dayOfSerial(at) : null;
    return day && field !== '' ? [{ table: String(table), record: String(record), field: String(field), day }] : [];
  });
}
