// Cells of the dashboard by name, and where the drawing puts them.

import { columnLetters } from '../../kernel/drawing/drawing';
import { BLOCKS } from './areas';

/** A cell: so many rows and columns from the first one of a named range. */
export interface Place {
  readonly range: string;
  readonly row?: number;
  readonly column?: number;
}

/** Returns what stands for the cell in a formula: the name where it names this one cell, else the address at which it is drawn. */
export function addressOf({ range, row = 0, column = 0 }: Place): string {
  const block = BLOCKS[range];
  if (!block) throw new Error(`The dashboard has no range "${range}".`);
  if (block.rows === 1 && block.columns === 1) return range;
  return `$${columnLetters(block.column + column)}$${block.row + row}`;
}

/** Returns the addresses of operands, by their names. */
export function addressesOf(operands: Readonly<Record<string, Place>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(operands).map(([name, place]) => [name, addressOf(place)]));
}

/** Returns the area of a named range: 'B3:D5'. */
export function areaOf(range: string): string {
  const block = BLOCKS[range];
  if (!block) throw new Error(`The dashboard has no range "${range}".`);
  const { row, column, rows, columns } = block;
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
