// Divides a table of values into rectangles of equal ones, so that a grid is told once of each and not of each cell.

export interface EqualArea {
  readonly value: unknown;
  /** The first row and column, and how many there are; they count from 0. */
  readonly down: number;
  readonly right: number;
  readonly rows: number;
  readonly columns: number;
}

/** Returns rectangles that cover each cell of the table once, by the row in which they end. */
export function equalAreas(table: readonly (readonly unknown[])[]): readonly EqualArea[] {
  const done: EqualArea[] = [];
  let open: readonly EqualArea[] = [];
  for (const [down, row] of table.entries()) {
    const grown = runsOf(row, down).map((run) => {
      const above = open.find((area) => isOfOneKind(area, run));
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    done.push(...open.filter((area) => !grown.some((each) => each.down < down && each.right === area.right)));
    open = grown;
  }
  return [...done, ...open];
}

function runsOf(row: readonly unknown[], down: number): EqualArea[] {
  const runs: EqualArea[] = [];
  for (const [right, value] of row.entries()) {
    const last = runs.at(-1);
    if (last && Object.is(last.value, value)) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ value, down, right, rows: 1, columns: 1 });
  }
  return runs;
}

function isOfOneKind(one: EqualArea, other: EqualArea): boolean {
  return one.right === other.right && one.columns === other.columns && Object.is(one.value, other.value);
}
