// The writes of an execution that are not committed yet: taken off the grid while somebody else acts, and put back after.

import type { CellWrite, Grid, GridCell } from '../grid/grid';

interface PendingWrite {
  readonly undo: () => void;
  readonly redo: () => void;
}

export class PendingWrites {
  private list: PendingWrite[] = [];

  /** They are committed: everybody sees them, and nothing takes them back. */
  commit(): void {
    this.list = [];
  }

  /**
   * Lets somebody act who does not see what is pending. It is written again afterwards, in the very same cells, whatever
   * has been moved there: so does Google, when it commits what a script has buffered.
   */
  whileSetAside(act: () => void): void {
    const { list } = this;
    for (const write of [...list].reverse()) write.undo();
    try {
      act();
    } finally {
      for (const write of list) write.redo();
    }
  }

  /** Returns the grid as the execution sees it: what it writes is there at once, and noted as pending. */
  through(grid: Grid): Grid {
    const write: Grid['write'] = (sheetId, row, column, cells) => {
      const area = { row, column, rows: cells.length, columns: Math.max(0, ...cells.map((line) => line.length)) };
      const before = grid.read(sheetId, area).map((line) => line.map(toWrite));
      grid.write(sheetId, row, column, cells);
      this.list.push({
        undo: () => grid.write(sheetId, row, column, before),
        redo: () => grid.write(sheetId, row, column, cells),
      });
    };
    return new Proxy(grid, {
      get: (target, member) => {
        if (member === 'write') return write;
        const value: unknown = Reflect.get(target, member, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
      set: (target, member, value) => Reflect.set(target, member, value, target),
    });
  }
}

function toWrite({ formula, value, format }: GridCell): CellWrite {
  return formula === '' ? { value, format } : { formula, format };
}
