// Plans the writes of one round: blanks rows that are to be gone, and puts rows over what stands of them, or below all.

import { isBlank } from '../book/image';
import type { RowWrite } from '../book/writes';
import type { Cell } from '../schema/codec';
import { type Content, isPut, isSame } from './content';
import type { Sight } from './sight';

export interface FormulaWrite {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface RowPlan {
  /** The sheet that it was made for. */
  readonly sight: Sight;
  readonly writes: readonly RowWrite[];
  readonly formulas: readonly FormulaWrite[];
  /** Ids of rows that are blanked, and their places. */
  readonly taken: ReadonlyMap<string, number>;
  /** Rows that are written whole. */
  readonly written: readonly Content[];
}

export interface ToPlan {
  readonly sight: Sight;
  /** The sheet with its formulas, as it was looked at before. */
  readonly known: Sight;
  readonly put: ReadonlyMap<string, Content>;
  readonly take: ReadonlyMap<string, Content>;
  readonly restore: readonly Content[];
  readonly repairs: readonly RowWrite[];
  /** Columns whose cells change by themselves. */
  readonly leftOut: ReadonlySet<string>;
}

/** Returns the plan; it has no writes when the sheet is as it is wanted. */
export function planRows(question: ToPlan): RowPlan {
  const { sight, take, put, restore, repairs, leftOut } = question;
  const writes: RowWrite[] = [...repairs];
  const taken = new Map<string, number>();
  for (const [id, content] of take) {
    const row = sight.rowsOf(id).find((each) => isSame(sight.content(each), content, leftOut));
    if (row === undefined) continue;
    taken.set(id, row);
    writes.push({ row, id, cells: blanks(sight) });
  }
  const written: Content[] = [];
  const added: Content[] = [...restore];
  for (const [id, content] of put) {
    const [row] = sight.rowsOf(id);
    if (row === undefined) added.push(content);
    else if (!isPut(sight.content(row), content, leftOut)) {
      writes.push({ row, id, cells: differences(question, row, content) });
      written.push(content);
    }
  }
  const below = planAdded(added, question);
  return {
    sight,
    writes: [...writes, ...below.writes],
    formulas: below.formulas,
    taken,
    written: [...written, ...added],
  };
}

/** All columns, so that it is one block: cut off, a row is blank or as it was. */
function blanks(sight: Sight): Map<number, Cell> {
  return new Map(Array.from({ length: sight.width }, (_, index) => [index + 1, '']));
}

function differences({ sight, known, leftOut }: ToPlan, row: number, { id, cells }: Content): Map<number, Cell> {
  const different = new Map<number, Cell>();
  const { formulas } = known.content(known.rowsOf(id)[0] ?? 0);
  sight.names.forEach((name, index) => {
    const isKeptReady = sight.cell(row, index + 1) === false && !cells.has(name);
    const wanted = cells.get(name) ?? '';
    const isLeft = leftOut.has(name) || formulas.has(name) || isKeptReady;
    if (!isLeft && sight.cell(row, index + 1) !== wanted) different.set(index + 1, wanted);
  });
  return different;
}

/** All of them side by side, so that they are few blocks; what people keep ready in blank rows, as checkboxes, stays. */
function planAdded(added: readonly Content[], { sight, known, leftOut }: ToPlan): Pick<RowPlan, 'writes' | 'formulas'> {
  const ours = new Set(Object.values(sight.opened.image.columns.at));
  const used = new Set(added.flatMap(({ cells, formulas }) => [...cells.keys(), ...formulas.keys()]));
  const columns = sight.names.flatMap((name, index) => (ours.has(index + 1) || used.has(name) ? [index + 1] : []));
  const first = freeRow(added.length, columns, { sight, known, leftOut });
  const writes: RowWrite[] = [];
  const formulas: FormulaWrite[] = [];
  added.forEach(({ id, cells, formulas: own }, index) => {
    const row = first + index;
    const line = new Map<number, Cell>();
    for (const column of columns) {
      const name = sight.names[column - 1] ?? '';
      const formula = own.get(name);
      if (formula !== undefined) formulas.push({ row, column, formula });
      else line.set(column, cells.get(name) ?? (sight.cell(row, column) === false ? false : ''));
    }
    writes.push({ row, id, cells: line });
  });
  return { writes, formulas };
}

/**
 * Below the last record; below everything where something stands in the way, such as a formula that was filled down, or what
 * people wrote beside a record that is gone: another would take it for its own.
 */
function freeRow(
  rows: number,
  columns: readonly number[],
  { sight, known, leftOut }: Pick<ToPlan, 'sight' | 'known' | 'leftOut'>,
): number {
  const first = sight.opened.appendRow;
  for (let row = first; row < first + rows; row += 1) {
    const isComputed = (column: number): boolean => known.formula(row, column) !== '';
    const isFilled = (name: string, index: number): boolean =>
      !isBlank(sight.cell(row, index + 1)) && (!leftOut.has(name) || columns.includes(index + 1));
    if (columns.some(isComputed) || sight.names.some(isFilled)) return Math.max(sight.endRow, known.endRow);
  }
  return first;
}
