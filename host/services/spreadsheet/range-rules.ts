// Range: data validation, and clearing everything.

import type { Area, ValidationRule } from '../../grid/grid';
import type { MemberCost } from '../../runtime/emulated';
import { reveal } from '../../runtime/emulated';
import type { GoogleRange } from './book';
import { checkDimensions } from './checked-area';
import { DataValidationRoom, exposeDataValidation } from './data-validation';
import type { RangeHandle } from './range-place';
import { RangeStyleRoom } from './range-style';
import { RangeValuesRoom } from './range-values';

export const rangeRuleMembers = {
  getDataValidation: 'read',
  getDataValidations: 'read',
  setDataValidation: 'write',
  setDataValidations: 'write',
  clearDataValidations: 'write',
  insertCheckboxes: 'write',
  clear: 'write',
} satisfies Record<string, MemberCost>;

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;

interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

export class RangeRulesRoom implements Pick<GoogleRange, keyof typeof rangeRuleMembers> {
  constructor(private readonly handle: RangeHandle) {}

  getDataValidation(): GoogleRule | null {
    return this.ruleAt(this.handle.area.row, this.handle.area.column);
  }

  getDataValidations(): (GoogleRule | null)[][] {
    const { row, column, rows, columns } = this.handle.area;
    return Array.from({ length: rows }, (_row, down) =>
      Array.from({ length: columns }, (_cell, right) => this.ruleAt(row + down, column + right)),
    );
  }

  setDataValidation(rule: GoogleRule | null): GoogleRange {
    this.put(this.handle.area, rule);
    return this.handle.self();
  }

  setDataValidations(rules: (GoogleRule | null)[][]): GoogleRange {
    const { row, column } = this.handle.area;
    checkDimensions(rules, this.handle.area, 'setDataValidations').forEach((line, down) => {
      line.forEach((rule, right) => {
        this.put({ row: row + down, column: column + right, rows: 1, columns: 1 }, rule);
      });
    });
    return this.handle.self();
  }

  clearDataValidations(): GoogleRange {
    return this.setDataValidation(null);
  }

  insertCheckboxes(): GoogleRange {
    const checkbox = {
      kind: 'checkbox',
      criteria: 'CHECKBOX',
      args: [],
      allowInvalid: false,
      showDropdown: false,
      help: '',
    } as const;
    this.lay(this.handle.area, checkbox);
    return this.handle.self();
  }

  clear(options: ClearOptions = {}): GoogleRange {
    const all = !options.contentsOnly && !options.formatOnly && !options.validationsOnly;
    if (all || options.contentsOnly) new RangeValuesRoom(this.handle).clearContent();
    if (all || options.formatOnly) new RangeStyleRoom(this.handle).clearFormat();
    if (options.validationsOnly) this.clearDataValidations();
    return this.handle.self();
  }

  private ruleAt(row: number, column: number): GoogleRule | null {
    const rule = this.handle.grid.validation(this.handle.sheetId, row, column);
    return rule && exposeDataValidation(this.handle.book, rule);
  }

  private put(area: Area, given: unknown): void {
    const room = reveal(given, DataValidationRoom);
    if (given === null) this.handle.grid.setValidation(this.handle.sheetId, area, null);
    else if (room) this.lay(area, room.rule);
    else throw badRule();
  }

  /** A checkbox shows itself unchecked at once: its blank cells become FALSE. */
  private lay(area: Area, rule: ValidationRule): void {
    const { grid, sheetId } = this.handle;
    grid.setValidation(sheetId, area, rule);
    if (rule.kind !== 'checkbox') return;
    const cells = grid.read(sheetId, area);
    const unchecked = rule.args[1] ?? false;
    const writes = cells.map((row) =>
      row.map((cell) => (cell.value === null && !cell.formula ? { value: unchecked } : null)),
    );
    grid.write(sheetId, area.row, area.column, writes);
  }
}

function badRule(): Error {
  return new Error("The parameters don't match the method signature for SpreadsheetApp.Range.setDataValidation.");
}
