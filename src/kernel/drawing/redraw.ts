// Plans how a sheet of ours is drawn anew where it stands, so that all that people put on it stays: cells that would be drawn over
// are moved below, charts that they moved stay where they are, notes of theirs are kept.

import type { Drawing, DrawnChart } from './drawing';

/** An area: row, column, rows, columns, counted from 1. */
export type Box = readonly [row: number, column: number, rows: number, columns: number];

/** What a drawing left on its sheet, kept there as text, so that the next one knows which cells are ours. */
export interface DrawingRecord {
  /** Of the whole drawing: another one means that it has to be drawn again. */
  readonly hash: string;
  /** The last row, and the last column before the hidden ones, the first and the last of those. */
  readonly end: readonly [row: number, column: number, firstHidden: number, lastHidden: number];
  readonly boxes: readonly Box[];
  /** Where the named ranges began: what people inserted since shows by where they are now. */
  readonly names: Readonly<{ [name: string]: readonly [row: number, column: number] }>;
  readonly charts: readonly RecordedChart[];
}

export interface RecordedChart {
  readonly key: string;
  /** Where its data begin. */
  readonly data: readonly [row: number, column: number];
  readonly place: readonly [row: number, column: number, width: number, height: number];
}

/** A chart that is on the sheet now. */
export interface SeenChart {
  readonly data: readonly [row: number, column: number] | null;
  readonly place: RecordedChart['place'];
}

/** What stands on the sheet now. */
export interface Sight {
  /** The first cell is A1; '' is blank, a formula begins with "=". */
  readonly cells: readonly (readonly unknown[])[];
  readonly names: DrawingRecord['names'];
  readonly charts: readonly SeenChart[];
}

export interface RedrawPlan {
  /** Rows and columns that make room between ours and what lies behind them; done first. */
  readonly rows: { readonly after: number; readonly count: number } | null;
  readonly columns: { readonly after: number; readonly count: number } | null;
  /** Cells of people's, after that: from where to where. */
  readonly moves: readonly { readonly from: readonly [number, number]; readonly to: readonly [number, number] }[];
  /** What is cleared before the drawing: the area of both drawings. */
  readonly cleared: readonly Box[];
  readonly charts: readonly {
    readonly chart: DrawnChart;
    /** Its place among those that are there; null: it is inserted. */
    readonly seen: number | null;
    readonly keepsPlace: boolean;
    readonly keepsSize: boolean;
  }[];
  /** The row below all that is ours, in which it is said what was kept. */
  readonly saidAt: number;
  /** What is written down before anything is cleared: cut off from here on, the next run knows what is whose. */
  readonly begun: DrawingRecord;
}

/** Returns what is to be done. */
export function planRedraw(drawing: Drawing, now: DrawingRecord, before: DrawingRecord, sight: Sight): RedrawPlan {
  const at = shifts(before, sight);
  const oldEnd = at.row(before.end[0]);
  const [end, lastColumn, firstHidden, lastHidden] = now.end;
  const [oldFirst, oldHidden] = [at.column(before.end[2]), at.column(before.end[3])];
  const [more, wider] = [Math.max(0, end - oldEnd), Math.max(0, lastHidden - oldHidden)];
  const saidAt = Math.max(end, oldEnd) + 1;
  const foreign = strangers(now, before, sight, at);
  const rows = [...new Set(foreign.map(([row]) => row))];
  const moves = foreign.map(([row, column]) => ({
    from: [row, column > oldHidden ? column + wider : column] as const,
    to: [saidAt + 1 + rows.indexOf(row), column > oldHidden ? column + wider : column] as const,
  }));
  // The sentence, the cells that were moved, and a blank row before what follows.
  const added = more + (moves.length > 0 ? rows.length + 2 : 0);
  return {
    rows: added > 0 ? { after: oldEnd, count: added } : null,
    columns: wider > 0 ? { after: oldHidden, count: wider } : null,
    moves,
    cleared: [
      [1, 1, saidAt - 1, Math.max(lastColumn, at.column(before.end[1]))],
      // Columns that were hidden and are not any more.
      ...(oldFirst < firstHidden ? [[1, oldFirst, saidAt - 1, firstHidden - oldFirst] as const] : []),
    ],
    charts: drawing.charts.map((chart) => chartPlan(chart, [moved(before, at), now], sight)),
    saidAt,
    begun: both(now, moved(before, at)),
  };
}

