// Writes down what a drawing left on its sheet, as text in a cell of it, and reads that again.

import type { Drawing, DrawnBlock } from './drawing';
import type { Box, DrawingRecord } from './redraw';

/** Returns the record of a drawing that has hidden columns. */
export function recordOf(drawing: Drawing): DrawingRecord {
  const { blocks, names, charts, hiddenColumns, widths, written = [] } = drawing;
  const boxes = blocks.flatMap(filledOf);
  const apart = written.flatMap((name) => (names[name] === undefined ? [] : [boxOf(names[name])]));
  // What lies between two of them goes with the first: not every cell that has a name is needed.
  const anchors = Object.entries(names).filter(([name, area]) => area.includes(':') || written.includes(name));
  const visible = Math.max(...widths.map(({ column, count }) => column + count - 1));
  const first = hiddenColumns?.first ?? visible + 1;
  return {
    hash: hashOf(JSON.stringify(drawing)),
    end: [
      Math.max(...boxes.map(([row, column, rows]) => (column < first ? row + rows - 1 : 1))),
      visible,
      first,
      first + (hiddenColumns?.count ?? 1) - 1,
    ],
    boxes: [...boxes, ...apart],
    names: Object.fromEntries(anchors.map(([name, area]) => [name, beginning(area)])),
    charts: charts.map(({ key, areas, row, column, width, height }) => ({
      key,
      data: beginning(areas[0] ?? 'A1'),
      place: [row, column, width, height],
    })),
  };
}

/** The cells of a block that hold something, as runs within its rows: what is blank is people's to write on. */
function filledOf({ row, column, cells }: DrawnBlock): readonly Box[] {
  return cells.flatMap((line, down) => {
    const filled = line.flatMap((cell, right) => (cell === '' ? [] : [right]));
    const begins = filled.filter((right) => !filled.includes(right - 1));
    return begins.map((begin): Box => {
      const length = line.slice(begin).indexOf('');
      return [row + down, column + begin, 1, length < 0 ? line.length - begin : length];
    });
  });
}

/** Returns the text of a record. */
export function printRecord({ hash, end, boxes, names, charts }: DrawingRecord): string {
  return JSON.stringify([hash, end, boxes.flat(), names, charts.map(({ key, data, place }) => [key, data, place])]);
}

/** Reads a record; null where people wrote over it. */
export function parseRecord(text: string): DrawingRecord | null {
  try {
    // as: whatever is no record of ours throws below, or has no hash that is known.
    const [hash, end, flat, names, charts] = JSON.parse(text) as [
      string,
      DrawingRecord['end'],
      number[],
      DrawingRecord['names'],
      [string, readonly [number, number], DrawingRecord['charts'][number]['place']][],
    ];
    const boxes = Array.from(
      { length: flat.length / 4 },
      (_, index) => flat.slice(4 * index, 4 * index + 4) as unknown as Box,
    );
    return { hash, end, boxes, names, charts: charts.map(([key, data, place]) => ({ key, data, place })) };
  } catch {
    return null; // It is then drawn as one of which nothing is known.
  }
}

/** Returns the box of an A1 area such as 'B3:D5'. */
export function boxOf(area: string): Box {
  const [first = 'A1', last = first] = area.split(':');
  const [[row, column], [bottom, right]] = [cellOf(first), cellOf(last)];
  return [row, column, bottom - row + 1, right - column + 1];
}

function beginning(area: string): readonly [number, number] {
  return cellOf(area.split(':')[0] ?? 'A1');
}

/** Row and column of an address such as 'AB12'. */
function cellOf(address: string): readonly [number, number] {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row), column];
}

/** FNV-1a of 32 bits: short, and another one for any change. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
