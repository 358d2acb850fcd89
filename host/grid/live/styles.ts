// Looks of cells in the live grid: fonts, colours, alignment, borders; and sorting, which carries them along.

import type { Style } from '@odoo/o-spreadsheet';
import type { Border, CellStyle, CellValue, Grid } from '../grid';
import type { CellChange } from './block-plugin';
import { type Book, toZone } from './book';
import { readCell } from './cells';

/** The library has no font family; it keeps and carries what it does not know. */
type LibraryStyle = Style & { fontFamily?: string };

/** The part of the grid that deals with looks. */
export function styleMembers(book: Book): Pick<Grid, 'style' | 'setStyle' | 'setBorders' | 'sort'> {
  return {
    style: (sheetId, row, column) =>
      toCellStyle(book.getters.getCell({ sheetId: book.uid(sheetId), row: row - 1, col: column - 1 })?.style ?? {}),
    setStyle: (sheetId, area, style) =>
      book.dispatch('SET_FORMATTING', {
        sheetId: book.uid(sheetId),
        target: [toZone(area)],
        style: toLibraryStyle(style),
      }),
    setBorders: (sheetId, area, borders) => {
      for (const border of borders) {
        book.dispatch('SET_ZONE_BORDERS', {
          sheetId: book.uid(sheetId),
          target: [toZone(area)],
          border: { position: BORDER_POSITIONS[border.side], color: border.color, style: 'thin' },
        });
      }
    },
    sort: (sheetId, area, by) => sortRows(book, sheetId, area, by),
  };
}

const BORDER_POSITIONS: Readonly<Record<Border['side'], 'top' | 'bottom' | 'left' | 'right' | 'h' | 'v'>> = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
  horizontal: 'h',
  vertical: 'v',
};

function toCellStyle(style: LibraryStyle): CellStyle {
  return {
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    fontSize: style.fontSize ?? 10,
    fontFamily: style.fontFamily ?? 'Arial',
    fontColor: (style.textColor ?? '#000000').toLowerCase(),
    background: (style.fillColor ?? '#ffffff').toLowerCase(),
    horizontal: style.align ?? 'general',
    vertical: style.verticalAlign ?? 'bottom',
    wrap: style.wrapping === 'wrap',
  };
}

/** Only what was named; each part is written on its own, so that the others of a cell stay. */
export function toLibraryStyle(style: Partial<CellStyle>): LibraryStyle {
  const { bold, italic, fontSize, fontFamily, fontColor, background, horizontal, vertical, wrap } = style;
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(fontSize !== undefined && { fontSize }),
    ...(fontFamily !== undefined && { fontFamily }),
    ...(fontColor !== undefined && { textColor: fontColor }),
    ...(background !== undefined && { fillColor: background }),
    ...(horizontal !== undefined && { align: horizontal === 'general' ? undefined : horizontal }),
    ...(vertical !== undefined && { verticalAlign: vertical }),
    ...(wrap !== undefined && { wrapping: wrap ? ('wrap' as const) : ('overflow' as const) }),
  } as LibraryStyle; // "align: undefined" takes an alignment away; the library's type does not say so.
}

type SortKeys = Parameters<Grid['sort']>[2];

function sortRows(book: Book, sheetId: number, area: Parameters<Grid['sort']>[1], by: SortKeys): void {
  book.evaluate();
  const uid = book.checkedUid(sheetId, area);
  const sources = Array.from({ length: area.rows }, (_, index) => area.row - 1 + index);
  const keyed = sources.map((row) => ({ row, keys: by.map((key) => readCell(book, uid, row, key.column - 1).value) }));
  keyed.sort((a, b) => compareKeys(a.keys, b.keys, by) || a.row - b.row);
  const cells = keyed.flatMap(({ row }, position) =>
    Array.from({ length: area.columns }, (_, right) => {
      const col = area.column - 1 + right;
      return [col, area.row - 1 + position, movedCell(book, uid, { row, col }, area.row - 1 + position)] as const;
    }),
  );
  book.writeBlock(sheetId, cells);
}

function movedCell(book: Book, uid: string, from: { row: number; col: number }, toRow: number): CellChange {
  const cell = book.getters.getCell({ sheetId: uid, ...from });
  if (!cell) return { content: '', format: '', style: {} };
  const content = cell.isFormula
    ? book.getters.getTranslatedCellFormula(uid, 0, toRow - from.row, cell.compiledFormula)
    : cell.content;
  return { content, format: cell.format ?? '', style: cell.style ?? {} };
}

function compareKeys(a: readonly CellValue[], b: readonly CellValue[], by: SortKeys): number {
  for (const [index, { ascending }] of by.entries()) {
    const order = compareValues(a[index] ?? null, b[index] ?? null, ascending);
    if (order !== 0) return order;
  }
  return 0;
}

const KIND_ORDER = ['number', 'string', 'boolean'];

/** As Google sorts: numbers, texts, booleans; blanks last whatever the direction. */
function compareValues(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const kinds = KIND_ORDER.indexOf(typeof a) - KIND_ORDER.indexOf(typeof b);
  const order = kinds || (typeof a === 'string' ? compareTexts(a, String(b)) : Number(a) - Number(b));
  return ascending ? order : -order;
}

function compareTexts(a: string, b: string): number {
  return a.localeCompare(b, 'en', { sensitivity: 'accent' });
}
