// What people built on an adopted sheet, which giving it back would lose.

import type { Book } from '../../kernel/book/book';
import { cellOf } from '../../kernel/book/image';
import type { OpenTable } from '../../kernel/book/open-table';
import type { Agreement, HeadedColumn } from '../../kernel/schema/agreement';
import type { Cell } from '../../kernel/schema/codec';
import { fieldOf, type Table } from '../../kernel/schema/table';
import { customerLabel, customersTable } from '../customers/index';
import { SHEETS } from '../setup/index';
import { firstStage, readStages, stagesTable } from '../stages/index';
import { addedFields } from './bind';
import { type Intake, isMade } from './intake-work';
import { joinedColumns, joinedName, WHO } from './join-names';

/** By which field records of other tables name one of the table. */
const REFERENCES: Readonly<Record<string, string>> = { customers: 'customerId', deals: 'dealId', sales: 'saleId' };

/** Returns the table of people's records that belong to records of this one; null where there is none. */
export function referringTable(book: Book, table: Table, made: Intake['made']): Table | null {
  const field = REFERENCES[table.name] ?? '';
  const referring = SHEETS.filter((each) => each !== table && each.fields[field]);
  return referring.find((each) => refers(book.openFound(each, ['id', field]), field, made[each.name] ?? [])) ?? null;
}

function refers(opened: OpenTable<Table> | null, field: string, made: NonNullable<Intake['made'][string]>): boolean {
  if (!opened?.fields.includes(field)) return false;
  return [...opened.recordRows()].some(
    (row) => opened.cellAt(row, field) !== '' && !isMade(made, String(opened.cellAt(row, 'id'))),
  );
}

interface Given {
  readonly agreement: Agreement;
  readonly joined: readonly HeadedColumn[];
}

/** Returns the first field of a column that was added in which something else stands than Daftar put there; null for none. */
export function filledIn(book: Book, opened: OpenTable<Table>, { agreement, joined }: Given): string | null {
  const { table } = opened;
  const typed = addedFields(table, agreement).filter((field) => field !== 'id' && !fieldOf(table, field).machine);
  const there = typed.filter((field) => opened.fields.includes(field));
  const given = givenTo(book, opened, joined);
  const rows = [...opened.occupiedRows()];
  const isTyped = (row: number, field: string): boolean => {
    const cell = opened.cellAt(row, field);
    return cell !== '' && !given(row, field).includes(cell);
  };
  return there.find((field) => rows.some((row) => isTyped(row, field))) ?? null;
}

/** What Daftar fills in where a list has no such column: a joined name, how the customer is called, and the stage. */
function givenTo(
  book: Book,
  opened: OpenTable<Table>,
  joined: readonly HeadedColumn[],
): (row: number, field: string) => readonly Cell[] {
  const parts = joinedColumns(joined, opened.image.headings);
  const { fields } = opened.table;
  const labels = fields.customerId ? labelsOf(book) : new Map<string, string>();
  const stages = fields.stageKey ? labelsOfStages(book, opened) : new Map<string, string>();
  return (row, field) => {
    const name = WHO.includes(field) ? [joinedName(parts.map((column) => cellOf(opened.image, row, column)))] : [];
    if (field === 'name') return name;
    if (field === 'customer') return [...name, labels.get(String(opened.cellAt(row, 'customerId'))) ?? ''];
    return field === 'stage' ? [stages.get(String(opened.cellAt(row, 'stageKey'))) ?? ''] : [];
  };
}

function labelsOf(book: Book): ReadonlyMap<string, string> {
  const customers = book.open(customersTable, ['id', 'name', 'contact']);
  return new Map([...customers.records()].map((customer) => [customer.id, customerLabel(customer)]));
}

function labelsOfStages(book: Book, { language }: OpenTable<Table>): ReadonlyMap<string, string> {
  const { key, label } = firstStage(book, language);
  const stages = book.has(stagesTable) ? readStages(book) : [];
  return new Map([[key, label], ...stages.map((stage) => [stage.key, stage.label] as const)]);
}
