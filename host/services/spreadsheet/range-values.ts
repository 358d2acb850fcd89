// Range: values, formulas and number formats.

import { toInvariantFormula } from '../../grid/formula-separators';
import type { CellWrite, GridCell } from '../../grid/grid';
import type { MemberCost } from '../../runtime/emulated';
import type { GoogleRange } from './book';
import { cellReader, cellWriter, type ScriptValue } from './cell-values';
import { checkRules } from './check-rules';
import { checkDimensions } from './checked-area';
import { displayOf } from './display';
import type { RangeHandle } from './range-place';
import { sortSpecs } from './sort-specs';

export const rangeValueMembers = {
  getValue: 'read',
  getValues: 'read',
  getDisplayValue: 'read',
  getDisplayValues: 'read',
  getFormula: 'read',
  getFormulas: 'read',
  getNumberFormat: 'read',
  getNumberFormats: 'read',
  isBlank: 'read',
  setValue: 'write',
  setValues: 'write',
  setFormula: 'write',
  setFormulas: 'write',
  setNumberFormat: 'write',
  setNumberFormats: 'write',
  clearContent: 'write',
  sort: 'structure',
  merge: 'write',
} satisfies Record<string, MemberCost>;

// What Google answers for a cell whose format is automatic.
const AUTOMATIC = '0.###############';

export class RangeValuesRoom implements Pick<GoogleRange, keyof typeof rangeValueMembers> {
  constructor(private readonly handle: RangeHandle) {}

  getValue(): ScriptValue {
    return cellReader(this.handle.book)(this.corner());
  }

  getValues(): ScriptValue[][] {
    const read = cellReader(this.handle.book);
    return this.cells().map((row) => row.map(read));
  }

  getDisplayValue(): string {
    return displayOf(this.corner(), this.handle.grid.locale);
  }

  getDisplayValues(): string[][] {
    return this.cells().map((row) => row.map((cell) => displayOf(cell, this.handle.grid.locale)));
  }

  getFormula(): string {
    return this.corner().formula;
  }

  getFormulas(): string[][] {
    return this.cells().map((row) => row.map((cell) => cell.formula));
  }

  getNumberFormat(): string {
    return this.corner().format || AUTOMATIC;
  }

  getNumberFormats(): string[][] {
    return this.cells().map((row) => row.map((cell) => cell.format || AUTOMATIC));
  }

  isBlank(): boolean {
    return this.cells().every((row) => row.every((cell) => cell.value === null && cell.formula === ''));
  }

  setValue(value: unknown): GoogleRange {
    const write = cellWriter(this.handle.book);
    return this.write(this.cells().map((row) => row.map((cell) => write(value, cell.format))));
  }

  setValues(values: unknown): GoogleRange {
    const table = checkDimensions(values, this.handle.area, 'setValues');
    const write = cellWriter(this.handle.book);
    const cells = this.cells();
    return this.write(
      table.map((row, down) => row.map((value, right) => write(value, cells[down]?.[right]?.format ?? ''))),
    );
  }

  setFormula(formula: string): GoogleRange {
    return this.write(this.everywhere(this.formulaWrite(formula)));
  }

  setFormulas(formulas: string[][]): GoogleRange {
    const table = checkDimensions(formulas, this.handle.area, 'setFormulas');
    return this.write(table.map((row) => row.map((formula) => this.formulaWrite(String(formula)))));
  }

  setNumberFormat(format: string): GoogleRange {
    return this.write(this.everywhere({ format: formatOf(format) }));
  }

  setNumberFormats(formats: string[][]): GoogleRange {
    const table = checkDimensions(formats, this.handle.area, 'setNumberFormats');
    return this.write(table.map((row) => row.map((format) => ({ format: formatOf(String(format)) }))));
  }

  clearContent(): GoogleRange {
    return this.write(this.everywhere({ value: null }));
  }

  sort(spec: unknown): GoogleRange {
    this.handle.grid.sort(this.handle.sheetId, this.handle.area, sortSpecs(spec, this.handle.area));
    return this.handle.self();
  }

  merge(): GoogleRange {
    this.handle.grid.merge(this.handle.sheetId, this.handle.area);
    return this.handle.self();
  }

  private cells(): GridCell[][] {
    return this.handle.grid.read(this.handle.sheetId, this.handle.area);
  }

  private corner(): GridCell {
    const [row] = this.handle.grid.read(this.handle.sheetId, { ...this.handle.area, rows: 1, columns: 1 });
    return row?.[0] ?? { value: null, formula: '', format: '' };
  }

  private everywhere(write: CellWrite): CellWrite[][] {
    const { rows, columns } = this.handle.area;
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => write));
  }

  private formulaWrite(formula: string): CellWrite {
    if (formula === '') return { value: null };
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    return { formula: toInvariantFormula(text, this.handle.grid.locale) };
  }

  private write(writes: CellWrite[][]): GoogleRange {
    const { grid, sheetId, area } = this.handle;
    checkRules(grid, sheetId, area, writes);
    grid.write(sheetId, area.row, area.column, writes);
    return this.handle.self();
  }
}

function formatOf(format: string): string {
  return format === AUTOMATIC || /^general$/i.test(format) ? '' : format;
}
