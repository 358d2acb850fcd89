// Gives an adopted sheet back as it was, as long as nothing was built on it.

import type { Noted } from '../../kernel/book/change-set';
import type { OpenTable } from '../../kernel/book/open-table';
import { type Result, refused } from '../../kernel/input';
import { findAgreement } from '../../kernel/schema/agreement';
import { fieldOf, type Table } from '../../kernel/schema/table';
import type { TabContent } from '../../kernel/tabs';
import { customersTable } from '../customers/index';
import { SHEETS } from '../setup/index';
import type { AdoptPorts } from './adopt-sheet';
import { addedFields, unbindSheet } from './bind';

export interface Forgotten {
  readonly tab: string;
  /** How many customers are rows of people's own again. */
  readonly records: number;
}

export interface GivenBack extends Forgotten {
  /** A copy that people worked in stays, without what Daftar had put there. */
  readonly keptCopy: boolean;
}

/**
 * Forgets the customers of an adopted sheet: the history says that they are gone, and the sheet keeps them. Refuses where records of
 * other tables belong to them, or where something was filled into a column that would go. `unbindAdopted` is to follow.
 */
export function forgetAdopted({ book, mender }: AdoptPorts): Result<Forgotten> {
  const adopted = findAdopted(mender);
  const customers = book.openFound(customersTable);
  if (!adopted || !customers) return no('err.adoptNone', '');
  const filled = filledField(customers, addedFields(adopted.agreement));
  if (filled !== null) return no('err.adoptFilled', String(customers.image.headings[customers.columnOf(filled) - 1]));
  const referring = SHEETS.find(
    (table) => table.fields.customerId && refersToCustomers(book.openFound(table, REFERENCE)),
  );
  if (referring) return no('err.adoptReferred', mender.look([referring], new Set()).tables[0]?.sheet?.name ?? '');
  const rows = [...customers.recordRows()];
  for (const row of rows) {
    const { id, ...cells } = customers.cellsAt(row);
    const gone: Noted = { kind: 'noted', table: customersTable.name, id: String(id), from: cells, to: null };
    book.carry(gone);
  }
  return { ok: true, value: { tab: adopted.sheet.name, records: rows.length } };
}

/** Takes off the sheet what adopting put there; nothing when that is done. Tells whether the copy of a tab stays, since people worked in it. */
export function unbindAdopted(ports: AdoptPorts): boolean {
  const { mender, tabs } = ports;
  const adopted = findAdopted(mender);
  if (!adopted) return false;
  const { sheet, marks, agreement } = adopted;
  const [emptyHeadings = []] = tabs.read(agreement.replaced)?.cells ?? [];
  unbindSheet({ sheetId: sheet.id, headings: sheet.headings, marks, agreement, emptyHeadings }, ports);
  if (!agreement.isCopy) return false;
  const isNeeded = !hasOriginal(ports, sheet.id);
  if (!isNeeded) tabs.remove(sheet.id);
  return isNeeded;
}

const REFERENCE = ['id', 'customerId'] as const;

function findAdopted(mender: AdoptPorts['mender']) {
  const [seen] = mender.look([customersTable], new Set()).tables;
  const agreement = seen?.sheet ? findAgreement(seen.sheet.headings) : null;
  return seen?.sheet && agreement ? { sheet: seen.sheet, marks: seen.marks, agreement } : null;
}

/** What only Daftar writes is computed again, should it be wanted. */
function filledField(customers: OpenTable<Table>, added: readonly string[]): string | null {
  const typed = added.filter((field) => field !== 'id' && !fieldOf(customersTable, field).machine);
  const rows = [...customers.occupiedRows()];
  return (
    typed.find(
      (field) => customers.fields.includes(field) && rows.some((row) => customers.cellAt(row, field) !== ''),
    ) ?? null
  );
}

function refersToCustomers(table: OpenTable<Table> | null): boolean {
  return table !== null && [...table.recordRows()].some((row) => table.cellAt(row, 'customerId') !== '');
}

/** Tells whether another tab holds all that stands in the copy, below whatever title. */
function hasOriginal({ tabs }: AdoptPorts, copy: number): boolean {
  const text = (content: TabContent | null): readonly string[] =>
    (content?.cells ?? []).map((row) => JSON.stringify(trimmed(row)));
  const wanted = text(tabs.read(copy));
  return tabs
    .list([])
    .filter(({ id }) => id !== copy)
    .some(({ id }) => {
      const lines = text(tabs.read(id));
      const from = lines.length - wanted.length;
      return from > 0 && wanted.every((line, index) => lines[from + index] === line);
    });
}

function trimmed(row: TabContent['cells'][number]): TabContent['cells'][number] {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  return row.slice(0, length);
}

function no(text: string, received: string): Result<never> {
  return refused({ field: 'undo', received, text });
}
