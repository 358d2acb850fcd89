// The named ranges of a memory grid, which follow their rows and columns.

import type { Area, NamedRange } from './grid';
import type { Axis } from './shift-area';

export class MemoryNames {
  private readonly names = new Map<string, NamedRange>();

  /** Returns copies; whole columns reach as far down as their sheet does now. */
  list(rowsOf: (sheetId: number) => number): NamedRange[] {
    return [...this.names.values()].map((range) => {
      const rows = range.wholeColumns ? rowsOf(range.sheetId) : range.area.rows;
      return { ...range, area: { ...range.area, rows } };
    });
  }

  set(range: NamedRange): void {
    this.names.set(range.name, { ...range, area: { ...range.area } });
  }

  remove(name: string): void {
    this.names.delete(name);
  }

  dropSheet(sheetId: number): void {
    for (const range of this.names.values()) if (range.sheetId === sheetId) this.remove(range.name);
  }

  move(sheetId: number, axis: Axis, move: (area: Area) => Area | null): void {
    for (const range of this.names.values()) {
      if (range.sheetId !== sheetId || (range.wholeColumns && axis === 'row')) continue;
      const area = move(range.area);
      if (area) this.set({ ...range, area });
      else this.remove(range.name);
    }
  }
}
