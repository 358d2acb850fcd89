// The lines of the table of B2C beside B2B: what each counts, and the band that firms with a CRM report.

import { counted, type Expression, type Plain } from '../../kernel/kpi/expression';
import { LEFT, RIGHT } from './areas';
import { expressionOf, plainOf } from './figures';
import type { LiveNumber } from './live-number';
import { range } from './part';
import type { SnapshotKey } from './snapshot-keys';
import { operandsOf } from './windows';

/** Columns: the figure's name, then four a segment. */
export const COLUMN = { label: LEFT.column, first: 4, each: RIGHT.column - 4, last: 12 } as const;
export const SEGMENT_COUNT = 2;

export interface Line {
  readonly key: string;
  readonly expression: Expression;
  readonly baseline: SnapshotKey;
  readonly goal: SnapshotKey;
  /** Per cent, from and to, of B2C and of B2B: requirements.md R062, R063, R064 and R066. */
  readonly bands: readonly [readonly [number, number], readonly [number, number]];
}

export const LINES: readonly Line[] = [
  {
    key: 'customerGrowth',
    expression: expressionOf('customerGrowth'),
    baseline: 'baselineCustomerGrowth',
    goal: 'goalCustomerGrowth',
    bands: [
      [25, 30],
      [10, 15],
    ],
  },
  {
    key: 'repeatGrowth',
    expression: inYear(plainOf('repeats')),
    baseline: 'baselineRepeatGrowth',
    goal: 'goalRepeatGrowth',
    bands: [
      [20, 25],
      [30, 40],
    ],
  },
  {
    key: 'salesGrowth',
    expression: inYear(plainOf('sales')),
    baseline: 'baselineSalesGrowth',
    goal: 'goalSalesGrowth',
    bands: [
      [15, 20],
      [25, 30],
    ],
  },
  {
    key: 'loyal',
    expression: expressionOf('loyal'),
    baseline: 'baselineLoyal',
    goal: 'goalLoyal',
    bands: [
      [70, 75],
      [80, 80],
    ],
  },
];

/** A year against the one before it. */
function inYear(plain: Plain): Expression {
  if (plain.is !== 'measure') throw new Error('Only a figure of one measure grows from year to year here.');
  const before = counted(plain.measure, { from: 'previousFrom', before: 'previousUntil' });
  return { is: 'change', from: before, to: plain, since: 'previousFrom' };
}

/** Returns the live numbers of the table. */
export function tableOneNumbers(): readonly LiveNumber[] {
  return LINES.flatMap((_, row) => range(0, SEGMENT_COUNT).map((segment) => numberOf(row, segment)));
}

/** Returns the live number of a line and a segment, both counted from 0. */
export function numberOf(row: number, segment: number): LiveNumber {
  const { key, expression } = LINES[row] ?? { key: '', expression: expressionOf('loyal') };
  const label = { range: 'dashboard_segments', column: segment * COLUMN.each };
  return {
    at: { range: 'dashboard_table_one', row, column: COLUMN.first - COLUMN.label + segment * COLUMN.each },
    key,
    expression,
    operands: { ...operandsOf('year'), segment: label },
    by: ['segment'],
    followsSegment: false,
  };
}
