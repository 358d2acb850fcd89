// Writes a plan of rows into a sheet.

import { refusedBy } from '../book/write-table';
import { type Block, planWrites } from '../book/writes';
import type { RowPlan } from './plan-rows';
import type { WholeSheet } from './whole-sheet';

/**
 * Writes cells in as few blocks as they make, then formulas; returns how many rows the sheet had to be given. A number goes
 * first: a row that a crash leaves half written is known as ours. Throws WRITE_REFUSED.
 */
export function writePlan(sheet: WholeSheet, { sight, writes, formulas }: RowPlan): number {
  const idColumn = sight.opened.columnOf('id');
  const hasNumber = ({ column, cells }: Block): boolean => {
    return column <= idColumn && idColumn < column + (cells[0]?.length ?? 0);
  };
  const blocks = planWrites(writes);
  const inTurn = [...blocks.filter(hasNumber), ...blocks.filter((block) => !hasNumber(block))];
  let made = 0;
  try {
    for (const { row, column, cells } of inTurn) made += sheet.write(row, column, cells);
    for (const { row, column, formula } of formulas) sheet.writeFormula(row, column, formula);
  } catch (reason) {
    throw refusedBy(sight.opened, reason);
  }
  return made;
}
