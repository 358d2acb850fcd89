// A live grid that holds tables under their named ranges and evaluates formulas over them, as a workbook does.

import type { CellWrite, Grid } from '../../host/grid/grid';
import { createLiveGrid } from '../../host/grid/live-grid';
import type { Fact } from '../../src/kernel/kpi/evaluate';
import { encode } from '../../src/kernel/schema/codec';
import { fieldOf, rangeName, type Table } from '../../src/kernel/schema/table';
import type { Zone } from '../../src/kernel/time/zone';

/** A table with those of its fields that stand on the sheet. */
export interface Shown {
  readonly table: Table;
  readonly fields: readonly string[];
}

export interface KpiSheet {
  readonly grid: Grid;
  /** Puts the rows in the place of those that stood there. */
  fill(table: Table, rows: readonly Fact[], zone: Zone): void;
  /** Has named cells hold these values. */
  name(values: Readonly<Record<string, string | number>>): void;
  /** Puts the formulas, without their leading "=", onto a sheet of their own. */
  calculate(formulas: readonly string[]): void;
  /** What the formulas are now. */
  results(): readonly (string | number | boolean | null)[];
}

/** Returns a grid in the locale, with room for so many rows a table. */
export function kpiSheet(shown: readonly Shown[], { locale, rows }: { locale: string; rows: number }): KpiSheet {
  const grid = createLiveGrid({ locale, timeZone: 'Asia/Tashkent' });
  const places = new Map(shown.map((one) => [one.table.name, place(grid, one)]));
  const operands = grid.insertSheet('operands');
  const numbers = grid.insertSheet('numbers');
  /** Rows of the named cells. */
  const cells = new Map<string, number>();
  let count = 0;
  return {
    grid,
    fill: (table, records, zone) => {
      const { id, fields } = places.get(table.name) ?? never(table.name);
      const lines = Array.from({ length: rows }, (_, index) => line(table, fields, records[index] ?? {}, zone));
      grid.write(id, 2, 1, lines);
    },
    name: (values) => {
      for (const [name, value] of Object.entries(values)) {
        const row = cells.get(name) ?? cells.size + 1;
        grid.write(operands, row, 1, [[{ value }]]);
        if (cells.has(name)) continue;
        cells.set(name, row);
        const area = { row, column: 1, rows: 1, columns: 1 };
        grid.setNamedRange({ name, sheetId: operands, area, wholeColumns: false });
      }
    },
    calculate: (formulas) => {
      count = formulas.length;
      // The grid keeps formulas in the invariant form.
      const lines = formulas.map((formula): CellWrite[] => [{ formula: `=${formula.replace(/;/g, ',')}` }]);
      grid.write(numbers, 1, 1, lines);
    },
    results: () =>
      grid.read(numbers, { row: 1, column: 1, rows: count, columns: 1 }).map(([cell]) => cell?.value ?? null),
  };
}

function place(grid: Grid, { table, fields }: Shown): { readonly id: number; readonly fields: readonly string[] } {
  const id = grid.insertSheet(table.name);
  grid.write(id, 1, 1, [fields.map((field) => ({ value: fieldOf(table, field).heading.uz }))]);
  for (const [index, field] of fields.entries()) {
    const area = { row: 1, column: index + 1, rows: 1, columns: 1 };
    grid.setNamedRange({ name: rangeName(table, field), sheetId: id, area, wholeColumns: true });
  }
  return { id, fields };
}

function line(table: Table, fields: readonly string[], record: Fact, zone: Zone): CellWrite[] {
  return fields.map((field) => {
    const value = record[field] ?? null;
    const cell = encode(fieldOf(table, field).kind, value, zone);
    return { value: cell === '' ? null : cell };
  });
}

function never(name: string): never {
  throw new Error(`The sheet has no table ${name}.`);
}
