// Looks of cells in the live grid: fonts, colours, alignment, borders; and sorting, which carries them along.

import type { Style } from '@odoo/o-spreadsheet';
import { extrasAfterSort } from '../extras/move-extras';
import type { Border, CellStyle, Grid } from '../grid';
import { compareKeys, type SortKey } from '../sort-order';
import type { CellChange } from './block-plugin';
import { type Book, toZone } from './book';
import { readCell } from './cells';
import { extrasOf, setExtras } from './extras';

/** The library has no font family; it keeps and carries what it does not know. */
type LibraryStyle = Style & { fontFamily?: string };

/** The part of the grid that deals with looks. */
export function styleMembers(book: Book): Pick<Grid, 'style' | 'setStyle' | 'setBorders' | 'clearBorders' | 'sort'> {
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
    clearBorders: (sheetId, area) => {
      const border = { position: 'clear' as const };
      book.dispatch('SET_ZONE_BORDERS', { sheetId: book.uid(sheetId), target: [toZone(area)], border });
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
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
    fontSize: style.fontSize ?? 10,
    fontFamily: style.fontFamily ?? 'Arial',
    fontColor: (style.textColor ?? '#000000').toLowerCase(),
    background: (style.fillColor ?? '#ffffff').toLowerCase(),
    horizontal: style.align ?? 'general',
    vertical: style.verticalAlign ?? 'bottom',
    wrap: style.wrapping === 'wrap',
    clip: style.wrapping === 'clip',
  };
}

/** Only what was named; each part is written on its own, so that the others of a cell stay. */
export function toLibraryStyle(style: Partial<CellStyle>): LibraryStyle {
  const { bold, italic, underline, strikethrough, fontSize, fontFamily } = style;
  const { fontColor, background, horizontal, vertical } = style;
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline !== undefined && { underline }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(fontSize !== undefined && { fontSize }),
    ...(fontFamily !== undefined && { fontFamily }),
    ...(fontColor !== undefined && { textColor: fontColor }),
    ...(background !== undefined && { fillColor: background }),
    ...(horizontal !== undefined && { align: horizontal === 'general' ? undefined : horizontal }),
    ...(vertical !== undefined && { verticalAlign: vertical }),
    ...wrapping(style),
  } as LibraryStyle; // "align: undefined" takes an alignment away; the library's type does not say so.
}

/** Who says "no wrapping" without a word on cutting off lets the text flow over. */
function wrapping({ wrap, clip }: Partial<CellStyle>): Pick<Style, 'wrapping'> {
  if (wrap === undefined && clip === undefined) return {};
  if (wrap) return { wrapping: 'wrap' };
  return { wrapping: clip ? 'clip' : 'overflow' };
}

function sortRows(book: Book, sheetId: number, area: Parameters<Grid['sort']>[1], by: readonly SortKey[]): void {
  book.evaluate();
  const uid = book.checkedUid(sheetId, area);
  const sources = Array.from({ length: area.rows }, (_, index) => area.row - 1 + index);
  const keyed = sources.map((row) => ({ row, keys: by.map((key) => readCell(book, uid, row, key.column - 1).value) }));
  keyed.sort((a, b) => compareKeys(a.keys, b.keys, by) || a.row - b.row);
  const cells = keyed.flatMap(({ row }, position) =>
    Array.from({ length: area.columns }, (_, right) => {
      const [col, to] = [area.column - 1 + right, area.row - 1 + position];
      const isBlank = !book.getters.getCell({ sheetId: uid, row, col });
      if (isBlank && !book.getters.getCell({ sheetId: uid, row: to, col })) return [];
      return [[col, to, movedCell(book, uid, { row, col }, to)] as const];
    }).flat(),
  );
  book.writeBlock(sheetId, cells);
  const before = extrasOf(book).getSheetExtras(uid);
  if (before.notes.length + before.runs.length === 0) return;
  const order = keyed.map(({ row }) => row - (area.row - 1));
  const { notes, runs } = extrasAfterSort(before, area, order);
  setExtras(book, sheetId, { notes, runs });
}

function movedCell(book: Book, uid: string, from: { row: number; col: number }, toRow: number): CellChange {
  const cell = book.getters.getCell({ sheetId: uid, ...from });
  if (!cell) return { content: '', format: '', style: {} };
  const content = cell.isFormula
    ? book.getters.getTranslatedCellFormula(uid, 0, toRow - from.row, cell.compiledFormula)
    : cell.content;
  return { content, format: cell.format ?? '', style: cell.style ?? {} };
}
