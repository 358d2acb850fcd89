// What a cell of the memory grid holds after something was written into it or it was moved.

import { shiftFormula } from './formula-references';
import type { CellWrite, GridCell } from './grid';

export const BLANK: GridCell = Object.freeze({ value: null, formula: '', format: '' });

/** Each named part of the write replaces, each absent part stays; a value removes the formula. */
export function written(cell: GridCell, write: CellWrite): GridCell {
  const format = write.format ?? cell.format;
  if (write.formula) return { value: write.value ?? null, formula: write.formula, format };
  if (write.value !== undefined) return { value: write.value, formula: '', format };
  if (write.formula === '') return { value: cell.formula ? null : cell.value, formula: '', format };
  return { value: cell.value, formula: cell.formula, format };
}

/** A formula that is sorted to another row takes its relative references along. */
export function movedDown(cell: GridCell, down: number): GridCell {
  return cell.formula === '' ? cell : { ...cell, formula: shiftFormula(cell.formula, down, 0) };
}
