// Range: data validation, checkboxes, and clearing everything.

import type { Area, ValidationRule } from '../../grid/grid';
import type { MemberCost } from '../../runtime/emulated';
import { reveal } from '../../runtime/emulated';
import type { GoogleRange } from './book';
import { checkDimensions } from './checked-area';
import { DataValidationRoom, exposeDataValidation } from './data-validation';
import { RangeNotesRoom } from './range-notes';
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
  removeCheckboxes: 'write',
  check: 'write',
  uncheck: 'write',
  isChecked: 'read',
  clear: 'write',
} satisfies Record<string, MemberCost>;

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;

interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly commentsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

const NO_SKIPPING =
  'Clearing without the filtered rows is not emulated. Add it in host/services/spreadsheet/range-rules.ts.';

const CHECKBOX: ValidationRule = {
  kind: 'checkbox',
  criteria: 'CHECKBOX',
  args: [],
  allowInvalid: false,
  showDropdown: false,
  help: '',
};

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
    this.handle.guardTypedColumns();
    this.put(this.handle.area, rule);
    return this.handle.self();
  }

  setDataValidations(rules: (GoogleRule | null)[][]): GoogleRange {
    const { row, column } = this.handle.area;
    this.handle.guardTypedColumns();
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

  insertCheckboxes(checked?: unknown, unchecked?: unknown): GoogleRange {
    const args = [checked, unchecked].filter((value) => value !== undefined).map(plain);
    const checkbox = { ...CHECKBOX, args };
    this.handle.guardTypedColumns();
    this.lay(this.handle.area, checkbox);
    return this.handle.self();
  }

  /** Whatever stands in the cells goes too: it was a box. */
  removeCheckboxes(): GoogleRange {
    this.handle.guardTypedColumns();
    this.eachBox((area) => {
      this.handle.grid.setValidation(this.handle.sheetId, area, null);
      return null;
    });
    return this.handle.self();
  }

  check(): GoogleRange {
    this.eachBox((_area, rule) => rule.args[0] ?? true);
    return this.handle.self();
  }

  uncheck(): GoogleRange {
    this.eachBox((_area, rule) => rule.args[1] ?? false);
    return this.handle.self();
  }

  /** null when a cell has no box, or when some are checked and some are not. */
  isChecked(): boolean | null {
    const { row, column } = this.handle.area;
    const states = this.handle.cells().flatMap((line, down) =>
      line.map(({ value }, right) => {
        const rule = this.handle.grid.validation(this.handle.sheetId, row + down, column + right);
        return rule?.kind === 'checkbox' ? value === (rule.args[0] ?? true) : null;
      }),
    );
    return new Set(states).size === 1 ? (states[0] ?? null) : null;
  }

  clear(options: ClearOptions = {}): GoogleRange {
    if (options.skipFilteredRows) throw new Error(NO_SKIPPING);
    const all = !options.contentsOnly && !options.formatOnly && !options.validationsOnly && !options.commentsOnly;
    if (all || options.contentsOnly) new RangeValuesRoom(this.handle).clearContent();
    if (all || options.formatOnly) new RangeStyleRoom(this.handle).clearFormat();
    if (options.validationsOnly) this.clearDataValidations();
    if (options.commentsOnly) new RangeNotesRoom(this.handle).clearNote();
    return this.handle.self();
  }

  /** Writes into each cell with a box what `state` answers; it may do more with it. */
  private eachBox(state: (area: Area, rule: ValidationRule) => string | number | boolean | null): void {
    const { grid, sheetId, area } = this.handle;
    this.handle.guard();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const rule = grid.validation(sheetId, row, column);
        if (rule?.kind !== 'checkbox') continue;
        grid.write(sheetId, row, column, [[{ value: state({ row, column, rows: 1, columns: 1 }, rule) }]]);
      }
    }
  }

  private ruleAt(row: number, column: number): GoogleRule | null {
    const rule = this.handle.grid.validation(this.handle.sheetId, row, column);
    return rule && exposeDataValidation(this.handle.book, rule);
  }

  private put(area: Area, given: unknown): void {
    this.handle.guard();
    const room = reveal(given, DataValidationRoom);
    if (given === null) this.handle.grid.setValidation(this.handle.sheetId, area, null);
    else if (room) this.lay(area, room.rule);
    else throw badRule();
  }

  /** A checkbox shows itself unchecked at once: its blank cells become FALSE. */
  private lay(area: Area, rule: ValidationRule): void {
    const { grid, sheetId } = this.handle;
    this.handle.guard();
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

function plain(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
