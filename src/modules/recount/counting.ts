// What a live number of the dashboard must be counted by: its operands, as they stand in the very cells that its formula names.

import type { Operands } from '../../kernel/kpi/evaluate';
import { canSlice, type Expression, sliced } from '../../kernel/kpi/expression';
import type { Slice } from '../../kernel/kpi/measure';
import type { NamedCells } from '../../kernel/ports';
import type { Cell } from '../../kernel/schema/codec';
import type { Value } from '../../kernel/schema/kinds';
import { dayOfSerial } from '../../kernel/time/day';
import { type LiveNumber, type Place, SEGMENT } from '../dashboard/index';
import { type OperandKind, operandKinds } from './operand-kinds';

export type Counting =
  /** Its label is blank, and so is it. */
  | { readonly kind: 'blank' }
  /** It cannot be told by the segment that was chosen: a dash. */
  | { readonly kind: 'dash' }
  /** Nobody can tell what it should be: the cell of that range holds nothing to count by. */
  | { readonly kind: 'unclear'; readonly range: string; readonly shown: Cell }
  /** The expression is narrowed down already. */
  | {
      readonly kind: 'counted';
      readonly expression: Expression;
      readonly operands: Operands;
      readonly by: readonly Slice[];
    };

/** Returns how the number is counted as the cells stand. */
export function countingOf(number: LiveNumber, cells: NamedCells): Counting {
  const { label, expression, followsSegment, by } = number;
  if (label) {
    const shown = cellAt(cells, label);
    if (shown === null || isError(shown)) return { kind: 'unclear', range: label.range, shown: shown ?? '' };
    if (shown === '') return { kind: 'blank' };
  }
  if (!followsSegment) return countedBy(number, by, cells);
  const segment = cellAt(cells, SEGMENT);
  if (segment === null || isError(segment)) return { kind: 'unclear', range: SEGMENT.range, shown: segment ?? '' };
  if (segment === '') return countedBy(number, by, cells);
  if (!canSlice(expression, 'segment')) return { kind: 'dash' };
  const operands = { ...number.operands, segment: SEGMENT };
  return countedBy({ ...number, operands }, [...by, 'segment'], cells);
}

/** Returns the names of all ranges in which the numbers and their operands stand, that of a number first. */
export function rangesOf(numbers: readonly LiveNumber[]): readonly string[] {
  const names = numbers.flatMap(({ at, label, operands }) => [
    at.range,
    ...(label ? [label.range] : []),
    ...Object.values(operands).map(({ range }) => range),
  ]);
  return [...new Set([...names, SEGMENT.range])];
}

/** Tells whether a cell shows an error instead of a value, such as '#REF!'. */
export function isError(cell: Cell): boolean {
  return typeof cell === 'string' && /^#[A-Z/0-9]+[!?A]?$/.test(cell);
}

/** Tells whether the sheet is still computing the cell. */
export function isPending(cell: Cell): boolean {
  return typeof cell === 'string' && /^Loading\.\.\.$/.test(cell);
}

/** Returns what stands in the cell of a place; null where the place is gone. */
export function cellAt(cells: NamedCells, { range, row, column }: Place): Cell | null {
  const found = cells.find(range, row, column);
  return found && cells.at(found);
}

function countedBy({ expression, operands }: LiveNumber, by: readonly Slice[], cells: NamedCells): Counting {
  const narrow = sliced(expression, by);
  const values: Record<string, Value> = {};
  for (const [name, kind] of operandKinds(narrow)) {
    const place = operands[name];
    if (!place) throw new Error(`The live number has no cell for the operand "${name}".`);
    const shown = cellAt(cells, place) ?? '';
    const value = operandIn(shown, kind);
    if (value === null) return { kind: 'unclear', range: place.range, shown };
    values[name] = value;
  }
  return { kind: 'counted', expression: narrow, operands: values, by };
}

const EARLIEST = '1900-01-01';

/** Null for what is none of the kind. */
function operandIn(shown: Cell, kind: OperandKind): Value {
  if (kind === 'label') return isError(shown) ? null : String(shown);
  if (typeof shown !== 'number') return null;
  // Before the first record there is nothing yet that a change could be held against wrongly.
  if (kind === 'first day' && shown === 0) return EARLIEST;
  return kind === 'number' ? shown : Number.isInteger(shown) ? dayOfSerial(shown) : null;
}
