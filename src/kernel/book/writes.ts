// Groups the cells to write into the fewest contiguous blocks, so that each block is one call.

import type { Cell } from '../schema/codec';
import type { FilledArea } from './port';

/** The cells to write in one row of the sheet, by column. */
export interface RowWrite {
  readonly row: number;
  /** The record that they are meant for. */
  readonly id: string;
  readonly cells: ReadonlyMap<number, Cell>;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: Cell[][];
}

/** One cell that belongs into all cells of several areas. */
export interface Same {
  readonly cell: Cell;
  readonly areas: readonly FilledArea[];
}

/** Takes apart the blocks whose cells are all the same as those of another block. */
export function sameIn(blocks: readonly Block[]): {
  readonly same: readonly Same[];
  readonly others: readonly Block[];
} {
  const alike = new Map<Cell, Block[]>();
  const others: Block[] = [];
  for (const block of blocks) {
    const cell = onlyCellOf(block);
    const found = cell === null ? others : alike.get(cell);
    if (found) found.push(block);
    else if (cell !== null) alike.set(cell, [block]);
  }
  const same = [...alike].flatMap(([cell, found]) => (found.length > 1 ? [{ cell, areas: found.map(areaOf) }] : []));
  const single = [...alike.values()].flatMap((found) => (found.length > 1 ? [] : found));
  return { same, others: [...single, ...others] };
}

/** Returns blocks that cover exactly the given cells: runs of columns, joined over rows that follow each other. */
export function planWrites(rows: readonly RowWrite[]): Block[] {
  const blocks: Block[] = [];
  for (const write of [...rows].sort((a, b) => a.row - b.row)) {
    for (const run of runsOf(write)) {
      const above = blocks.find((block) => continues(block, run));
      if (above) above.cells.push(...run.cells);
      else blocks.push(run);
    }
  }
  return blocks;
}

function runsOf(write: RowWrite): Block[] {
  const runs: Block[] = [];
  for (const column of [...write.cells.keys()].sort((a, b) => a - b)) {
    const cell = write.cells.get(column) ?? '';
    const last = runs[runs.length - 1];
    const lastCells = last?.cells[0];
    if (last && lastCells && last.column + lastCells.length === column) lastCells.push(cell);
    else runs.push({ row: write.row, column, cells: [[cell]] });
  }
  return runs;
}

function continues(block: Block, run: Block): boolean {
  const sameColumns = block.column === run.column && block.cells[0]?.length === run.cells[0]?.length;
  return sameColumns && block.row + block.cells.length === run.row;
}

/** Null where its cells differ. */
function onlyCellOf({ cells }: Block): Cell | null {
  const first = cells[0]?.[0] ?? null;
  return cells.every((line) => line.every((cell) => cell === first)) ? first : null;
}

/** Returns where a block stands. */
export function areaOf({ row, column, cells }: Block): FilledArea {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}
