// The sheet of the store bench: customers in twelve columns of several kinds, laid into the grid without any script.

import type { CellValue, Grid } from '../host/grid/grid';
import { daySerial } from '../host/grid/serial';

/** The columns from left to right; each is headed by its very name. */
export const FIELDS = [
  'id',
  'name',
  'phone',
  'email',
  'source',
  'responsible',
  'balance',
  'discount',
  'orders',
  'vip',
  'since',
  'note',
] as const;
export type Column = (typeof FIELDS)[number];

/** What a program is handed to write; a day is 'YYYY-MM-DD', which Sheets itself reads as a date. */
export interface Customer {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly source: string;
  readonly responsible: string;
  readonly balance: number;
  /** A share of one. */
  readonly discount: number;
  readonly orders: number;
  readonly vip: boolean;
  readonly since: string;
  readonly note: string;
}

export const SOURCES = ['Instagram', 'Telegram', 'Tavsiya', 'Sayt', 'Doʻkon'] as const;
const SELLERS = ['Aziz', 'Nodira', 'Jasur'] as const;
const DAY_FORMAT = 'yyyy-mm-dd';

/** Returns the customer of that number; all but every tenth are VIPs, and each source has a fifth of them. */
export function aCustomer(number: number): Customer {
  return {
    name: `Mijoz ${number}`,
    // With brackets, as +998... would be read as a number by Sheets: that is a happening of its own.
    phone: `(90) ${1_000_000 + number}`,
    email: `mijoz${number}@example.com`,
    source: SOURCES[number % SOURCES.length] ?? SOURCES[0],
    responsible: SELLERS[number % SELLERS.length] ?? SELLERS[0],
    balance: number * 1_000,
    discount: (number % 20) / 100,
    orders: number % 7,
    vip: number % 10 !== 1,
    since: `2025-03-${String((number % 28) + 1).padStart(2, '0')}`,
    note: `eslatma ${number}`,
  };
}

/** Returns what stands in a cell for a value of a customer: a day is its serial number. */
export function cellOf(field: string, value: string | number | boolean): CellValue {
  const [, year, month, day] = (field === 'since' && /^(\d+)-(\d+)-(\d+)$/.exec(String(value))) || [];
  return year === undefined ? value : daySerial(Number(year), Number(month), Number(day));
}

export interface Filling {
  readonly sheetId: number;
  readonly customers: number;
  /** How many rows the sheet has below the customers. */
  readonly blankRows: number;
  readonly idOf: (number: number) => CellValue;
}

/** Writes the headings and customers 1 to `customers` into a sheet, which is made as long as they and the blank rows need. */
export function fillCustomers(grid: Grid, { sheetId, customers, blankRows, idOf }: Filling): void {
  const has = grid.sheets().find(({ id }) => id === sheetId)?.rows ?? 0;
  const needs = 1 + customers + blankRows;
  if (has < needs) grid.insertRows(sheetId, 2, needs - has);
  if (has > needs) grid.deleteRows(sheetId, 2, has - needs);
  const lines = Array.from({ length: customers }, (_, index) => {
    const customer = { id: idOf(index + 1), ...aCustomer(index + 1) };
    return FIELDS.map((field) => ({
      value: cellOf(field, customer[field] ?? ''),
      ...(field === 'since' && { format: DAY_FORMAT }),
    }));
  });
  grid.write(sheetId, 1, 1, [FIELDS.map((value) => ({ value })), ...lines]);
}

/** A row of the sheet below the headings: what stands in it, by the name of the column; a formula is "formula =A1". */
export type Standing = Readonly<Record<string, CellValue>>;

/** Returns all rows of the sheet that are not blank; `columns` are named from left to right, whatever their headings say. */
export function readCustomers(grid: Grid, sheetId: number, columns: readonly string[] = FIELDS): Standing[] {
  const rows = grid.lastRow(sheetId) - 1;
  if (rows < 1) return [];
  const cells = grid.read(sheetId, { row: 2, column: 1, rows, columns: columns.length });
  return cells
    .map((row) => row.map(({ value, formula }) => (formula === '' ? (value ?? '') : `formula ${formula}`)))
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])));
}
