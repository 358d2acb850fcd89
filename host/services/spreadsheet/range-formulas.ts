// Range: formulas, in A1 and in R1C1 notation.

import { fromR1C1, toR1C1 } from '../../grid/formula-references';
import { toInvariantFormula } from '../../grid/formula-separators';
import type { CellWrite } from '../../grid/grid';
import type { MemberCost } from '../../runtime/emulated';
import type { GoogleRange } from './book';
import { checkDimensions } from './checked-area';
import { cornerOf, writeCells } from './range-cells';
import type { RangeHandle } from './range-place';

export const rangeFormulaMembers = {
  getFormula: 'read',
  getFormulaR1C1: 'read',
  getFormulas: 'read',
  getFormulasR1C1: 'read',
  setFormula: 'write',
  setFormulaR1C1: 'write',
  setFormulas: 'write',
  setFormulasR1C1: 'write',
} satisfies Record<string, MemberCost>;

interface Spot {
  readonly row: number;
  readonly column: number;
}

export class RangeFormulasRoom implements Pick<GoogleRange, keyof typeof rangeFormulaMembers> {
  constructor(private readonly handle: RangeHandle) {}

  getFormula(): string {
    return cornerOf(this.handle).formula;
  }

  getFormulaR1C1(): string | null {
    const { formula } = cornerOf(this.handle);
    return formula === '' ? null : toR1C1(formula, this.handle.area);
  }

  getFormulas(): string[][] {
    return this.handle.cells().map((row) => row.map((cell) => cell.formula));
  }

  getFormulasR1C1(): (string | null)[][] {
    return this.handle
      .cells()
      .map((row, down) =>
        row.map(({ formula }, right) => (formula === '' ? null : toR1C1(formula, this.spot(down, right)))),
      );
  }

  /** The same formula in each cell, its relative references moved along, as a fill does. */
  setFormula(formula: string): GoogleRange {
    const relative = toR1C1(this.invariant(String(formula)), this.handle.area);
    return this.fill(() => relative);
  }

  setFormulaR1C1(formula: string): GoogleRange {
    const invariant = this.invariant(String(formula));
    return this.fill(() => invariant);
  }

  setFormulas(formulas: string[][]): GoogleRange {
    const table = checkDimensions(formulas, this.handle.area, 'setFormulas');
    return writeCells(
      this.handle,
      table.map((row) => row.map((formula) => toWrite(this.invariant(String(formula))))),
    );
  }

  setFormulasR1C1(formulas: string[][]): GoogleRange {
    const table = checkDimensions(formulas, this.handle.area, 'setFormulasR1C1');
    return this.fill((down, right) => this.invariant(String(table[down]?.[right] ?? '')));
  }

  private fill(relativeAt: (down: number, right: number) => string): GoogleRange {
    const { rows, columns } = this.handle.area;
    const writes = Array.from({ length: rows }, (_row, down) =>
      Array.from({ length: columns }, (_cell, right) =>
        toWrite(fromR1C1(relativeAt(down, right), this.spot(down, right))),
      ),
    );
    return writeCells(this.handle, writes);
  }

  private spot(down: number, right: number): Spot {
    return { row: this.handle.area.row + down, column: this.handle.area.column + right };
  }

  private invariant(formula: string): string {
    if (formula === '') return '';
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    return toInvariantFormula(text, this.handle.grid.locale);
  }
}

function toWrite(formula: string): CellWrite {
  return formula === '' ? { value: null } : { formula };
}
