// A sparse sheet of things (cells, styles, rules) that follows its rows and columns when they are inserted or deleted.

import type { Area } from './grid';
import type { Axis } from './shift-area';

export class Plane<T> {
  private rows: (readonly (T | undefined)[] | undefined)[] = [];

  /** How many rows may hold something. */
  get height(): number {
    return this.rows.length;
  }

  get(row: number, column: number): T | undefined {
    return this.rows[row - 1]?.[column - 1];
  }

  /** Hands out the row itself, to be read only; its index 0 is column 1. */
  row(row: number): readonly (T | undefined)[] {
    return this.rows[row - 1] ?? [];
  }

  setRow(row: number, things: readonly (T | undefined)[]): void {
    this.reach(row);
    this.rows[row - 1] = things;
  }

  fill(area: Area, thing: T | undefined): void {
    this.update(area, () => thing);
  }

  /** Replaces each thing of the area by what `change` makes of it. */
  update(area: Area, change: (thing: T | undefined) => T | undefined): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const things = this.row(row).slice();
      while (things.length < area.column - 1) things.push(undefined);
      for (let column = area.column; column < area.column + area.columns; column++) {
        things[column - 1] = change(things[column - 1]);
      }
      this.setRow(row, things);
    }
  }

  insertRows(before: number, count: number): void {
    if (before > this.rows.length) return;
    const blank = Array.from({ length: count }, () => undefined);
    this.rows = [...this.rows.slice(0, before - 1), ...blank, ...this.rows.slice(before - 1)];
  }

  deleteRows(first: number, count: number): void {
    this.rows = [...this.rows.slice(0, first - 1), ...this.rows.slice(first - 1 + count)];
  }

  insertColumns(before: number, count: number): void {
    const blank = Array.from({ length: count }, () => undefined);
    this.rows = this.rows.map((row) =>
      row && row.length >= before ? [...row.slice(0, before - 1), ...blank, ...row.slice(before - 1)] : row,
    );
  }

  deleteColumns(first: number, count: number): void {
    this.rows = this.rows.map((row) => row && [...row.slice(0, first - 1), ...row.slice(first - 1 + count)]);
  }

  /** Puts `count` lines from `first` on before the line `before`, counted before the move. */
  moveLines(axis: Axis, move: { readonly first: number; readonly count: number; readonly before: number }): void {
    if (axis === 'row') {
      this.reach(Math.max(move.before, move.first + move.count) - 1);
      moveItems(this.rows, move);
      return;
    }
    this.rows = this.rows.map((row) => {
      if (!row) return row;
      const things = row.slice();
      while (things.length < Math.max(move.before, move.first + move.count) - 1) things.push(undefined);
      moveItems(things, move);
      return things;
    });
  }

  /** Puts the rows of the area into another order; `order` has the old row of each new one, from 0. */
  reorder(area: Area, order: readonly number[]): void {
    const before = order.map((from) => this.row(area.row + from));
    for (const [to, row] of before.entries()) {
      let column = area.column;
      this.update({ ...area, row: area.row + to, rows: 1 }, () => row[column++ - 1]);
    }
  }

  /** Takes over what another plane holds; rows are shared, since they are replaced and never changed. */
  fillFrom(other: Plane<T>): void {
    this.rows = other.rows.slice();
  }

  /** Puts what `change` makes of one line into each of `count` lines from `first` on. */
  copyLine(
    axis: Axis,
    from: number,
    first: number,
    count: number,
    change: (thing: T | undefined) => T | undefined,
  ): void {
    if (axis === 'row') {
      const things = this.row(from).map(change);
      if (things.some((thing) => thing !== undefined))
        for (let row = first; row < first + count; row++) this.setRow(row, things);
      return;
    }
    for (let row = 1; row <= this.rows.length; row++) {
      const thing = change(this.get(row, from));
      if (thing !== undefined) this.fill({ row, rows: 1, column: first, columns: count }, thing);
    }
  }

  private reach(row: number): void {
    while (this.rows.length < row) this.rows.push(undefined);
  }
}

function moveItems<T>(items: T[], { first, count, before }: { first: number; count: number; before: number }): void {
  const moved = items.splice(first - 1, count);
  items.splice(before > first ? before - count - 1 : before - 1, 0, ...moved);
}
