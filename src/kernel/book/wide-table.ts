// A table that was read to its last column: what people keep in columns of their own, beside ours.

import type { Cell } from '../schema/codec';
import type { Marks } from '../schema/headings';
import type { Table } from '../schema/table';
import type { OpenTable } from './open-table';
import type { Area, SheetPort } from './port';

export interface WideTable<T extends Table> {
  readonly opened: OpenTable<T>;
  /** Returns what stands in people's own columns of a row of the sheet, in their order; blank ones are left out. */
  readonly own: (row: number) => readonly OwnCell[];
}

/** A cell in a column that is none of ours. */
export interface OwnCell {
  readonly heading: string;
  readonly cell: Cell;
  /** Whether the number in it is a date. */
  readonly isDate: boolean;
}

/** Reads as the sheet does, and remembers which cells of what it read last are dates. */
export class DatedSheet implements SheetPort {
  dates: ReadonlySet<string> = new Set();

  constructor(private readonly sheet: SheetPort) {}

  read(area: Area): Cell[][] {
    const { cells, dates } = this.sheet.readDated(area);
    this.dates = dates;
    return cells;
  }

  readDated(area: Area): ReturnType<SheetPort['readDated']> {
    return this.sheet.readDated(area);
  }

  write(row: number, column: number, cells: readonly (readonly Cell[])[]): number {
    return this.sheet.write(row, column, cells);
  }

  writeOwn(...place: Parameters<SheetPort['writeOwn']>): number {
    return this.sheet.writeOwn(...place);
  }

  fill(...areas: Parameters<SheetPort['fill']>): number {
    return this.sheet.fill(...areas);
  }

  lastColumn(): number {
    return this.sheet.lastColumn();
  }

  rowCount(): number {
    return this.sheet.rowCount();
  }

  numbersColumn(): number | null {
    return this.sheet.numbersColumn?.() ?? null;
  }

  marks(table: Table, fields: readonly string[]): Marks {
    return this.sheet.marks(table, fields);
  }
}

/** Returns the filled cells of a row under headings that name none of our fields; `dates` are those of a whole sheet. */
export function ownCells<T extends Table>(
  { image }: OpenTable<T>,
  row: number,
  dates: ReadonlySet<string>,
): readonly OwnCell[] {
  const ours = new Set(Object.values(image.columns.at));
  const cells = image.cells[row - image.row] ?? [];
  return image.headings.flatMap((title, index) => {
    const [heading, cell] = [String(title).trim(), cells[index] ?? ''];
    const isOurs = ours.has(index + 1);
    return isOurs || heading === '' || cell === '' ? [] : [{ heading, cell, isDate: dates.has(`${row - 1}:${index}`) }];
  });
}
