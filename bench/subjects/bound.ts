// A hand-written minimum for one sheet of a fixed layout, as a good Apps Script programmer writes it: the script lock, as few
// blocks of cells as can be, and a flush before the lock is given back.

import { type Customer, FIELDS } from '../customers';
import type { Change, Id, NewCustomer } from './script';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cell = string | number | boolean;

const LOCK_WAIT_MS = 20_000;

export function add(customers: readonly NewCustomer[]): void {
  locked((sheet) => append(sheet, customers.map(toRow)));
}

export function addNumbered(customer: Customer): void {
  locked((sheet) => {
    const ids = idsOf(sheet).map(Number).filter(Number.isFinite);
    append(sheet, [toRow({ id: Math.max(0, ...ids) + 1, ...customer })]);
  });
}

export function update(changes: readonly Change[]): void {
  const [only, ...others] = changes;
  locked((sheet) => {
    if (only && others.length === 0) updateRow(sheet, only);
    else updateColumns(sheet, changes);
  });
}

export function updateNamed(change: Change): void {
  update([change]);
}

export function find(id: Id): unknown {
  const sheet = customersSheet();
  const row = sheet.getRange(rowOf(idsOf(sheet), id), 1, 1, FIELDS.length).getValues()[0] ?? [];
  return Object.fromEntries(FIELDS.map((field, index) => [field, row[index]]));
}

export function query(field: keyof Customer, value: string): readonly unknown[] {
  const column = FIELDS.indexOf(field);
  return rows()
    .filter((row) => row[column] === value)
    .map(([id]) => id);
}

export function list(): readonly unknown[] {
  return rows().map(([id]) => id);
}

export function remove(id: Id): void {
  locked((sheet) => sheet.deleteRow(rowOf(idsOf(sheet), id)));
}

function locked(body: (sheet: Sheet) => void): void {
  const lock = LockService.getScriptLock();
  lock.waitLock(LOCK_WAIT_MS);
  try {
    body(customersSheet());
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}

function customersSheet(): Sheet {
  const sheet = SpreadsheetApp.getActive().getSheetByName('customers');
  if (!sheet) throw new Error('The sheet customers is gone.');
  return sheet;
}

function append(sheet: Sheet, lines: Cell[][]): void {
  const [only, ...others] = lines;
  if (only && others.length === 0) sheet.appendRow(only);
  else sheet.getRange(sheet.getLastRow() + 1, 1, lines.length, FIELDS.length).setValues(lines);
}

function updateRow(sheet: Sheet, { id, values }: Change): void {
  const range = sheet.getRange(rowOf(idsOf(sheet), id), 1, 1, FIELDS.length);
  const [row = []] = range.getValues();
  range.setValues([FIELDS.map((field, index) => (field === 'id' ? id : (values[field] ?? row[index])))]);
}

/** Writes each changed column back as a whole: two calls a column, however many customers. */
function updateColumns(sheet: Sheet, changes: readonly Change[]): void {
  const last = sheet.getLastRow();
  const ids = sheet.getRange(1, 1, last, 1).getValues().flat();
  const changed = changes.flatMap(({ values }) => Object.keys(values) as (keyof Customer)[]); // They are nothing else.
  for (const field of new Set(changed)) {
    const range = sheet.getRange(1, FIELDS.indexOf(field) + 1, last, 1);
    const cells = range.getValues();
    for (const { id, values } of changes) if (field in values) cells[rowOf(ids, id) - 1] = [values[field]];
    range.setValues(cells);
  }
}

function rows(): unknown[][] {
  return customersSheet().getDataRange().getValues().slice(1);
}

/** Headings first, so that the index is the row less one. Open at the end: no call is spent on asking for the last row. */
function idsOf(sheet: Sheet): unknown[] {
  return sheet.getRange('A:A').getValues().flat();
}

function rowOf(ids: readonly unknown[], id: Id): number {
  const index = ids.indexOf(id);
  if (index < 0) throw new Error(`There is no customer ${id}.`);
  return index + 1;
}

function toRow(customer: NewCustomer): Cell[] {
  return FIELDS.map((field) => customer[field] ?? '');
}