/** The record as people's insertions have moved it. */
function moved(before: DrawingRecord, at: Shifts): DrawingRecord {
  const place = ([row, column]: readonly [number, number]) => [at.row(row), at.column(column)] as const;
  return {
    ...before,
    boxes: before.boxes.map(([row, column, rows, columns]) => [...place([row, column]), rows, columns] as const),
    charts: before.charts.map((chart) => {
      const [row, column, width, height] = chart.place;
      return { ...chart, data: place(chart.data), place: [...place([row, column]), width, height] as const };
    }),
  };
}

function both(now: DrawingRecord, before: DrawingRecord): DrawingRecord {
  return { ...now, hash: 'begun', boxes: [...now.boxes, ...before.boxes], charts: [...before.charts, ...now.charts] };
}

interface Shifts {
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
}

/** What people inserted or deleted moved all behind it: a cell goes with the last named range before it. */
function shifts(before: DrawingRecord, { names }: Sight): Shifts {
  const along = (axis: 0 | 1) => {
    const known = Object.entries(before.names).flatMap(([name, place]) => {
      const now = names[name];
      return now ? [{ was: place[axis], by: now[axis] - place[axis] }] : [];
    });
    const sorted = known.sort((one, other) => one.was - other.was);
    return (index: number) => index + (sorted.filter(({ was }) => was <= index).pop()?.by ?? 0);
  };
  return { row: along(0), column: along(1) };
}

/** Cells in the area of the new drawing that were not drawn by the old one and hold something. */
function strangers(
  now: DrawingRecord,
  before: DrawingRecord,
  { cells }: Sight,
  at: Shifts,
): readonly (readonly [number, number])[] {
  const ours = new Set<string>();
  for (const [row, column, rows, columns] of before.boxes)
    for (let down = 0; down < rows; down += 1)
      for (let right = 0; right < columns; right += 1) ours.add(`${at.row(row + down)},${at.column(column + right)}`);
  const [oldEnd, firstHidden] = [at.row(before.end[0]), at.column(before.end[2])];
  return cells.slice(0, oldEnd).flatMap((line, index) =>
    line.flatMap((cell, place) => {
      const [row, column] = [index + 1, place + 1];
      const isWithin = column <= Math.max(now.end[1], at.column(before.end[1]));
      // Between the margin and the hidden columns people's own may be drawn over by the new hidden ones.
      const isBetween = column < firstHidden && column >= now.end[2];
      const isTheirs = cell !== '' && cell !== null && !ours.has(`${row},${column}`);
      return isTheirs && (isWithin || isBetween) ? [[row, column] as const] : [];
    }),
  );
}

/** Known by where its data begin: as the old drawing had them, or the new one, where that was cut off. */
function chartPlan(
  chart: DrawnChart,
  records: readonly DrawingRecord[],
  { charts }: Sight,
): RedrawPlan['charts'][number] {
  const known = records.flatMap((record) => record.charts.filter(({ key }) => key === chart.key));
  for (const { data, place } of known) {
    const seen = charts.findIndex((each) => each.data?.[0] === data[0] && each.data[1] === data[1]);
    const now = charts[seen]?.place;
    if (!now) continue;
    const keepsPlace = now[0] !== place[0] || now[1] !== place[1];
    return { chart, seen, keepsPlace, keepsSize: now[2] !== place[2] || now[3] !== place[3] };
  }
  return { chart, seen: null, keepsPlace: false, keepsSize: false };
}
