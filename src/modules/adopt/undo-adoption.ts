// Gives an adopted sheet back as it was, as long as nothing was built on it.

import type { Noted } from '../../kernel/book/change-set';
import type { OpenTable } from '../../kernel/book/open-table';
import { type Result, refused } from '../../kernel/input';
import { findAgreement } from '../../kernel/schema/agreement';
import { fieldOf, type Table } from '../../kernel/schema/table';
import type { TabContent } from '../../kernel/tabs';
import { customersTable } from '../customers/index';
import { SHEETS } from '../setup/index';
import { type AdoptPorts, adoptableTabs } from './adopt-sheet';
import { addedFields, takeOffUnfinished, unbindSheet } from './bind';

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
export function forgetAdopted(ports: AdoptPorts): Result<Forgotten> {
  const { book, mender } = ports;
  const adopted = findAdopted(mender);
  const customers = book.openFound(customersTable);
  if (!adopted || !customers) {
    const [left] = findUnfinished(ports);
    return left ? { ok: true, value: { tab: left.name, records: 0 } } : no('err.adoptNone', '');
  }
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

/** Takes off the sheet what adopting put there, or what is left of it. Tells whether the copy of a tab stays, since people worked in it. */
export function unbindAdopted(ports: AdoptPorts): boolean {
  const { mender, tabs } = ports;
  const adopted = findAdopted(mender);
  if (!adopted) {
    for (const left of findUnfinished(ports)) takeOffUnfinished(left, ports);
    return false;
  }
  const { sheet, marks, agreement } = adopted;
  const [emptyHeadings = []] = tabs.read(agreement.replaced)?.cells ?? [];
  unbindSheet({ sheetId: sheet.id, headings: sheet.headings, marks, agreement, emptyHeadings }, ports);
  if (agreement.from === sheet.id) return false;
  const isNeeded = !isAllIn(tabs.read(agreement.from), tabs.read(sheet.id));
  if (!isNeeded) tabs.remove(sheet.id);
  return isNeeded;
}

const REFERENCE = ['id', 'customerId'] as const;

function findAdopted(mender: AdoptPorts['mender']) {
  const [seen] = mender.look([customersTable], new Set()).tables;
  const agreement = seen?.sheet ? findAgreement(seen.sheet.headings) : null;
  return seen?.sheet && agreement ? { sheet: seen.sheet, marks: seen.marks, agreement } : null;
}

/** Tabs that are nobody's any more, and still have columns that were added. */
function findUnfinished(ports: AdoptPorts) {
  return adoptableTabs(ports).flatMap(({ id, name }) => {
    const [headings = []] = ports.tabs.read(id)?.cells ?? [];
    const agreement = findAgreement(headings);
    return agreement ? [{ sheetId: id, name, headings, agreement }] : [];
  });
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

/** Tells whether all that stands in the copy is still there in what it was made of, below whatever title. */
function isAllIn(original: TabContent | null, copy: TabContent | null): boolean {
  const [lines, wanted] = [original, copy].map((content) =>
    (content?.cells ?? []).map((row) => JSON.stringify(trimmed(row))),
  );
  if (!lines || !wanted) return false;
  const first = lines.length - wanted.length;
  return first >= 0 && wanted.every((line, index) => lines[first + index] === line);
}

function trimmed(row: TabContent['cells'][number]): TabContent['cells'][number] {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  return row.slice(0, length);
}

function no(text: string, received: string): Result<never> {
  return refused({ field: 'undo', received, text });
}
