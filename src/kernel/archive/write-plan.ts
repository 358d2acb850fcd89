// Writes a plan of rows into a sheet.

import { planWrites } from '../book/writes';
import type { RowPlan } from './plan-rows';
import type { WholeSheet } from './whole-sheet';

/** Writes cells in as few blocks as they make, then formulas; returns how many rows the sheet had to be given. */
export function writePlan(sheet: WholeSheet, { writes, formulas }: RowPlan): number {
  let made = 0;
  for (const { row, column, cells } of planWrites(writes)) made += sheet.write(row, column, cells);
  for (const { row, column, formula } of formulas) sheet.writeFormula(row, column, formula);
  return made;
}
