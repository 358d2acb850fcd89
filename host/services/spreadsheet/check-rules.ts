// Refuses values that a strict validation rule does not allow, as Google does for scripts and people alike.

import { toA1 } from '../../grid/a1';
import type { Area, CellValue, CellWrite, Grid, ValidationRule } from '../../grid/grid';

/** Throws Google's sentence at the first cell whose rule refuses its new value. */
export function checkRules(
  grid: Grid,
  sheetId: number,
  area: Area,
  writes: readonly (readonly (CellWrite | null)[])[],
): void {
  writes.forEach((row, down) => {
    row.forEach((write, right) => {
      if (!write || write.value === undefined || write.value === null) return;
      const place = { row: area.row + down, column: area.column + right };
      const rule = grid.validation(sheetId, place.row, place.column);
      if (!rule || rule.allowInvalid || allows(grid, rule, write.value)) return;
      const cell = toA1({ ...place, rows: 1, columns: 1 });
      const help = rule.help === '' ? '' : ` ${rule.help}`;
      throw new Error(
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.${help}`,
      );
    });
  });
}

/** Whether a rule takes this value. Formula rules are not evaluated and take everything. */
export function allows(grid: Grid, rule: ValidationRule, value: Exclude<CellValue, null>): boolean {
  switch (rule.kind) {
    case 'list':
      return rule.args.some((choice) => String(choice) === String(value));
    case 'range':
      return sourceValues(grid, rule).some((choice) => choice !== null && String(choice) === String(value));
    case 'number':
      return typeof value === 'number' && compares(rule, value);
    case 'date':
      return typeof value === 'number' && (rule.criteria === 'DATE_IS_VALID_DATE' || compares(rule, value));
    case 'text':
      return takesText(rule, String(value));
    case 'checkbox':
      return typeof value === 'boolean' || rule.args.includes(value);
    case 'formula':
      return true;
  }
}

function takesText({ criteria, args }: ValidationRule, text: string): boolean {
  const wanted = String(args[0] ?? '').toLowerCase();
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text.toLowerCase() === wanted;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^((https?|ftp):\/\/)?[^\s/]+\.[^\s/]+(\/\S*)?$/i.test(text);
    default:
      throw new Error(
        `DataValidationCriteria.${criteria} is not emulated. Add it in host/services/spreadsheet/check-rules.ts.`,
      );
  }
}

function sourceValues(grid: Grid, rule: ValidationRule): CellValue[] {
  if (!rule.source) return [];
  return grid.read(rule.source.sheetId, rule.source.area).flatMap((row) => row.map((cell) => cell.value));
}

function compares(rule: ValidationRule, value: number): boolean {
  const [first, second] = rule.args.map(Number);
  const a = first ?? 0;
  const b = second ?? 0;
  const checks: Record<string, boolean> = {
    BETWEEN: value >= Math.min(a, b) && value <= Math.max(a, b),
    NOT_BETWEEN: value < Math.min(a, b) || value > Math.max(a, b),
    EQUAL_TO: value === a,
    NOT_EQUAL_TO: value !== a,
    GREATER_THAN: value > a,
    AFTER: value > a,
    GREATER_THAN_OR_EQUAL_TO: value >= a,
    ON_OR_AFTER: value >= a,
    LESS_THAN: value < a,
    BEFORE: value < a,
    LESS_THAN_OR_EQUAL_TO: value <= a,
    ON_OR_BEFORE: value <= a,
  };
  return checks[rule.criteria.replace(/^(NUMBER|DATE)_/, '')] ?? true;
}
