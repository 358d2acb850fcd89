// Copies what stands in one range into another: repeated when the other is a multiple, its references moved along.

import { shiftFormula } from '../../grid/formula-references';
import type { Area, CellStyle, CellWrite, GridCell } from '../../grid/grid';
import { PLAIN_STYLE } from '../../grid/plain-style';
import { contains } from '../../grid/shift-area';
import type { Book, RangePlace } from './book';
import { areaOf } from './checked-area';
import { checkProtection } from './write-guard';

export type CopiedPart = 'values' | 'formulas' | 'format' | 'validation' | 'notes' | 'merges' | 'widths';

export interface CopyOptions {
  readonly parts: ReadonlySet<CopiedPart>;
  readonly transposed: boolean;
  /** The cells are moved, so that their formulas stay as they are. */
  readonly isMove?: true;
}

export const ONLY_VALUES: ReadonlySet<CopiedPart> = new Set<CopiedPart>(['values']);
export const ONLY_FORMAT: ReadonlySet<CopiedPart> = new Set<CopiedPart>(['format', 'merges']);
const NORMAL: ReadonlySet<CopiedPart> = new Set<CopiedPart>([
  'values',
  'formulas',
  'format',
  'validation',
  'notes',
  'merges',
]);

const BY_TYPE: Readonly<Record<string, ReadonlySet<CopiedPart>>> = {
  PASTE_NORMAL: NORMAL,
  PASTE_NO_BORDERS: NORMAL,
  PASTE_FORMAT: ONLY_FORMAT,
  PASTE_FORMULA: new Set<CopiedPart>(['values', 'formulas']),
  PASTE_DATA_VALIDATION: new Set<CopiedPart>(['validation']),
  PASTE_VALUES: ONLY_VALUES,
  PASTE_COLUMN_WIDTHS: new Set<CopiedPart>(['widths']),
};

/** Returns what a CopyPasteType, or { contentsOnly, formatOnly }, asks to copy. */
export function partsOf(how: unknown): ReadonlySet<CopiedPart> {
  if (how === undefined || how === null) return NORMAL;
  const options = how as { readonly contentsOnly?: unknown; readonly formatOnly?: unknown }; // as: what is absent is undefined
  const named = BY_TYPE[String(how)];
  if (named) return named;
  if (String(how).startsWith('PASTE_')) {
    throw new Error(`CopyPasteType.${String(how)} is not emulated. Add it in host/services/spreadsheet/copy-cells.ts.`);
  }
  if (options.formatOnly === true) return ONLY_FORMAT;
  return options.contentsOnly === true ? ONLY_VALUES : NORMAL;
}

/** Copies the cells of `from` into `to`, or as many as fit from its first cell on when it is no multiple. */
export function copyCells(book: Book, from: RangePlace, to: RangePlace, options: CopyOptions): void {
  const size = options.transposed
    ? { rows: from.area.columns, columns: from.area.rows }
    : { rows: from.area.rows, columns: from.area.columns };
  const goal = goalOf(book, to, size);
  checkProtection(book, goal.sheetId, goal.area);
  const source = new CopySource(book, from, goal, options);
  source.copyContent();
  if (options.parts.has('format')) source.copyStyles();
  if (options.parts.has('validation')) source.copyRules();
  if (options.parts.has('notes')) source.copyNotes();
  if (options.parts.has('merges')) source.copyMerges();
  if (options.parts.has('widths')) source.copyWidths();
}

function goalOf(book: Book, to: RangePlace, size: { rows: number; columns: number }): RangePlace {
  const repeat = (asked: number, one: number) => (asked % one === 0 ? asked : one);
  const rows = repeat(to.area.rows, size.rows);
  const columns = repeat(to.area.columns, size.columns);
  const sheet = book.grid.sheets().find((one) => one.id === to.sheetId);
  if (!sheet) throw new Error(`Sheet ${to.sheetId} not found`);
  return { ...to, area: areaOf(sheet, { ...to.area, rows, columns }) };
}

class CopySource {
  private readonly cells: readonly (readonly GridCell[])[];

  constructor(
    private readonly book: Book,
    private readonly from: RangePlace,
    private readonly to: RangePlace,
    private readonly options: CopyOptions,
  ) {
    this.cells = book.grid.read(from.sheetId, from.area);
  }

  copyContent(): void {
    const { parts } = this.options;
    if (!parts.has('values') && !parts.has('format')) return;
    const writes = this.eachTarget((row, column, spot) => this.writeOf(row, column, spot));
    this.book.grid.write(this.to.sheetId, this.to.area.row, this.to.area.column, writes);
  }

  copyStyles(): void {
    const { grid } = this.book;
    const styles = this.eachTarget((row, column) => grid.style(this.from.sheetId, row, column));
    this.lay(styles, (area, style) => {
      if (!looksAlike(style, grid.style(this.to.sheetId, area.row, area.column)))
        grid.setStyle(this.to.sheetId, area, style);
    });
  }

