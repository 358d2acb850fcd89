// The dashboard as tests read it: by the names of its ranges, wherever these stand.

import { toA1 } from '../../host/grid/a1';
import type { CellValue } from '../../host/grid/grid';
import { figureCell } from '../../src/modules/dashboard/figures';
import type { Place } from '../../src/modules/dashboard/index';
import type { Daftar } from './daftar';

/** Returns what stands in a cell of the dashboard. Throws where its range is gone. */
export function shownAt(daftar: Daftar, place: Place): CellValue {
  const { sheetId, row, column } = placeOf(daftar, place);
  return daftar.grid.read(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value ?? null;
}

/** Returns where a cell of the dashboard is now, counted from 1. Throws where its range is gone. */
export function placeOf(daftar: Daftar, { range, row = 0, column = 0 }: Place) {
  const { sheetId, area } = rangeOf(daftar, range);
  return { sheetId, row: area.row + row, column: area.column + column };
}

/** Returns the lines of a range, the cells of each joined by "|". */
export function linesOf(daftar: Daftar, range: string): readonly string[] {
  const { sheetId, area } = rangeOf(daftar, range);
  return daftar.grid.read(sheetId, area).map((line) => line.map(({ value }) => value ?? '').join('|'));
}

/** Returns a figure of the chosen period, of the one before, or what changed. */
export function figure(daftar: Daftar, key: string, column?: Parameters<typeof figureCell>[1]): CellValue {
  const { sheetId } = rangeOf(daftar, 'dashboard_figures');
  const tab = daftar.grid.sheets().find(({ id }) => id === sheetId)?.name ?? '';
  return daftar.value(tab, figureCell(key, column).replace(/\$/g, ''));
}

/** Types into a cell that has a name, as a person does. */
export function choose(daftar: Daftar, range: string, text: string): void {
  const { sheetId, area } = rangeOf(daftar, range);
  const tab = daftar.grid.sheets().find(({ id }) => id === sheetId)?.name ?? '';
  daftar.type(tab, toA1({ ...area, rows: 1, columns: 1 }), text);
}

function rangeOf(daftar: Daftar, name: string) {
  const range = daftar.grid.namedRanges().find((each) => each.name === name);
  if (!range) throw new Error(`The workbook has no range "${name}".`);
  return range;
}
