// Gives a whole area its looks in a few calls, however many looks there are: a property at a time over all of its cells.

import type { Look } from '../kernel/drawing/drawing';
import { boxOf } from '../kernel/drawing/record';
import { applyLook } from './look';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Looks = readonly { readonly area: string; readonly look: Look }[];

const PLAIN = {
  bold: false,
  size: 10,
  color: '#000000',
  background: '#ffffff',
  align: 'left',
  vertical: 'bottom',
  format: 'General',
} as const;

/** Puts the looks over the area from A1 on, later ones over earlier ones; a cell that none names becomes plain. */
export function paint(sheet: Sheet, looks: Looks, [rows, columns]: readonly [rows: number, columns: number]): void {
  const area = sheet.getRange(1, 1, rows, columns);
  const spread = <V>(plain: V, of: (look: Look) => V | undefined): V[][] => {
    const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => plain));
    for (const each of looks) {
      const value = of(each.look);
      if (value !== undefined) fill(cells, each.area, value);
    }
    return cells;
  };
  area.setFontWeights(spread(weight(PLAIN.bold), ({ bold }) => (bold === undefined ? undefined : weight(bold))));
  area.setFontSizes(spread<number>(PLAIN.size, ({ size }) => size));
  area.setFontColors(spread<string>(PLAIN.color, ({ color }) => color));
  area.setBackgrounds(spread<string>(PLAIN.background, ({ background }) => background));
  area.setHorizontalAlignments(spread<NonNullable<Look['align']>>(PLAIN.align, ({ align }) => align));
  area.setVerticalAlignments(spread<NonNullable<Look['vertical']>>(PLAIN.vertical, ({ vertical }) => vertical));
  area.setNumberFormats(spread<string>(PLAIN.format, ({ format }) => format));
  for (const { area: where, look } of looks) paintRest(sheet, where, look);
}

type Weight = 'bold' | 'normal';

function weight(bold: boolean): Weight {
  return bold ? 'bold' : 'normal';
}

function fill<V>(cells: V[][], area: string, value: V): void {
  const [row, column, rows, columns] = boxOf(area);
  for (const line of cells.slice(row - 1, row - 1 + rows)) line.fill(value, column - 1, column - 1 + columns);
}

/** What has no call for many cells at once. */
function paintRest(sheet: Sheet, area: string, { merge, wrap, lines }: Look): void {
  const rest = { ...(merge && { merge }), ...(wrap !== undefined && { wrap }), ...(lines && { lines }) };
  if (Object.keys(rest).length > 0) applyLook(sheet.getRange(area), rest);
}