  copyRules(): void {
    const { grid } = this.book;
    const rules = this.eachTarget((row, column) => grid.validation(this.from.sheetId, row, column));
    this.lay(rules, (area, rule) => {
      if (rule || grid.validation(this.to.sheetId, area.row, area.column))
        grid.setValidation(this.to.sheetId, area, rule);
    });
  }

  copyNotes(): void {
    const { grid } = this.book;
    const source = grid.extras(this.from.sheetId);
    const target = grid.extras(this.to.sheetId);
    grid.setExtras(this.to.sheetId, {
      notes: this.carried(source.notes, target.notes),
      runs: this.carried(source.runs, target.runs),
    });
  }

  copyMerges(): void {
    const { grid } = this.book;
    if (this.options.transposed) return;
    const merges = grid.merges(this.from.sheetId).filter((merge) => contains(this.from.area, merge.row, merge.column));
    for (const merge of merges) {
      const row = this.to.area.row + merge.row - this.from.area.row;
      grid.merge(this.to.sheetId, {
        ...merge,
        row,
        column: this.to.area.column + merge.column - this.from.area.column,
      });
    }
  }

  copyWidths(): void {
    const { grid } = this.book;
    for (let right = 0; right < this.from.area.columns; right++) {
      const width = grid.columnWidth(this.from.sheetId, this.from.area.column + right);
      grid.setColumnWidth(this.to.sheetId, this.to.area.column + right, width);
    }
  }

  private writeOf(row: number, column: number, spot: { row: number; column: number }): CellWrite {
    const cell = this.cells[row - this.from.area.row]?.[column - this.from.area.column];
    const { parts, isMove } = this.options;
    if (!cell) return {};
    const format = parts.has('format') ? { format: cell.format } : {};
    if (!parts.has('values')) return format;
    if (!cell.formula || !parts.has('formulas')) return { ...valueFormat(cell), ...format, value: cell.value };
    const formula = isMove ? cell.formula : shiftFormula(cell.formula, spot.row - row, spot.column - column);
    return { ...format, formula };
  }

  /** Asks for each cell of the goal, with the cell of the source that it comes from. */
  private eachTarget<T>(make: (row: number, column: number, spot: { row: number; column: number }) => T): T[][] {
    const { area } = this.from;
    return Array.from({ length: this.to.area.rows }, (_row, down) =>
      Array.from({ length: this.to.area.columns }, (_cell, right) => {
        const [y, x] = this.options.transposed ? [right, down] : [down, right];
        const spot = { row: this.to.area.row + down, column: this.to.area.column + right };
        return make(area.row + (y % area.rows), area.column + (x % area.columns), spot);
      }),
    );
  }

  private lay<T>(things: readonly (readonly T[])[], put: (area: Area, thing: T) => void): void {
    things.forEach((line, down) => {
      line.forEach((thing, right) => {
        put({ row: this.to.area.row + down, column: this.to.area.column + right, rows: 1, columns: 1 }, thing);
      });
    });
  }

  private carried<T extends { readonly row: number; readonly column: number }>(
    source: readonly T[],
    target: readonly T[],
  ): T[] {
    const kept = target.filter((one) => !contains(this.to.area, one.row, one.column));
    if (source.length === 0) return kept;
    const known = new Map(source.map((one) => [`${one.row} ${one.column}`, one]));
    const copies = this.eachTarget((row, column, spot) => {
      const one = known.get(`${row} ${column}`);
      return one ? [{ ...one, ...spot }] : [];
    }).flat(2);
    return [...kept, ...copies].sort((a, b) => a.row - b.row || a.column - b.column);
  }
}

function looksAlike(one: CellStyle, other: CellStyle): boolean {
  return (Object.keys(one) as (keyof CellStyle)[]).every((part) => one[part] === other[part]); // as: a style has no other keys
}

/** A day that is copied without its look would be a bare number: it takes its format along. */
function valueFormat(cell: GridCell): CellWrite {
  return typeof cell.value === 'number' && /[ymdhs]/i.test(cell.format) ? { format: cell.format } : {};
}

/** Clears what was moved away, except where it now lies. */
export function clearCells(book: Book, from: RangePlace, to?: RangePlace): void {
  const { grid } = book;
  const spots = Array.from({ length: from.area.rows * from.area.columns }, (_, index) => ({
    row: from.area.row + Math.floor(index / from.area.columns),
    column: from.area.column + (index % from.area.columns),
  })).filter((spot) => from.sheetId !== to?.sheetId || !contains(to.area, spot.row, spot.column));
  for (const spot of spots) {
    const area = { ...spot, rows: 1, columns: 1 };
    grid.write(from.sheetId, spot.row, spot.column, [[{ value: null, format: '' }]]);
    grid.setStyle(from.sheetId, area, PLAIN_STYLE);
    grid.setValidation(from.sheetId, area, null);
  }
  const gone = (one: { readonly row: number; readonly column: number }) =>
    spots.some((spot) => spot.row === one.row && spot.column === one.column);
  const { notes, runs } = grid.extras(from.sheetId);
  grid.setExtras(from.sheetId, { notes: notes.filter((one) => !gone(one)), runs: runs.filter((one) => !gone(one)) });
}
