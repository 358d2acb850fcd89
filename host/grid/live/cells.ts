// Reads and writes the cells of the live grid.

import type { Cell, EvaluatedCell } from '@odoo/o-spreadsheet';
import type { CellWrite, Grid, GridCell } from '../grid';
import type { CellChange } from './block-plugin';
import { type Book, toZone } from './book';
import { toContent, toGoogleValue, toValue } from './content';
import { toLibraryFormat } from './formats';
import { mayBeComputed } from './lazy-evaluation';

const BLANK: GridCell = { value: null, formula: '', format: '' };

/** The part of the grid that reads and writes cells. */
export function cellMembers(book: Book): Pick<Grid, 'read' | 'formats' | 'write' | 'lastRow' | 'lastColumn'> {
  return {
    read: (sheetId, area) => {
      const uid = book.checkedUid(sheetId, area);
      const isComputed = mayBeComputed(book.model, uid, toZone(area));
      if (isComputed) book.evaluate();
      const read = isComputed ? readCell : typedReader(book, uid);
      return Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (_, column) =>
          read(book, uid, area.row - 1 + row, area.column - 1 + column),
        ),
      );
    },
    formats: (sheetId, area) => {
      const uid = book.checkedUid(sheetId, area);
      const { rows } = book.getters.getSheet(uid);
      return Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, right) => {
          const [row, col] = [area.row - 1 + down, area.column - 1 + right];
          if (rows[row]?.cells[col] === undefined) return '';
          return googleFormat(book, book.getters.getCell({ sheetId: uid, row, col })?.format);
        }),
      );
    },
    write: (sheetId, row, column, cells) => {
      const columns = cells.reduce((most, line) => Math.max(most, line.length), 0);
      const uid = book.checkedUid(sheetId, { row, column, rows: cells.length, columns });
      const changes = cells.flatMap((line, down) =>
        line.flatMap((write, right) => {
          if (write === null) return [];
          const change = toChange(book, uid, row - 1 + down, column - 1 + right, write);
          return change ? [[column - 1 + right, row - 1 + down, change] as const] : [];
        }),
      );
      book.writeBlock(sheetId, changes);
    },
    lastRow: (sheetId) => filledPositions(book, sheetId).reduce((last, { row }) => Math.max(last, row + 1), 0),
    lastColumn: (sheetId) => filledPositions(book, sheetId).reduce((last, { col }) => Math.max(last, col + 1), 0),
  };
}

/** Reads the cells of a part without formulas, in which nothing needs to be evaluated; most of them are not there. */
function typedReader(book: Book, uid: string): typeof readCell {
  const { rows } = book.getters.getSheet(uid);
  return (_book, _uid, row, col) => {
    if (rows[row]?.cells[col] === undefined) return BLANK;
    const cell = book.getters.getCell({ sheetId: uid, row, col });
    return cell && !cell.isFormula && (cell.content || cell.format) ? readLiteral(book, cell) : BLANK;
  };
}

/** Reads one cell; row and column count from 0. */
export function readCell(book: Book, uid: string, row: number, col: number): GridCell {
  const position = { sheetId: uid, row, col };
  const cell = book.getters.getCell(position);
  if (!cell?.isFormula) return cell?.content || cell?.format ? readLiteral(book, cell) : readSpilled(book, position);
  const evaluated = book.getters.getEvaluatedCell(position);
  return {
    value: evaluatedValue(evaluated),
    formula: cell.compiledFormula.toFormulaString(book.getters),
    format: googleFormat(book, cell.format ?? evaluated.format),
  };
}

function readLiteral(book: Book, cell: Extract<Cell, { isFormula: false }>): GridCell {
  return { value: toValue(cell), formula: '', format: googleFormat(book, cell.format) };
}

/** A cell without content of its own may hold a part of an array formula's result. */
function readSpilled(book: Book, position: { sheetId: string; row: number; col: number }): GridCell {
  const evaluated = book.getters.getEvaluatedCell(position);
  if (evaluated.value === null) return BLANK;
  return { value: evaluatedValue(evaluated), formula: '', format: googleFormat(book, evaluated.format) };
}

function evaluatedValue(evaluated: EvaluatedCell) {
  // An empty text is what a formula such as ="" gives; Google has it as text too.
  return toGoogleValue(evaluated.value, evaluated.type === 'error');
}

function googleFormat(book: Book, format: string | undefined): string {
  if (!format) return '';
  return book.side.formats[format] ?? format;
}

/** null when a cell that is not there would only be cleared: whole sheets are, and most of their cells are not there. */
function toChange(book: Book, uid: string, row: number, col: number, write: CellWrite): CellChange | null {
  const before = book.getters.getCell({ sheetId: uid, row, col });
  if (!before && !write.formula && (write.value ?? null) === null && !write.format) return null;
  const format = write.format === undefined ? undefined : rememberFormat(book, write.format);
  const content = toWrittenContent(write, format ?? before?.format ?? '', before);
  return { ...(content === undefined ? {} : { content }), ...(format === undefined ? {} : { format }) };
}

function toWrittenContent(write: CellWrite, format: string, before: Cell | undefined): string | undefined {
  if (write.formula) return write.formula;
  if (write.value !== undefined) return toContent(write.value, format);
  if (write.formula === '' && before?.isFormula) return '';
  const literal = before && !before.isFormula && before.content !== '' ? before : undefined;
  // Plain text is armed in another way, so a text that stays is written again.
  const rearms = literal && (before?.format === '@') !== (format === '@');
  return rearms ? toContent(toValue(literal), format) : undefined;
}

function rememberFormat(book: Book, pattern: string): string {
  const format = toLibraryFormat(pattern);
  if (format === pattern) delete book.side.formats[format];
  else if (format !== '') book.side.formats[format] = pattern;
  return format;
}

function filledPositions(book: Book, sheetId: number): readonly { row: number; col: number }[] {
  return book.getters
    .getCells(book.uid(sheetId))
    .filter((cell) => cell.isFormula || cell.content !== '')
    .map((cell) => book.getters.getCellPosition(cell.id));
}
