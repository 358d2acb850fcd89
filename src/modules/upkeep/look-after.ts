// Looks after the sheets: takes in what people typed, writes down what they changed, keeps labels and references right.

import type { OpenTable } from '../../kernel/book/open-table';
import type { Ports } from '../../kernel/ports';
import { UNKNOWN_EDITOR } from '../../kernel/reconcile/operations';
import { foresee, type PassOptions, reconcile } from '../../kernel/reconcile/pass';
import type { Lost, Summary, TornTable } from '../../kernel/reconcile/summary';
import { fieldNames, fieldOf, type Table } from '../../kernel/schema/table';
import { dayAt, serialOfInstant } from '../../kernel/time/zone';
import { activitiesTable } from '../activities/index';
import { takeInAdopted } from '../adopt/index';
import { archivedAmong, archivedIds } from '../archive/index';
import { contactsTable } from '../contacts/index';
import { sourceCostsTable } from '../costs/index';
import { customerLabel, customerNames, customersTable, typedCustomer } from '../customers/index';
import { dealsTable, hasUnseenMoves, type MoveNote, noticeMoves } from '../deals/index';
import { refreshAll } from '../figures/index';
import { goalsTable } from '../goals/index';
import { duesTable, paymentsTable } from '../payments/index';
import { productsTable } from '../products/index';
import { rulesTable } from '../rules/index';
import { salesTable } from '../sales/index';
import { sourcesTable } from '../settings/index';
import { knownStaff, readStaff, staffTable } from '../staff/index';
import { lossReasonsTable, stagesIn, stagesTable } from '../stages/index';
import { tasksTable } from '../tasks/index';
import { templatesTable } from '../templates/index';
import { beginHistories, defaultsOf } from './intake';
import { noteLeftInArchive } from './left-in-archive';
import { payRestoredSales, payTypedSales } from './pay-typed-sales';

/** What a pass reads, each once. Lists come first: what was renamed in them is renamed in the tables of the same pass. */
export const TABLES: readonly Table[] = [
  stagesTable,
  sourcesTable,
  lossReasonsTable,
  staffTable,
  customersTable,
  dealsTable,
  salesTable,
  activitiesTable,
  tasksTable,
  contactsTable,
  paymentsTable,
  duesTable,
  productsTable,
  rulesTable,
  templatesTable,
  sourceCostsTable,
  goalsTable,
];

export interface LookedAfter extends Summary {
  /** What deals lacked that people moved to another stage. */
  readonly notes: readonly MoveNote[];
}

/** One pass over all sheets; the request must begin with PASS. Returns what there is to tell. */
export function lookAfter(ports: Ports): LookedAfter {
  // First, or what stands in a list that people brought would count as typed by them today.
  takeInAdopted(ports);
  const { isWaiting, ...found } = reconcile(ports.book, passOptions(ports));
  const summary = withoutArchived(ports, found);
  // Where nobody touched anything, no deal was moved either, unless an earlier pass was cut off before it noticed.
  const isStill = !isWaiting && Object.values(summary.counts).every((count) => count === 0);
  const notes = isStill ? [] : noticeStages(ports);
  refreshAll(ports);
  return { ...summary, notes };
}

/** Only after the pass, since stages that were renamed are renamed in the deals by it. */
function noticeStages(ports: Ports): readonly MoveNote[] {
  const { book } = ports;
  if (!book.has(stagesTable) || !book.has(dealsTable)) return [];
  const { notes } = noticeMoves(ports, { by: UNKNOWN_EDITOR });
  if (book.has(staffTable)) knownStaff(book, readStaff(ports));
  book.commitStep();
  return notes;
}

/** Returns what a pass would have to tell, and changes nothing. */
export function lookAhead(ports: Ports): Summary {
  return withoutArchived(ports, foresee(ports.book, passOptions(ports)));
}

/** What an archive run that was cut off had taken away already is not lost: it stands in the archive. */
function withoutArchived({ book }: Ports, summary: Summary): Summary {
  const archived = TABLES.flatMap((table) => {
    const ids = summary.lost.flatMap((each) => (each.table === table.name ? [each.id] : []));
    return archivedAmong(book, table, ids).map((id) => `${table.name} ${id}`);
  });
  return { ...summary, lost: summary.lost.filter(({ table, id }) => !archived.includes(`${table} ${id}`)) };
}

function passOptions({ book, now, zone }: Ports): PassOptions {
  const stamp = serialOfInstant(now, zone);
  return {
    tables: TABLES,
    defaults: (opened, table, row) => defaultsOf(opened, table, { ...row, stamp, book }),
    names: {
      customers: {
        of: (id, { name = '', contact = '' }) => customerNames({ id, name: String(name), contact: String(contact) }),
        typed: typedCustomer,
      },
    },
    waits: isMoveUnseen,
    archived: (table) => archivedIds(book, table),
    besides: (passing) => {
      beginHistories(book, { taken: passing.taken, deals: passing.opened.get(dealsTable.name), now });
      noteLeftInArchive(book, passing.plan);
      payTypedSales(book, { ...passing, today: dayAt(now, zone), stamp });
    },
    labels: {
      customers: ({ name = '', contact = '' }) => customerLabel({ name: String(name), contact: String(contact) }),
    },
  };
}

/** Tells whether a deal stands in another stage than the one it was stamped in. */
function isMoveUnseen(opened: ReadonlyMap<string, OpenTable<Table>>): boolean {
  // as: each is found by its own name
  const stages = opened.get(stagesTable.name) as OpenTable<typeof stagesTable> | undefined;
  const deals = opened.get(dealsTable.name) as OpenTable<typeof dealsTable> | undefined;
  if (!stages || !deals || !hasAllFields(stages) || !hasAllFields(deals)) return false;
  return hasUnseenMoves(deals, stagesIn(stages));
}

/** A pass reads no derived fields. */
function hasAllFields({ table, fields }: { readonly table: Table; readonly fields: readonly string[] }): boolean {
  return fieldNames(table).every((field) => fields.includes(field) || fieldOf(table, field).derived);
}

/** Puts torn cells back where they were before some columns were sorted alone. Returns how many records that concerns. */
export function mendTorn({ book }: Ports, torn: readonly TornTable[]): number {
  const undo = torn.flatMap((each) => each.undo);
  for (const table of TABLES) {
    if (undo.some((operation) => operation.table === table.name)) book.openFound(table);
  }
  for (const operation of undo) book.carry(operation);
  return undo.length;
}

/** Puts back records that are gone from their sheets, each under its own number; one that is there again stays as it is. */
export function restoreLost({ book, now, zone }: Ports, lost: readonly Lost[]): number {
  const tables = TABLES.filter(({ name }) => lost.some(({ table }) => table === name));
  for (const table of tables) {
    if (!book.openFound(table)) continue;
    for (const { id, cells } of lost.filter((each) => each.table === table.name)) book.restore(table, id, cells);
  }
  payRestoredSales(book, lost, { today: dayAt(now, zone), stamp: serialOfInstant(now, zone) });
  return lost.length;
}
